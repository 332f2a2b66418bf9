import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkInterpretations from '../../../miniapp/src/workbench/interpretations'
import { cityAnswers, freshPhone, open, refusal, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { city, duties, nothing, of, route, text } from './owedInterpretations'

const posted = (end: string) => phone.asked.find((one) => one.method === 'POST' && one.url.endsWith(end))

beforeEach(() => freshPhone(city))

test('an officer sees what people did not understand, why, and by when it is to be explained', async () => {
  signIn(of('officer'))
  open(WorkInterpretations)
  expect(await screen.findByText('二次解读：《示例市路灯管理办法》第二条')).toBeInTheDocument()
  expect(screen.getByText('5 个人看了这一条的解答，说没有解决')).toBeInTheDocument()
  expect(screen.getByText(/12月7日（周一）前发布解读，本市约定/)).toBeInTheDocument()
  expect(screen.getByText('看不明白 5 人')).toBeInTheDocument()
  expect(screen.getByText('胡同里的灯归谁')).toBeInTheDocument()
})

test('what was said lately stands with both counts', async () => {
  signIn(of('officer'))
  open(WorkInterpretations)
  expect(await screen.findByText('《示例市养犬办法》第三条')).toBeInTheDocument()
  expect(screen.getByText('没有解决 2 人，有用 7 人 · 看不明白 2')).toBeInTheDocument()
  expect(screen.getByText('示例：没说要带什么证')).toBeInTheDocument()
})

test('an interpretation is written about the provision that was asked for, and handed in for a signature', async () => {
  signIn(of('officer'))
  open(WorkInterpretations)
  await userEvent.click(await screen.findByRole('button', { name: '写解读' }))
  const hand = screen.getByRole('button', { name: '交给同事签发' })
  await userEvent.click(screen.getByRole('radio', { name: '图解' }))
  expect(hand).toBeDisabled()
  await userEvent.click(screen.getByLabelText('解读'))
  await userEvent.paste(text)
  await userEvent.click(hand)
  expect(await screen.findByText('草稿已经交上，等另一位同事签发')).toBeInTheDocument()
  expect(posted('/interpretations')?.data).toEqual({ policyId: 'lamps', provisions: ['第二条'], form: '图解', text })
})

test('a copied one comes back with the count, and the text stays', async () => {
  const errors = [{ field: 'text', message: '5 句里有 4 句和原文一样，解读要用自己的话说清楚，不能照抄' }]
  cityAnswers({ ...city, 'POST /api/interpretations': refusal(400, 'bad-input', '有几处填写不符合要求', { errors }) })
  signIn(of('officer'))
  open(WorkInterpretations)
  await userEvent.click(await screen.findByRole('button', { name: /示例市供热办法/ }))
  await userEvent.click(screen.getByLabelText('解读'))
  await userEvent.paste(text)
  await userEvent.click(screen.getByRole('button', { name: '交给同事签发' }))
  expect(await screen.findByText(errors[0]!.message)).toBeInTheDocument()
  expect(phone.storage.get('work.interpretation.heating.undefined@s1')).toMatchObject({ typed: { text } })
})

test('a lead signs what somebody else drafted; an officer waits', async () => {
  signIn(of('officer'))
  const { unmount } = open(WorkInterpretations)
  expect(await screen.findByText('等审核人签发')).toBeInTheDocument()
  unmount()
  signIn(of('lead'))
  open(WorkInterpretations)
  await userEvent.click(await screen.findByRole('button', { name: '签发，公开' }))
  await waitFor(() => expect(posted('/signature')?.data).toEqual({ version: 0 }))
  expect(await screen.findByText(/已经签发，和原文放在一起公开/)).toBeInTheDocument()
})

test('a card that stopped answering leads to the provision as it is now', async () => {
  signIn(of('officer'))
  open(WorkInterpretations)
  await userEvent.click(await screen.findByRole('button', { name: /示例路灯坏了多久修好/ }))
  expect(phone.went).toEqual([`to /answers/policy/index?id=lamps-new&provision=${encodeURIComponent('第二条')}`])
})

test('every document that is owed is reached, twenty at a time, and begun from where it stands in the list', async () => {
  const [first] = duties.owed.policies
  const policies = Array.from({ length: 45 }, (_, nth) => ({
    ...first!,
    id: `p${nth}`,
    title: `示例市办法之${nth + 1}`,
  }))
  cityAnswers({ [route]: { ...duties, owed: { total: 45, internal: 0, policies } } })
  signIn(of('officer'))
  open(WorkInterpretations)
  expect(await screen.findByText('示例市办法之20')).toBeInTheDocument()
  expect(screen.queryByText('示例市办法之21')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '再看 20 份' }))
  await userEvent.click(screen.getByRole('button', { name: '再看 5 份' }))
  expect(screen.queryByRole('button', { name: /^再看/ })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: /示例市办法之45/ }))
  expect(await screen.findByText('解读《示例市办法之45》')).toBeInTheDocument()
})

test('what was published long ago is still reached, to be taken down', async () => {
  const published = Array.from({ length: 25 }, (_, nth) => ({
    id: `i${nth}`,
    version: 1,
    policyId: 'lamps',
    policyTitle: `示例办法之${nth + 1}`,
    provisions: [],
    form: '文字' as const,
    department: '市住房城乡建设局',
    publishedAt: '2026-11-21T02:00:00.000Z',
  }))
  cityAnswers({ [route]: { ...duties, published } })
  signIn(of('lead'))
  open(WorkInterpretations)
  await userEvent.click(await screen.findByRole('button', { name: '再看 5 份' }))
  expect(screen.getByRole('button', { name: '撤下《示例办法之25》的解读' })).toBeInTheDocument()
})

test('nothing to do says so, and no connection offers to try again', async () => {
  cityAnswers({ [route]: nothing })
  signIn(of('officer'))
  const { unmount } = open(WorkInterpretations)
  expect(await screen.findByText('现在没有要解读的')).toBeInTheDocument()
  unmount()
  freshPhone({ [route]: 'offline' })
  signIn(of('officer'))
  open(WorkInterpretations)
  expect(await screen.findByText('现在连不上网络')).toBeInTheDocument()
  cityAnswers(city)
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(await screen.findByText('还没有解读的文件 31 份')).toBeInTheDocument()
})

test('who has no department here finds nothing to do', () => {
  signIn(of('supervisor'))
  open(WorkInterpretations)
  expect(screen.getByText('这一页不归你用')).toBeInTheDocument()
})

test('a 二次解读 past its date is said to be overdue, in words, before anything else', async () => {
  signIn(of('officer'))
  const late = { ...duties.second[0]!, clock: '超期 2 个工作日', standing: 'overdue' as const }
  cityAnswers({ 'GET /api/interpretations/owed': { ...duties, second: [late] } })
  open(WorkInterpretations)
  expect(await screen.findByText('有 1 条二次解读已经超期，请先写这些')).toBeInTheDocument()
  expect(screen.getByText('超期 2 个工作日')).toBeInTheDocument()
})

test('what was left out as internal is counted and said', async () => {
  signIn(of('officer'))
  cityAnswers({ 'GET /api/interpretations/owed': duties })
  open(WorkInterpretations)
  expect(await screen.findByText(/另有 2 份任免、机构、会议这类内部管理的文件/)).toBeInTheDocument()
})
