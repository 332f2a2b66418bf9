import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Submit from '../../../miniapp/src/inquiries/submit'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { type City, cityAnswers, freshPhone, liveAt, open, refusal, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { openCase, referral } from '../cases'

const city: City = { 'POST /api/inquiries': { inquiry: openCase }, 'POST /api/answers': referral }
const sent = () => phone.asked.filter((one) => one.url === '/api/inquiries').map((one) => one.data)

beforeEach(() => freshPhone(city))

test('a guest is asked to sign in first and loses nothing', async () => {
  open(Submit)
  await userEvent.type(screen.getByLabelText('诉求内容'), '暖气不热，室温只有 15 度')
  await userEvent.click(screen.getByRole('button', { name: '登录后提交' }))
  expect(phone.went).toEqual(['to /people/signIn/index'])
  expect(phone.storage.get('draft.inquiry')).toMatchObject({ text: '暖气不热，室温只有 15 度' })
})

test('publication is a choice of its own and off until chosen', async () => {
  signIn()
  useDrafts.getState().edit({ text: '暖气不热' })
  open(Submit)
  const consent = screen.getByRole('switch', { name: '同意把问题和答复公开给别人参考' })
  expect(consent).not.toBeChecked()
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]).toMatchObject({ publishable: false })
  expect(sent()[0]).not.toHaveProperty('contact')
})

test('success shows the code, the day, the department with its reason and how the day was counted', async () => {
  signIn()
  useDrafts.getState().edit({ text: '暖气不热', kind: 'complaint' })
  open(Submit)
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText('7K2M-93QF')).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: '周六（11月28日）前答复你' })).toBeInTheDocument()
  expect(screen.getByText('市住房城乡建设局')).toBeInTheDocument()
  expect(screen.getByText('从收到次日起算，11月28日前答复')).toBeInTheDocument()
  expect(screen.getByText('依据：本市约定，聊城一号答办理时限')).toBeInTheDocument()
  // The button stood at the foot of a long form; the code and the day stand at the head of what took its place.
  expect(phone.tops).toBe(1)
  expect(useDrafts.getState().inquiry).toBeUndefined()
  await userEvent.click(screen.getByRole('button', { name: '复制编号' }))
  expect(phone.copied).toBe('7K2M-93QF')
})

test('after a lost connection the draft is still there and is sent again under the same key', async () => {
  signIn()
  useDrafts.getState().edit({ text: '暖气不热' })
  cityAnswers({ ...city, 'POST /api/inquiries': 'offline' })
  open(Submit)
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText('现在连不上网络')).toBeInTheDocument()
  expect(screen.getByLabelText('诉求内容')).toHaveValue('暖气不热')
  cityAnswers(city)
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
  await screen.findByText('7K2M-93QF')
  const [first, second] = sent() as { key: string }[]
  expect(first?.key).toMatch(/^[A-Za-z0-9_-]{8,64}$/)
  expect(second?.key).toBe(first?.key)
})

test('a draft that was changed after a lost answer is taken along into the case that is there, or sent as another one', async () => {
  const refused = refusal(409, 'said-before', '这件事你已经提交过', {
    detail: '今天那一次已经收到了',
    about: '7K2M-93QF',
  })
  signIn()
  useDrafts.getState().edit({ text: '暖气不热，五天了' })
  cityAnswers({ ...city, 'POST /api/inquiries': refused })
  const { unmount } = open(Submit)
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByRole('button', { name: '是另一件事，照样提交' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '是同一件，去那件里补充' }))
  expect(phone.went.at(-1)).toContain('7K2M-93QF')
  expect(useDrafts.getState().steps).toEqual({
    'p1.7K2M-93QF.supplement': { text: '暖气不热，五天了', attachments: [] },
  })
  expect(useDrafts.getState().inquiry).toBeUndefined()
  unmount()
  // One that is longer than a 补充 may be stays where it was written.
  useDrafts.getState().edit({ text: '暖气不热'.repeat(300) })
  open(Submit)
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await userEvent.click(await screen.findByRole('button', { name: '是同一件，去那件里补充' }))
  expect(useDrafts.getState().inquiry).toMatchObject({ text: '暖气不热'.repeat(300) })
})

test('the department of the answer is shown, and a person may leave it to the desk', async () => {
  signIn()
  useDrafts.getState().edit({ text: '暖气不热', department: { id: 'x', name: '市城市管理局', reason: '因为“暖气”' } })
  open(Submit)
  expect(screen.getByText('因为“暖气”')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '不是它负责？交给政务公开办公室判断' }))
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await waitFor(() => expect(sent()[0]).toMatchObject({ department: 'triage' }))
})

test('my own village is one press away, and not taken for filled in before the press', async () => {
  signIn()
  liveAt({ code: '371502103201', name: '东昌府区沙镇镇王庄村' })
  useDrafts.getState().edit({ text: '暖气不热' })
  open(Submit)
  expect(screen.getByText('还没有填。写明地方，办得更快')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '填上东昌府区沙镇镇王庄村' }))
  expect(screen.queryByText('还没有填。写明地方，办得更快')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await waitFor(() => expect(sent()[0]).toMatchObject({ area: '371502103201' }))
})

test('a matter told in too few words says what is missing, instead of a button that only stays grey', async () => {
  signIn()
  useDrafts.getState().edit({ text: '暖气' })
  open(Submit)
  expect(screen.getByRole('button', { name: '提交' })).toBeDisabled()
  expect(screen.getByText('再多写几个字，说清什么事、在哪里，就可以提交。')).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('诉求内容'), '不热')
  expect(screen.queryByText(/再多写几个字/)).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: '提交' })).toBeEnabled()
})

test('a wrong phone number is pointed at where it was written', async () => {
  signIn()
  useDrafts.getState().edit({ text: '暖气不热', phone: '123' })
  const errors = [{ field: 'contact.phone', message: '请填写 11 位手机号' }]
  cityAnswers({ ...city, 'POST /api/inquiries': refusal(400, 'bad-input', '有几处填写不符合要求', { errors }) })
  open(Submit)
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await waitFor(() => expect(screen.getByLabelText('手机号')).toHaveAccessibleDescription('请填写 11 位手机号'))
})

describe('信息公开申请', () => {
  const text = '2025 年沙镇镇王庄村征地补偿安置方案'
  const waiting = {
    ...openCase,
    kind: 'disclosure',
    clock: { ...openCase.clock, amount: 20, unconfirmed: true, provisional: true },
    standing: { kind: 'paused', words: '等待双方确认收到，还没有计时' },
  }
  const applied = async () => {
    signIn()
    useDrafts.getState().edit({ text })
    open(Submit)
    await userEvent.click(screen.getByRole('radio', { name: '信息公开申请' }))
  }

  test('asks for what the law asks for, and says from when the clock runs', async () => {
    await applied()
    expect(screen.getByRole('heading', { name: '申请公开政府信息' })).toBeInTheDocument()
    expect(screen.getByText(/以双方确认收到的那天为收到申请之日.*第三十一条/)).toBeInTheDocument()
    expect(screen.getByLabelText('要公开的信息')).toHaveValue(text)
    expect(screen.getByRole('heading', { name: '身份证明' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '提交' })).toBeDisabled()
    await userEvent.type(screen.getByLabelText('姓名或者名称'), '示例居民')
    await userEvent.type(screen.getByLabelText('联系电话'), '13800000001')
    expect(screen.getByRole('button', { name: '提交' })).toBeDisabled()
    await userEvent.click(screen.getByRole('radio', { name: '电子件，在这里看' }))
    expect(screen.getByRole('button', { name: '提交' })).toBeEnabled()
  })

  test('is sent with applicant and form, and what comes next is the confirmation, not a date', async () => {
    cityAnswers({ ...city, 'POST /api/inquiries': { inquiry: waiting } })
    await applied()
    await userEvent.type(screen.getByLabelText('姓名或者名称'), '示例居民')
    await userEvent.type(screen.getByLabelText('联系电话'), '13800000001')
    await userEvent.click(screen.getByRole('radio', { name: '纸质件，自己去取' }))
    await userEvent.click(screen.getByRole('button', { name: '提交' }))
    expect(await screen.findByRole('heading', { name: '已经交上，等双方确认收到' })).toBeInTheDocument()
    expect(screen.queryByText(/前答复你/)).not.toBeInTheDocument()
    expect(sent()[0]).toMatchObject({
      kind: 'disclosure',
      text,
      form: 'collected',
      contact: { name: '示例居民', phone: '13800000001' },
    })
  })

  test('a form chosen before the kind was changed back goes nowhere', async () => {
    await applied()
    await userEvent.click(screen.getByRole('radio', { name: '到现场查阅' }))
    await userEvent.click(screen.getByRole('radio', { name: '咨询' }))
    await userEvent.click(screen.getByRole('button', { name: '提交' }))
    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]).not.toHaveProperty('form')
  })
})

test('a text that tells of danger shows whom to call before all else, and no department', async () => {
  const urgent = {
    what: '燃气泄漏',
    now: ['开窗，关上阀门，不开关电器', '到屋外再打电话'],
    calls: [{ number: '119', name: '消防救援' }],
  }
  signIn()
  useDrafts.getState().edit({ text: '家里燃气泄漏了' })
  cityAnswers({
    ...city,
    'POST /api/inquiries/proposal': { kind: 'complaint', kinds: [], urgent },
  })
  open(Submit)
  const callIt = await screen.findByText('打 119', {}, { timeout: 3_000 })
  const field = screen.getByLabelText('诉求内容')
  expect(callIt.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect(screen.queryByRole('heading', { name: '由谁答复' })).not.toBeInTheDocument()
})

test('whoever writes here that they ask for a hearing reads that it counts for none, and where it does', async () => {
  open(Submit)
  await userEvent.type(screen.getByLabelText('诉求内容'), '村里征地的方案没按条例算，我要申请听证')
  expect(screen.getByText(/写在这里不算进申请听证的人数：请打开那份公告，点“申请听证”/)).toBeInTheDocument()
})

test('who answers is read out once it is found, and again only when it is another', async () => {
  const department = { id: 'housing', name: '市住房城乡建设局', reason: '供热归它管' }
  cityAnswers({ ...city, 'POST /api/inquiries/proposal': { kind: 'consultation', kinds: [], department } })
  const live = () => screen.getByText(/^(由谁答复：.*)?$/, { selector: '.for-readers[role=status]' })
  open(Submit)
  expect(live()).toBeEmptyDOMElement()
  await userEvent.type(screen.getByLabelText('诉求内容'), '家里暖气不热')
  await waitFor(() => expect(live()).toHaveTextContent('由谁答复：市住房城乡建设局'), {
    timeout: 3_000,
  })
  const heard: string[] = []
  new MutationObserver(() => heard.push(live().textContent ?? '')).observe(live(), {
    childList: true,
    characterData: true,
    subtree: true,
  })
  await userEvent.type(screen.getByLabelText('诉求内容'), '三天')
  await waitFor(
    () => expect(phone.asked.filter(({ url }) => url === '/api/inquiries/proposal').length).toBeGreaterThan(1),
    { timeout: 3_000 },
  )
  expect(heard).toEqual([])
})
