import { noticeVersion } from '@shared/people/keeping/schedule'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Privacy from '../../../miniapp/src/people/privacy'
import OwnRecord from '../../../miniapp/src/people/record'
import { halfWritten } from '../../../miniapp/src/platform/sheets/halfWritten'
import { usePlaces } from '../../../miniapp/src/platform/place'
import { useSession } from '../../../miniapp/src/platform/session'
import { citizen, cityAnswers, freshPhone, liveAt, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

beforeEach(() => freshPhone())

const record = {
  madeAt: '2026-11-23T02:00:00.000Z',
  account: {
    name: '市民 0001',
    phone: '138****0001',
    places: ['东昌府区沙镇镇王庄村'],
    since: '2026-11-01T02:00:00.000Z',
    joined: [] as { id: string; says: string; at: string }[],
    consents: [{ version: noticeVersion, at: '2026-11-01T02:00:00.000Z', agreed: true }],
  },
  help: {
    helpers: [
      {
        id: 'citizen-daughter',
        name: '139****0002',
        may: ['read', 'ask'],
        from: '2026-11-20T02:00:00.000Z',
        until: '2026-12-20T02:00:00.000Z',
      },
    ],
    helped: [],
  },
  telling: { wechat: false, sms: '138****0001', mutedPlaces: [], mutedFields: [] },
  inquiries: [
    {
      id: '7K2M-93QF',
      kind: '咨询',
      status: '办理中',
      going: true,
      submittedAt: '2026-11-20T02:00:00.000Z',
      text: '示例：家里暖气不热',
      contact: { name: '示例居民一' },
      attachments: [],
      history: [],
    },
  ],
  messages: [],
}

test('what is kept, for how long and by what rule is read from the schedule, and leads to what is held of me', async () => {
  open(Privacy)
  expect(screen.getByText('办件里的称呼和电话')).toBeInTheDocument()
  expect(screen.getByText('保存：办结以后 1 年')).toBeInTheDocument()
  expect(screen.getByText('保存：办结以后 10 年')).toBeInTheDocument()
  expect(
    screen.getByText('用处：用哪个登录都看到同样的办件，分开时各归各的。谁看得到：只有你自己。依据：本市约定。'),
  ).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '打开我的信息' }))
  expect(phone.went).toEqual(['to /people/record/index'])
})

test('all that is held is read, copied, and the consent taken back as easily as it was given', async () => {
  cityAnswers({ 'GET /api/people/me/record': record, 'PUT /api/people/me/consent': { consent: {} } })
  signIn()
  open(OwnRecord)
  expect(await screen.findByText('关注的地方：东昌府区沙镇镇王庄村')).toBeInTheDocument()
  expect(screen.getByText('示例：家里暖气不热')).toBeInTheDocument()
  expect(
    screen.getByText(/^替我办的：139\*\*\*\*0002，到2026年12月20日，能：看以后新办的事和答复；替我提交/),
  ).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '撤回同意' }))
  await waitFor(() =>
    expect(phone.asked.find(({ method }) => method === 'PUT')?.data).toEqual({ version: noticeVersion, agreed: false }),
  )
})

test('closing says what goes and what the archives law keeps, and wants a code anew', async () => {
  cityAnswers({
    'GET /api/people/me/record': record,
    'POST /api/people/codes': { resendAfterSeconds: 60, validSeconds: 300 },
    'POST /api/people/me/closing': { closed: true },
  })
  signIn({ ...citizen, phone: '138****0001' })
  open(OwnRecord)
  expect(screen.getByText(/档案法》第十三条、第十四条/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '我要注销' }))
  expect(await screen.findByText(/没有办完的 1 件：7K2M-93QF.*答复就看不到了/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '复制编号' }))
  expect(phone.copied).toBe('7K2M-93QF')
  await userEvent.click(screen.getByRole('button', { name: '先不注销' }))
  expect(screen.queryByRole('button', { name: '确认注销，不能恢复' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '我要注销' }))
  await userEvent.type(screen.getByLabelText('登录用的手机号'), '13800000001')
  await userEvent.click(screen.getByRole('button', { name: '发送验证码' }))
  await userEvent.type(screen.getByLabelText('验证码'), '123456')
  await userEvent.click(screen.getByRole('button', { name: '确认注销，不能恢复' }))
  await waitFor(() => expect(useSession.getState().token).toBeUndefined())
  expect(phone.asked.find(({ url }) => url.endsWith('/closing'))?.data).toEqual({
    proof: { phone: '13800000001', code: '123456' },
  })
  expect(screen.getByRole('heading', { name: '账号已经注销' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: /7K2M-93QF/ }))
  expect(phone.went).toEqual(['to /inquiries/track/index?id=7K2M-93QF'])
})

test('another phone is shown to be mine, and from then on either opens the same account', async () => {
  cityAnswers({
    'GET /api/people/me/record': record,
    'POST /api/people/codes': { resendAfterSeconds: 60, validSeconds: 300 },
    'POST /api/people/me/joined': { joined: [] },
  })
  signIn({ ...citizen, phone: '138****0001' })
  open(OwnRecord)
  await userEvent.click(await screen.findByRole('button', { name: '合另一个手机号或微信' }))
  await userEvent.type(screen.getByLabelText('另一个手机号'), '13800000002')
  await userEvent.click(screen.getByRole('button', { name: '发送验证码' }))
  await userEvent.type(screen.getByLabelText('验证码'), '123456')
  await userEvent.click(screen.getByRole('button', { name: '合成一个账号' }))
  const sent = () => phone.asked.find(({ method, url }) => method === 'POST' && url.endsWith('/joined'))?.data
  await waitFor(() => expect(sent()).toEqual({ proof: { phone: '13800000002', code: '123456' } }))
})

test('what is joined is parted only after it is said what comes of it, and then one signs in anew', async () => {
  const id = 'citizen-0123456789abcdef'
  const joined = [{ id, says: '微信', at: '2026-11-20T02:00:00.000Z' }]
  cityAnswers({
    'GET /api/people/me/record': { ...record, account: { ...record.account, joined } },
    [`DELETE /api/people/me/joined/${id}`]: { joined: [] },
  })
  signIn({ ...citizen, phone: '138****0001' })
  open(OwnRecord)
  await userEvent.click(await screen.findByRole('button', { name: '和微信分开' }))
  expect(screen.getByText(/合了以后新办的留在现在这个/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '确认分开' }))
  await waitFor(() => expect(useSession.getState().token).toBeUndefined())
})

test('many cases are five at first, and all of them when asked for', async () => {
  const [one] = record.inquiries
  const inquiries = Array.from({ length: 7 }, (_one, nth) => ({
    ...one,
    id: `${nth}K2M-93QF`,
    text: `示例：第 ${nth} 件`,
  }))
  cityAnswers({ 'GET /api/people/me/record': { ...record, inquiries } })
  signIn()
  open(OwnRecord)
  expect(await screen.findByText('示例：第 4 件')).toBeInTheDocument()
  expect(screen.queryByText('示例：第 5 件')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '看全部 7 件' }))
  expect(screen.getByText('示例：第 6 件')).toBeInTheDocument()
})

describe('更正 of what I left in my cases', () => {
  const [first] = record.inquiries
  const two = {
    ...record,
    inquiries: [
      { ...first, contact: { name: '示例居民一', phone: '13800000001' } },
      { ...first, id: '8K2M-93QF', contact: { name: '示例居民的妈妈', phone: '13800000001' } },
    ],
  }
  const route = 'POST /api/inquiries/contact-corrections'
  const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

  test('each name and phone stands there once with its count, and is put right in all of them by one press', async () => {
    cityAnswers({
      'GET /api/people/me/record': two,
      [route]: { corrected: ['7K2M-93QF', '8K2M-93QF'], left: [], more: 3 },
    })
    signIn()
    open(OwnRecord)
    expect(await screen.findByText('电话，写在 2 件里，点这里更正')).toBeInTheDocument()
    expect(screen.getByText('示例居民的妈妈')).toBeInTheDocument()
    await press(/^13800000001/)
    expect(screen.getByRole('button', { name: '更正这 2 件' })).toBeDisabled()
    await userEvent.type(screen.getByLabelText('电话“13800000001”改成'), '13800000002')
    await press('更正这 2 件')
    expect(await screen.findByText('更正了 2 件。')).toBeInTheDocument()
    expect(screen.getByText('还有 3 件写着它，再更正一次。')).toBeInTheDocument()
    expect(phone.asked.find(({ url }) => url.endsWith('/contact-corrections'))?.data).toEqual({
      phone: { from: '13800000001', to: '13800000002' },
    })
  })

  test('what was not done is named with its reason, and leads to the case', async () => {
    const why = '姓名已经照身份证明核对过，不在这里改。核对错了，请找办理的单位。'
    cityAnswers({
      'GET /api/people/me/record': two,
      [route]: { corrected: [], left: [{ id: '7K2M-93QF', why }], more: 0 },
    })
    signIn()
    open(OwnRecord)
    await press(/^示例居民一/)
    await userEvent.type(screen.getByLabelText('姓名“示例居民一”改成'), '示例居民甲')
    await press('更正这 1 件')
    expect(await screen.findByText('更正了 0 件，1 件没有改：')).toBeInTheDocument()
    await userEvent.click(screen.getByText(why))
    expect(phone.went).toEqual(['to /inquiries/case/index?id=7K2M-93QF'])
  })

  test('what is half corrected is there when the page is opened again, and goes with all else that is half written', async () => {
    cityAnswers({ 'GET /api/people/me/record': two, [route]: 'offline' })
    signIn()
    const { unmount } = open(OwnRecord)
    await press(/^13800000001/)
    await userEvent.type(screen.getByLabelText('电话“13800000001”改成'), '13800000002')
    await press('更正这 2 件')
    expect(await screen.findByText('现在连不上网络')).toBeInTheDocument()
    unmount()
    open(OwnRecord)
    expect(await screen.findByLabelText('电话“13800000001”改成')).toHaveValue('13800000002')
    await press('不改了')
    expect(halfWritten()).toEqual([])
  })

  test('it can be left as it is', async () => {
    cityAnswers({ 'GET /api/people/me/record': two })
    signIn()
    open(OwnRecord)
    await press(/^13800000001/)
    await press('不改了')
    expect(phone.asked.some(({ method }) => method === 'POST')).toBe(false)
  })
})

test('consent is not taken back, nor the places forgotten, by a press that was not meant', async () => {
  cityAnswers({ 'GET /api/people/me/record': record, 'PUT /api/people/me/consent': { consent: {} } })
  liveAt({ code: '371502103201', name: '东昌府区沙镇镇王庄村' })
  signIn()
  phone.confirms = false
  open(OwnRecord)
  await userEvent.click(await screen.findByRole('button', { name: '撤回同意' }))
  expect(phone.asked.some(({ method }) => method === 'PUT')).toBe(false)
  expect(usePlaces.getState().places).toHaveLength(1)
})
