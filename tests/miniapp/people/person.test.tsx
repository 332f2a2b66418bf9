import { createHash } from 'node:crypto'
import { isWork, workText } from '@shared/limits/work'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Inbox from '../../../miniapp/src/people/inbox'
import Places from '../../../miniapp/src/people/places'
import Settings from '../../../miniapp/src/people/settings'
import SignIn from '../../../miniapp/src/people/signIn'
import { joinPlaces } from '../../../miniapp/src/people/signIn/joinPlaces'
import { follow } from '../../../miniapp/src/platform/places/following'
import { usePlaces } from '../../../miniapp/src/platform/place'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { useSession } from '../../../miniapp/src/platform/session'
import { citizen, cityAnswers, freshPhone, liveAt, open, refusal, signIn } from '../../support/taro/open'
import Taro from '@tarojs/taro'
import { phone } from '../../support/taro/taro'

const village = { code: '371502103201', name: '王庄村', fullName: '东昌府区沙镇镇王庄村', level: 'village' }
const opened = { token: 'new', expiresAt: '2027-01-01T00:00:00.000Z', mustChangePassword: false, person: citizen }

beforeEach(() => freshPhone())

const enter = async (code: string) => {
  await userEvent.type(screen.getByLabelText('手机号'), '138 0000 0001')
  await userEvent.click(screen.getByRole('button', { name: '发送验证码' }))
  await screen.findByText('已发送，5 分钟内有效')
  await userEvent.type(screen.getByLabelText('验证码'), code)
  await userEvent.click(screen.getByRole('button', { name: '登录' }))
}

test('signing in brings a person back with the places chosen as a guest', async () => {
  cityAnswers({
    'POST /api/people/codes': { resendAfterSeconds: 60, validSeconds: 300 },
    'POST /api/people/sessions/phone': opened,
    'PUT /api/people/me/places': { person: { ...citizen, places: [village.code] } },
  })
  liveAt({ code: village.code, name: village.fullName })
  open(SignIn)
  await enter('123456')
  await waitFor(() => expect(phone.went).toEqual(['back']))
  expect(useSession.getState().token).toBe('new')
  await waitFor(() => expect(phone.asked.at(-1)?.data).toEqual({ places: [village.code] }))
  expect(phone.asked.at(-1)?.header.Authorization).toBe('Bearer new')
})

test('where many ask for codes the phone proves some work by itself, and the code is sent as ever', async () => {
  const puzzle = '8.example'
  const proofs: number[] = []
  cityAnswers({
    'POST /api/people/codes': ({ data }: { data?: { work?: { answer: number } } }) => {
      if (!data?.work) return refusal(428, 'prove-first', '请再试一次', { puzzle })
      proofs.push(data.work.answer)
      return { resendAfterSeconds: 60, validSeconds: 300 }
    },
    'POST /api/people/sessions/phone': opened,
  })
  open(SignIn)
  await enter('123456')
  await waitFor(() => expect(phone.went).toEqual(['back']))
  const hash = createHash('sha256').update(workText(puzzle, proofs[0]!)).digest()
  expect([proofs.length, isWork(hash, 8)]).toEqual([1, true])
})

test('a wrong code is said so and nothing typed is lost', async () => {
  cityAnswers({
    'POST /api/people/codes': { resendAfterSeconds: 60, validSeconds: 300 },
    'POST /api/people/sessions/phone': refusal(401, 'wrong-code', '验证码不对或已过期，请重新获取'),
  })
  open(SignIn)
  await enter('000000')
  expect(await screen.findByText('验证码不对或已过期，请重新获取')).toBeInTheDocument()
  expect(screen.getByLabelText('手机号')).toHaveValue('138 0000 0001')
})

const placesOfVillage = [
  [village.code.slice(0, 6), '东昌府区', 'dong chang fu qu'],
  [village.code.slice(0, 9), '沙镇镇', 'sha zhen zhen'],
  [village.code, '王庄村', 'wang zhuang cun'],
]

test('a place is found by name, followed without signing in, and let go again', async () => {
  cityAnswers({
    'GET /api/areas/places': { places: placesOfVillage },
  })
  open(Places)
  await userEvent.type(screen.getByLabelText('按名称找'), '王庄')
  await userEvent.click(await screen.findByRole('button', { name: '东昌府区沙镇镇王庄村' }))
  expect(phone.storage.get('places')).toEqual([{ code: village.code, name: village.fullName }])
  await userEvent.click(screen.getByRole('button', { name: '不再关注东昌府区沙镇镇王庄村' }))
  await waitFor(() => expect(usePlaces.getState().places).toEqual([]))
  expect(phone.asked.every((one) => one.method === 'GET')).toBe(true)
})

test('without a line places are found among those last loaded, by pinyin and its first letters, and nobody is asked', async () => {
  phone.storage.set('place list', placesOfVillage)
  cityAnswers({ 'GET /api/areas/places': refusal(503, 'busy', '现在人多') })
  open(Places)
  await userEvent.type(screen.getByLabelText('按名称找'), 'wzc')
  expect(await screen.findByRole('button', { name: '东昌府区沙镇镇王庄村' })).toBeInTheDocument()
  expect(phone.asked.filter(({ url }) => /wzc|search/.test(url))).toEqual([])
})

test('opening a message marks it read and leads to its case', async () => {
  const message = { id: 'm1', title: '有了答复', text: '请查看', link: '/inquiries/case/index?id=7K2M-93QF' }
  cityAnswers({
    'GET /api/people/me/messages': { messages: [{ ...message, sentAt: '2026-11-20T07:00:00.000Z' }], unread: 1 },
    'POST /api/people/me/messages/m1/read': { message },
  })
  signIn()
  open(Inbox)
  await userEvent.click(await screen.findByText('有了答复'))
  expect(phone.went).toEqual(['to /inquiries/case/index?id=7K2M-93QF'])
  await waitFor(() => expect(phone.asked.some((one) => one.url.endsWith('/m1/read'))).toBe(true))
})

test('opening one message that tells of several marks all of them read in one call', async () => {
  const message = {
    id: 'm9',
    title: '有 3 份公告要贴',
    text: '最急的：…',
    link: '/workbench/boards/index',
    with: ['m8', 'm7'],
  }
  cityAnswers({
    'GET /api/people/me/messages': { messages: [{ ...message, sentAt: '2026-11-20T07:00:00.000Z' }], unread: 1 },
    'POST /api/people/me/messages/m9/read': { message },
  })
  signIn()
  open(Inbox)
  await userEvent.click(await screen.findByText('有 3 份公告要贴'))
  await waitFor(() => expect(phone.asked.filter(({ url }) => url.endsWith('/read'))).toHaveLength(1))
  expect(phone.asked.find(({ url }) => url.endsWith('/m9/read'))?.data).toEqual({ with: ['m8', 'm7'] })
})

test('an empty inbox says what will come here', async () => {
  cityAnswers({ 'GET /api/people/me/messages': { messages: [], unread: 0 } })
  signIn()
  open(Inbox)
  expect(await screen.findByText('还没有消息')).toBeInTheDocument()
})

test('type has three sizes, and signing out forgets the person', async () => {
  signIn()
  const { container } = open(Settings)
  await userEvent.click(screen.getByRole('radio', { name: '特大' }))
  expect(container.querySelector('.page--largest')).not.toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '退出登录' }))
  await waitFor(() => expect(useSession.getState().person).toBeUndefined())
  expect(phone.storage.get('session')).toBeUndefined()
})

test.each([
  ['dropped', '删掉', ''],
  ['kept', '留着', '写了一半'],
])('what is half written is %s at sign-out as the person says', async (_what, says, left) => {
  useDrafts.getState().setQuestion('写了一半')
  phone.confirms = (title) => title === '退出登录？' || says === '删掉'
  signIn()
  open(Settings)
  await userEvent.click(screen.getByRole('button', { name: '退出登录' }))
  await waitFor(() => expect(useSession.getState().person).toBeUndefined())
  expect(phone.storage.get('draft.question')).toBe(left)
})

test('the question at sign-out names all that is half written, surveys too; what was handed in and who may answer stay', async () => {
  useDrafts.getState().setQuestion('写了一半')
  signIn()
  const me = useSession.getState().person!.id
  const half = { answers: { one: '一' }, secret: 'made-here', token: 'from-the-city' }
  phone.storage.set(`survey.lamps.${me}`, half)
  phone.storage.set('survey.roads.', { answers: { one: '二' } })
  phone.storage.set(`survey.parks.${me}`, { answers: {}, handed: true })
  phone.storage.set('survey.lamps.somebody-else', half)
  for (const key of phone.storage.keys()) localStorage.setItem(key, '')
  const asked: string[] = []
  const modal = jest.spyOn(Taro, 'showModal').mockImplementation(async (said) => {
    asked.push(said?.content ?? '')
    return { confirm: true, cancel: false, errMsg: '' }
  })
  open(Settings)
  await userEvent.click(screen.getByRole('button', { name: '退出登录' }))
  await waitFor(() => expect(useSession.getState().person).toBeUndefined())
  modal.mockRestore()
  localStorage.clear()
  expect(asked[1]).toMatch(/^这台手机上有：没有问出去的问题、没有交的问卷 2 份。/)
  expect(phone.storage.get(`survey.lamps.${me}`)).toEqual({ ...half, answers: {} })
  expect(phone.storage.get('survey.roads.')).toEqual({ answers: {} })
  expect(phone.storage.get(`survey.parks.${me}`)).toEqual({ answers: {}, handed: true })
  expect(phone.storage.get('survey.lamps.somebody-else')).toEqual(half)
})

test('who has nothing half written is asked once only', async () => {
  const asked: string[] = []
  phone.confirms = (title) => asked.push(title) > 0
  signIn()
  open(Settings)
  await userEvent.click(screen.getByRole('button', { name: '退出登录' }))
  await waitFor(() => expect(useSession.getState().person).toBeUndefined())
  expect(asked).toEqual(['退出登录？'])
})

test('a phone that goes round in a family carries nobody’s places into another account; those chosen as a guest come along', async () => {
  const [mother, son, common] = [
    { code: '371502001001', name: '示例镇示例村' },
    { code: '371502001002', name: '示例镇示例二村' },
    { code: '371502001003', name: '示例镇示例三村' },
  ] as const
  const saved: string[][] = []
  const answering = (person: typeof citizen) =>
    cityAnswers({
      'PUT /api/people/me/places': ({ data }: { data: unknown }) => {
        const { places } = data as { places: string[] }
        saved.push(places)
        return { person: { ...person, places } }
      },
      'GET /api/areas': { areas: [{ ...son, fullName: son.name }] },
    })
  const one = { ...citizen, id: 'mother' }
  const other = { ...citizen, id: 'son', places: [son.code] }
  answering(one)
  signIn(one)
  await follow([mother])
  useSession.getState().end()
  expect(usePlaces.getState().places).toEqual([mother])
  await follow([mother, common])
  answering(other)
  signIn(other)
  await joinPlaces(other)
  expect(usePlaces.getState().places).toEqual([common, son])
  expect(saved).toEqual([[mother.code], [common.code, son.code]])
})
