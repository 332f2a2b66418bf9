import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import AnswerPage from '../../../miniapp/src/answers/answer'
import Submit from '../../../miniapp/src/inquiries/submit'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { candidates, grounded, openCase, referral } from '../cases'

const alternatives = [
  { id: 'urban-management', name: '市城市管理局', reason: '你的问题提到“井盖”，这是市城市管理局的职责' },
  { id: 'water', name: '市水利局', reason: '和以往转给市水利局的问题相近' },
]
const department = { ...referral.department!, alternatives }
const city: City = {
  'POST /api/inquiries': { inquiry: openCase },
  'POST /api/answers': { ...referral, department },
  'POST /api/inquiries/proposal': { kind: 'complaint', kinds: [], department },
}
const posted = (url: string) => phone.asked.filter((one) => one.url === url).map(({ data }) => data as object)

beforeEach(() => freshPhone(city))

test('an answer tells who else may be responsible and why, and one of them can be chosen for the case', async () => {
  open(AnswerPage, { q: '井盖坏了没人修' })
  await userEvent.click(await screen.findByRole('button', { name: '不像是它？还可能是谁' }))
  expect(screen.getByText('和以往转给市水利局的问题相近')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: /转给市城市管理局/ }))
  expect(useDrafts.getState().inquiry).toMatchObject({
    text: '井盖坏了没人修',
    department: { id: 'urban-management' },
    choices: [{ id: department.id }, { id: 'urban-management' }, { id: 'water' }],
  })
})

test('before sending, a person chooses one of the three or the desk, each with its reason', async () => {
  signIn()
  useDrafts.getState().edit({ text: '井盖坏了没人修', department, choices: [department, ...alternatives] })
  open(Submit)
  await userEvent.click(screen.getByRole('button', { name: '不是它负责？换一个' }))
  expect(screen.getByRole('button', { name: /换成市城市管理局.*井盖/ })).toBeEnabled()
  expect(screen.getByRole('button', { name: /交给政务公开办公室判断.*由人工判断后转到具体单位/ })).toBeEnabled()
  await userEvent.click(screen.getByRole('button', { name: /换成市水利局/ }))
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await waitFor(() => expect(posted('/api/inquiries')[0]).toMatchObject({ department: 'water' }))
})

test('who is shown to answer is who gets it, by the place that was chosen, with the document that makes it so', async () => {
  signIn()
  const named = { ...department, policy: '物业管理条例' }
  cityAnswers({ ...city, 'POST /api/inquiries/proposal': { kind: 'complaint', kinds: [], department: named } })
  useDrafts.getState().edit({ text: '小区的井盖坏了没人修', area: '371502' })
  open(Submit)
  expect(await screen.findByText(department.name, {}, { timeout: 3_000 })).toBeInTheDocument()
  expect(posted('/api/inquiries/proposal')[0]).toMatchObject({ area: '371502' })
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await waitFor(() =>
    expect(posted('/api/inquiries')[0]).toMatchObject({ department: department.id, policy: '物业管理条例' }),
  )
})

test('words that changed after somebody was shown are routed anew', async () => {
  signIn()
  cityAnswers({ 'POST /api/inquiries': { inquiry: openCase } })
  useDrafts.getState().edit({ text: '小区的井盖坏了', suggested: { text: '别的事', department } })
  open(Submit)
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await waitFor(() => expect(posted('/api/inquiries')).toHaveLength(1))
  expect(posted('/api/inquiries')[0]).not.toHaveProperty('department')
})

test('provisions that only may help can be judged as well, so that they count for a 二次解读', async () => {
  cityAnswers({
    'POST /api/answers': { ...candidates, citations: [{ ...grounded.citations[0]!, url: '/api/policies/x#y' }] },
    'POST /api/answers/judgements': { helpful: false },
  })
  open(AnswerPage, { q: '暖气不热' })
  expect(await screen.findByText('上面的规定有用吗')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '没有解决' }))
  await userEvent.click(screen.getByRole('radio', { name: '没有说到我的情况' }))
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await screen.findByText('记下了，谢谢你')
  expect(posted('/api/answers/judgements')).toMatchObject([
    { helpful: false, provision: { title: '政府信息公开条例', provision: '第三十三条' } },
  ])
})

test('where nothing was found there is nothing to judge', async () => {
  open(AnswerPage, { q: '井盖坏了没人修' })
  await screen.findByRole('button', { name: '转给这个单位答复' })
  expect(screen.queryByRole('button', { name: '有用' })).not.toBeInTheDocument()
})

test('a reply to this very question stands open, before the provisions that only may help', async () => {
  const same = {
    question: '示例暖气不热找谁',
    reply: '示例答复：先报热力公司。',
    department: '市住房城乡建设局',
    publishedAt: '2026-11-01T02:00:00.000Z',
    same: true,
  }
  cityAnswers({ 'POST /api/answers': { ...candidates, replies: [same] } })
  open(AnswerPage, { q: '示例暖气不热找谁呢' })
  const reply = await screen.findByText(same.reply)
  expect(screen.getByText('同样的问题，已经公开答复过')).toBeInTheDocument()
  const unsure = screen.getByText(/没有找到能直接回答的规定/)
  expect(reply.compareDocumentPosition(unsure)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('and beside a sure answer it stands after the answer', async () => {
  const same = {
    question: '示例',
    reply: '示例答复。',
    department: '示例',
    publishedAt: '2026-11-01T02:00:00.000Z',
    same: true,
  }
  cityAnswers({ 'POST /api/answers': { ...grounded, replies: [same] } })
  open(AnswerPage, { q: '申请公开多久答复' })
  const answer = await screen.findByText(grounded.text!)
  expect(answer.compareDocumentPosition(screen.getByText('示例答复。'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})
