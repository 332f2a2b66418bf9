import type { TellingSettings } from '@shared/notices/delivery/contractTelling'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type * as agreeing from '../../../miniapp/src/notices/telling/AgreeByWechat'
import Telling from '../../../miniapp/src/notices/telling'
import { citizen, cityAnswers, freshPhone, liveAt, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const settings = (some: Partial<TellingSettings> = {}): TellingSettings => ({
  places: [{ code: '371502101277', name: '东昌府区沙镇镇王化村', muted: false }],
  fields: [
    { field: '土地征收', muted: false },
    { field: '养老服务', muted: false },
  ],
  quiet: 'night',
  pace: 'each',
  wechat: { template: 'example-notice', lasting: false },
  sms: {},
  short: ['微信通知不会发：还没有同意接收'],
  ...some,
})
const asked = (method: string) => phone.asked.filter((one) => one.method === method)

beforeEach(() => {
  freshPhone()
  cityAnswers({
    'GET /api/notices/telling': settings(),
    'POST /api/notices/telling/wechat': settings({
      wechat: { template: 'example-notice', lasting: false, left: 1 },
      short: [],
    }),
    'PUT /api/notices/telling': settings({ quiet: 'none' }),
    'PUT /api/people/me/sms': { shown: '138****0001' },
  })
})

test('who is not signed in is told that they have to be', async () => {
  open(Telling)
  expect(screen.getByText('登录以后才能收微信通知和短信。')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '登录' }))
  expect(phone.went.at(-1)).toContain('/people/signIn/index')
})

test('what will not be sent stands first; a browser says where one can agree', async () => {
  signIn()
  open(Telling)
  expect(await screen.findByText('微信通知不会发：还没有同意接收')).toBeInTheDocument()
  expect(screen.getByText('在微信小程序里打开这一页，才能同意接收微信通知。')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '同意收微信通知' })).toBeNull()
})

describe('in WeChat', () => {
  const file = '../../../miniapp/src/notices/telling/AgreeByWechat.tsx'
  const { AgreeByWechat } = jest.requireActual<typeof agreeing>(file)
  const agreed: TellingSettings[] = []
  const wechat = { template: 'example-notice', lasting: false }
  const Agree = () => <AgreeByWechat wechat={wechat} onAgreed={(one) => agreed.push(one)} />

  test('one tap agrees to one message', async () => {
    signIn()
    open(Agree)
    await userEvent.click(screen.getByRole('button', { name: '同意收微信通知' }))
    await waitFor(() => expect(agreed.at(-1)?.wechat?.left).toBe(1))
    expect(asked('POST')[0]?.data).toEqual({ code: 'wechat-code' })
  })

  test.each([
    ['reject', /没有同意，不会发/],
    ['off', /微信里关掉了这个小程序的通知/],
  ] as const)('who says no (%s) is told what that means, and nothing is counted', async (says, words) => {
    phone.subscribes = says
    signIn()
    open(Agree)
    await userEvent.click(screen.getByRole('button', { name: '同意收微信通知' }))
    expect(await screen.findByText(words)).toBeInTheDocument()
    expect(asked('POST')).toEqual([])
  })
})

test('hours are chosen, a place and a kind are muted, a phone is given', async () => {
  signIn()
  open(Telling)
  await userEvent.click(await screen.findByRole('radio', { name: '什么时候都可以发' }))
  expect(asked('PUT').at(-1)?.data).toEqual({ quiet: 'none', muted: [] })
  await userEvent.click(screen.getByRole('switch', { name: '东昌府区沙镇镇王化村' }))
  expect(asked('PUT').at(-1)?.data).toMatchObject({ muted: ['371502101277'] })
  await userEvent.click(screen.getByRole('switch', { name: '养老服务' }))
  expect(asked('PUT').at(-1)?.data).toMatchObject({ mutedFields: ['养老服务'] })
  await userEvent.type(screen.getByLabelText('登录用的手机号'), '13800000001')
  await userEvent.click(screen.getByRole('button', { name: '留下手机号' }))
  expect(asked('PUT').at(-1)?.data).toEqual({ phone: '13800000001' })
})

test('where the city has set nothing up nothing is offered', async () => {
  const { wechat: _wechat, sms: _sms, ...bare } = settings({ short: [] })
  cityAnswers({ 'GET /api/notices/telling': bare })
  signIn()
  open(Telling)
  expect(await screen.findByText('东昌府区沙镇镇王化村')).toBeInTheDocument()
  expect(screen.queryByText('微信通知')).toBeNull()
  expect(screen.queryByText('短信')).toBeNull()
})

test('who wants notices together chooses so, and what law wants told is said to come at once', async () => {
  signIn()
  open(Telling)
  await userEvent.click(await screen.findByText('每周一早上8点合成一条'))
  await waitFor(() => expect(asked('PUT').at(-1)?.data).toMatchObject({ pace: 'weekly', quiet: 'night' }))
  expect(screen.getByText(/法律要求告知的公告，还有告知过你又撤回的，不合在一起，马上发/)).toBeInTheDocument()
})

test('a place that only this phone follows, since the connection was lost at sign-in, is said, and one press keeps it with the account', async () => {
  signIn()
  liveAt({ code: '371502103201', name: '东昌府区沙镇镇王庄村' })
  cityAnswers({
    'GET /api/notices/telling': settings(),
    'PUT /api/people/me/places': { person: citizen },
  })
  open(Telling)
  expect(await screen.findByText('还没有记到账号里的地方')).toBeInTheDocument()
  expect(screen.getByText('东昌府区沙镇镇王庄村')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '记到账号里' }))
  await waitFor(() => expect(asked('PUT')[0]?.data).toEqual({ places: ['371502103201', '371502101277'] }))
})

test('of places that the account follows, too, nothing more is asked', async () => {
  signIn()
  liveAt({ code: '371502101277', name: '东昌府区沙镇镇王化村' })
  open(Telling)
  expect(await screen.findByText('微信通知不会发：还没有同意接收')).toBeInTheDocument()
  expect(screen.queryByText('还没有记到账号里的地方')).toBeNull()
})
