import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../miniapp/src/workbench/case'
import OnBehalf from '../../../miniapp/src/workbench/onBehalf'
import { slipText } from '../../../miniapp/src/workbench/onBehalf/slipText'
import { recordText } from '@shared/inquiries/ownRecord'
import { keep } from '../../../miniapp/src/platform/kept'
import type { Person } from '@shared/people/person'
import { cityAnswers, freshPhone, open, refusal, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { repliedCase } from '../cases'

const dispatcher: Person = { id: 's1', role: 'dispatcher', name: '示例分办', places: [] }
const slip = {
  id: '7K2M-93QF',
  submittedAt: '2026-11-24T01:05:00.000Z',
  channel: '来电',
  kind: '投诉',
  department: '市住房城乡建设局',
  due: '从收到次日起算 15 个工作日，12月15日（周二）前答复',
  note: '在小程序“查进度”里输入编号，就能看办到哪一步。',
  answer: '答复出来以后，打电话或者到市住房城乡建设局，报编号，工作人员告诉你。',
  correction: '称呼或者电话记错了、换了，打电话或到办理的单位，报编号，由它登记更正。',
  consent: '这件事不会公开选登。',
}
const printed: string[] = []
const text = '三楼暖气不热，老人在家'
const record = () => phone.asked.filter(({ url }) => url.endsWith('/on-behalf'))

beforeAll(
  () => void Object.assign(window, { print: () => printed.push(document.querySelector('.slip')?.textContent ?? '') }),
)
beforeEach(() => {
  freshPhone({ 'POST /api/inquiries/on-behalf': { slip } })
  signIn(dispatcher)
})

const fill = async () => {
  open(OnBehalf)
  await userEvent.click(screen.getByRole('radio', { name: '来访' }))
  await userEvent.click(screen.getByRole('radio', { name: '投诉' }))
  await userEvent.type(screen.getByLabelText('他说的事'), text)
  await userEvent.type(screen.getByLabelText('电话'), '13800000009')
  await userEvent.click(screen.getByRole('button', { name: '登记，出回执' }))
}

test('what was said at the window is written down, and the slip tells how to follow it, how the answer is learned, and that it stays unpublished', async () => {
  await fill()
  expect(await screen.findByText(slip.id)).toBeInTheDocument()
  for (const words of [slip.note, slip.answer, slip.consent, slip.due])
    expect(screen.getByText(words)).toBeInTheDocument()
  expect(record()[0]?.data).toMatchObject({
    channel: 'window',
    kind: 'complaint',
    text,
    contact: { phone: '13800000009' },
  })
  await userEvent.click(screen.getByRole('button', { name: '打印回执' }))
  expect(printed.at(-1)).toContain(slip.id)
  expect(printed.at(-1)).not.toContain('13800000009')
})

test('the kind follows what was said, with why, until whoever writes it down says which', async () => {
  const because = '写到“不热”，看起来是要人来解决'
  cityAnswers({
    'POST /api/inquiries/proposal': { kind: 'complaint', because, kinds: [] },
    'POST /api/inquiries/on-behalf': { slip },
  })
  open(OnBehalf)
  await userEvent.type(screen.getByLabelText('他说的事'), text)
  expect(await screen.findByText(because, {}, { timeout: 3_000 })).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: '投诉' })).toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: '建议' }))
  await userEvent.click(screen.getByRole('button', { name: '登记，出回执' }))
  await waitFor(() => expect(record()[0]?.data).toMatchObject({ kind: 'suggestion' }))
})

test('where nothing can be printed the whole slip is copied, to be sent to the person', async () => {
  await fill()
  await userEvent.click(await screen.findByRole('button', { name: '复制回执' }))
  expect(phone.copied).toBe(slipText(slip))
  expect(phone.copied.split('\n')).toEqual([
    '聊城 · 一号答 登记回执',
    '查询编号：7K2M-93QF',
    '登记时间：2026年11月24日 09:05',
    '方式：来电 · 投诉',
    '办理单位：市住房城乡建设局',
    `答复期限：${slip.due}`,
    `怎么查：${slip.note}`,
    `怎么知道答复：${slip.answer}`,
    `写错了怎么办：${slip.correction}`,
    `会不会公开：${slip.consent}`,
  ])
})

test('when it does not go through the words stay, and the same record is sent again under the same key', async () => {
  cityAnswers({ 'POST /api/inquiries/on-behalf': refusal(503, 'unavailable', '现在办不了，请稍后再试') })
  await fill()
  await waitFor(() => expect(screen.getByRole('alert')).toBeInTheDocument())
  expect(screen.getByLabelText('他说的事')).toHaveValue(text)
  cityAnswers({ 'POST /api/inquiries/on-behalf': { slip } })
  await userEvent.click(screen.getByRole('button', { name: '登记，出回执' }))
  await screen.findByText(slip.id)
  const keys = record().map(({ data }) => (data as { key: string }).key)
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
})

test('a record that got no answer and is sent again another day counts from the day of the first, and the form says so', async () => {
  jest.useFakeTimers({ advanceTimers: true, now: Date.parse('2026-11-27T08:00:00.000Z') })
  cityAnswers({ 'POST /api/inquiries/on-behalf': 'offline' })
  await fill()
  await waitFor(() => expect(screen.getByRole('alert')).toBeInTheDocument())
  expect((record()[0]?.data as { receivedOn?: string }).receivedOn).toBeUndefined()
  jest.setSystemTime(Date.parse('2026-11-30T01:00:00.000Z'))
  cityAnswers({ 'POST /api/inquiries/on-behalf': { slip } })
  await userEvent.type(screen.getByLabelText('电话'), '{Backspace}8')
  expect(screen.getByText('11月27日登记过，没有收到回音。再登记一次，收到的日子和期限还从那天算')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '登记，出回执' }))
  await screen.findByText(slip.id)
  expect(record().at(-1)?.data).toMatchObject({ receivedOn: '2026-11-27' })
  jest.useRealTimers()
})

test('a record changed after a lost answer gives the slip of the first and stays to be another one, or goes with the next person', async () => {
  cityAnswers({ 'POST /api/inquiries/on-behalf': { slip, changedSince: true } })
  await fill()
  expect(await screen.findByText(/第一次登记已经收到了，这是它的回执/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '是另一件事，另登记' }))
  expect(screen.getByLabelText('他说的事')).toHaveValue(text)
  await userEvent.click(screen.getByRole('button', { name: '登记，出回执' }))
  await screen.findByText(slip.id)
  expect(new Set(record().map(({ data }) => (data as { key: string }).key)).size).toBe(2)
  await userEvent.click(screen.getByRole('button', { name: '登记下一位' }))
  expect(screen.getByLabelText('他说的事')).toHaveValue('')
})

test('after the slip the next person begins with an empty sheet', async () => {
  await fill()
  await userEvent.click(await screen.findByRole('button', { name: '登记下一位' }))
  expect(screen.getByLabelText('他说的事')).toHaveValue('')
  expect(screen.getByLabelText('电话')).toHaveValue('')
})

test('whoever opens an answered case that was written for somebody is reminded to tell them', async () => {
  cityAnswers({ 'GET /api/inquiries/7K2M-93QF': { inquiry: { ...repliedCase, channel: 'phone' } } })
  open(CasePage, { id: '7K2M-93QF' })
  expect(await screen.findByText('这件是代录的，提问人不登录，看不到答复：打电话或者当面告诉他')).toBeInTheDocument()
})

test('an application for disclosure is written down with all that the citizen’s own form asks for', async () => {
  open(OnBehalf)
  await userEvent.click(screen.getByRole('radio', { name: '来访' }))
  await userEvent.click(screen.getByRole('radio', { name: '信息公开申请' }))
  await userEvent.type(screen.getByLabelText('他说的事'), '申请公开征地补偿安置方案')
  const send = screen.getByRole('button', { name: '登记，出回执' })
  expect(send).toBeDisabled()
  await userEvent.type(screen.getByLabelText('姓名或者名称'), '示例居民一')
  await userEvent.type(screen.getByLabelText('联系电话'), '13800000001')
  expect(screen.getByText('身份证明')).toBeInTheDocument()
  expect(screen.queryByLabelText('称呼')).not.toBeInTheDocument()
  expect(send).toBeDisabled()
  const first = screen.getByRole('radiogroup', { name: '想怎么拿到信息' }).querySelector('[role=radio]')
  await userEvent.click(first!)
  await userEvent.click(screen.getByRole('radio', { name: '企业、个体户' }))
  await userEvent.click(send)
  await waitFor(() =>
    expect(record()[0]?.data).toMatchObject({
      kind: 'disclosure',
      contact: { name: '示例居民一', phone: '13800000001' },
      form: expect.any(String),
      applicant: '商业企业',
    }),
  )
})

test('whoever wants their own record corrected is written down with what is wrong, the evidence, who holds the record and whose it is', async () => {
  const words = { record: '2019年公租房登记', wrong: '面积写成60平方米', right: '' }
  const evidence = ['a'.repeat(32)]
  const department = { id: 'housing', name: '市住房城乡建设局' }
  const begun = { key: 'spoken-example-1', channel: 'window', kind: 'consultation', name: '示例居民一', phone: '' }
  keep(`work.record@${dispatcher.id}`, { ...begun, text: recordText(words), attachments: evidence, department })
  open(OnBehalf)
  await userEvent.click(screen.getByRole('switch', { name: '要求更正和他自己有关的记录' }))
  expect(screen.getByLabelText('不准确的地方')).toHaveValue(words.wrong)
  await userEvent.type(screen.getByLabelText('应当是'), '90平方米')
  const send = screen.getByRole('button', { name: '登记，出回执' })
  expect(send).toBeDisabled()
  await userEvent.type(screen.getByLabelText('电话'), '13800000001')
  await userEvent.click(send)
  await waitFor(() =>
    expect(record()[0]?.data).toMatchObject({
      kind: 'suggestion',
      text: recordText({ ...words, right: '90平方米' }),
      mends: { thing: 'ownRecord', id: 'housing', by: '市住房城乡建设局' },
      contact: { name: '示例居民一', phone: '13800000001' },
      attachments: evidence,
    }),
  )
})

test('whoever takes down that somebody is in danger is shown whom to call', async () => {
  const urgent = { what: '起火', now: ['先离开屋子'], calls: [{ number: '119', name: '消防救援' }] }
  cityAnswers({ 'POST /api/inquiries/proposal': { kind: 'complaint', kinds: [], urgent } })
  open(OnBehalf)
  await userEvent.type(screen.getByLabelText('他说的事'), '他家厨房着火了')
  expect(await screen.findByText('打 119', {}, { timeout: 3_000 })).toBeInTheDocument()
})

test('whoever takes down that somebody asks for a hearing reads that it counts for none here, and what counts', async () => {
  open(OnBehalf)
  const note = /不算进申请听证的人数：请他签一份纸上的申请交给发公告的单位/
  await userEvent.type(await screen.findByLabelText('他说的事'), '示例：征地方案青苗没按条例算，他要申请')
  expect(screen.queryByText(note)).not.toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('他说的事'), '听证')
  expect(screen.getByText(note)).toBeInTheDocument()
})
