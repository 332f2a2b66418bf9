import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkInterpretations from '../../miniapp/src/workbench/interpretations'
import type { listInterpretationDuties } from '../../shared/answers/contract'
import type { Replied } from '../../shared/operation'
import type { Person } from '../../shared/people/person'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../support/taro/open'
import { phone } from '../support/taro/taro'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const of = (role: Person['role']): Person => ({ id: 's1', role, name: '示例人员', department: housing, places: [] })
const text = `${'示例解读的话，说清楚这是什么事、和谁有关、到哪里办。'.repeat(4)}`
const nothing: Replied<typeof listInterpretationDuties> = {
  department: housing.name,
  owed: { total: 0, internal: 0, policies: [] },
  second: [],
  feedback: [],
  withdrawn: [],
  replies: [],
  drafts: [],
  published: [],
}
const duties: typeof nothing = {
  ...nothing,
  owed: {
    total: 31,
    internal: 2,
    policies: [{ id: 'heating', title: '示例市供热办法', category: '聊城', effectiveFrom: '2024-01-01' }],
  },
  second: [
    {
      provision: { title: '示例市路灯管理办法', provision: '第二条' },
      policyId: 'lamps',
      unresolved: 5,
      reasons: [{ reason: '看不明白', count: 5 }],
      words: ['胡同里的灯归谁'],
      openedAt: '2026-11-23T02:00:00.000Z',
      dueAt: '2026-12-07T15:59:59.999Z',
      deadline: '从触发次日起算 10 个工作日，12月7日（周一）前发布解读，本市约定',
      clock: '还有 10 个工作日',
      standing: 'onTime',
    },
  ],
  feedback: [
    {
      provision: { title: '示例市养犬办法', provision: '第三条' },
      helpful: 7,
      unresolved: 2,
      reasons: [{ reason: '看不明白', count: 2 }],
    },
  ],
  withdrawn: [
    {
      card: 'example-lamp',
      question: '示例路灯坏了多久修好？',
      checked: '2026-11-23',
      provision: { title: '示例市路灯管理办法', provision: '第二条' },
      successor: { id: 'lamps-new', title: '示例市路灯管理办法', effectiveFrom: '2026-06-01' },
    },
  ],
  drafts: [
    {
      id: 'interpretation-1',
      version: 0,
      policyId: 'lamps',
      policyTitle: '示例市路灯管理办法',
      provisions: ['第二条'],
      form: '问答',
      text,
      draftedBy: '示例经办',
      draftedAt: '2026-11-23T02:00:00.000Z',
      mine: false,
      status: 'draft',
    },
  ],
}
const route = 'GET /api/interpretations/duties'
const city: City = {
  [route]: duties,
  'POST /api/interpretations': { interpretation: duties.drafts[0] },
  'POST /api/interpretations/interpretation-1/signature': { interpretation: {} },
  'POST /api/interpretations/interpretation-1/return': { interpretation: {} },
  'POST /api/interpretations/interpretation-1/drop': { interpretation: {} },
  'PUT /api/interpretations/interpretation-1': { interpretation: {} },
}
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
  expect(phone.storage.get('work.interpretation.heating.undefined')).toMatchObject({ text })
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

test('a lead gives a draft back with the reason', async () => {
  signIn(of('lead'))
  open(WorkInterpretations)
  await userEvent.click(await screen.findByRole('button', { name: '退回修改' }))
  expect(screen.getByRole('button', { name: '退回' })).toBeDisabled()
  await userEvent.type(screen.getByLabelText('要改什么'), '写明报修打哪个电话')
  await userEvent.click(screen.getByRole('button', { name: '退回' }))
  await waitFor(() => expect(posted('/return')?.data).toEqual({ version: 0, reason: '写明报修打哪个电话' }))
  expect(await screen.findByText(/已经退回，起草人在这个列表里看得到理由/)).toBeInTheDocument()
})

test('who wrote it reads the reason above the text that was handed in, changes it and hands it in again', async () => {
  const sentBack = { by: '示例审核', at: '2026-11-23T03:00:00.000Z', reason: '写明报修打哪个电话' }
  const returned = { ...duties.drafts[0]!, mine: true, version: 1, status: 'returned' as const, sentBack }
  cityAnswers({ ...city, [route]: { ...duties, drafts: [returned] } })
  signIn(of('officer'))
  open(WorkInterpretations)
  expect(await screen.findByText('退回修改：《示例市路灯管理办法》第二条')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '改好再交' }))
  expect(screen.getAllByText('示例审核退回：写明报修打哪个电话').length).toBeGreaterThan(0)
  expect(screen.getByLabelText('解读')).toHaveValue(text)
  await userEvent.click(screen.getByLabelText('解读'))
  await userEvent.paste('报修打城建热线。')
  await userEvent.click(screen.getByRole('button', { name: '改好了，再交签发' }))
  expect(await screen.findByText('改好的解读已经交上，等另一位同事签发')).toBeInTheDocument()
  const put = phone.asked.find((one) => one.method === 'PUT')
  expect(put?.data).toEqual({
    version: 1,
    content: { policyId: 'lamps', provisions: ['第二条'], form: '问答', text: `${text}报修打城建热线。` },
  })
})

test('a draft that is not needed is dropped, once that is confirmed', async () => {
  signIn(of('officer'))
  open(WorkInterpretations)
  await userEvent.click(await screen.findByRole('button', { name: '不用了' }))
  await waitFor(() => expect(posted('/drop')?.data).toEqual({ version: 0 }))
  expect(await screen.findByText(/的草稿不用了，已经从列表里拿掉/)).toBeInTheDocument()
})

test('a card that stopped answering leads to the provision as it is now', async () => {
  signIn(of('officer'))
  open(WorkInterpretations)
  await userEvent.click(await screen.findByRole('button', { name: /示例路灯坏了多久修好/ }))
  expect(phone.went).toEqual([`to /answers/policy/index?id=lamps-new&provision=${encodeURIComponent('第二条')}`])
})

test('more is owed than is listed, and the page says so', async () => {
  signIn(of('officer'))
  open(WorkInterpretations)
  expect(await screen.findByText('还没有解读的文件 31 份')).toBeInTheDocument()
  expect(screen.getByText('还有 30 份，写完前面的会接着列出')).toBeInTheDocument()
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
  cityAnswers({ 'GET /api/interpretations/duties': { ...duties, second: [late] } })
  open(WorkInterpretations)
  expect(await screen.findByText('有 1 条二次解读已经超期，请先写这些')).toBeInTheDocument()
  expect(screen.getByText('超期 2 个工作日')).toBeInTheDocument()
})

test('what was left out as internal is counted and said', async () => {
  signIn(of('officer'))
  cityAnswers({ 'GET /api/interpretations/duties': duties })
  open(WorkInterpretations)
  expect(await screen.findByText(/另有 2 份任免、机构、会议这类内部管理的文件/)).toBeInTheDocument()
})

describe('a published reply whose article was replaced', () => {
  const stale = {
    case: '7K2M-93QF',
    question: '路灯坏了几天修好',
    reply: '示例：报修后三天里修好。',
    publishedAt: '2026-05-20T02:00:00.000Z',
    basis: ['《示例市路灯管理办法》第二条', '示例约定'],
    provision: { title: '示例市路灯管理办法', provision: '第二条' },
    successor: { id: 'lamps-new', title: '示例市路灯管理办法', effectiveFrom: '2026-06-01' },
  }
  const withStale = { ...city, [route]: { ...nothing, replies: [stale] } }
  const about = '/api/inquiries/7K2M-93QF'

  test('stands before its department with what changed; an officer leaves it to the lead', async () => {
    cityAnswers(withStale)
    signIn(of('officer'))
    open(WorkInterpretations)
    expect(await screen.findByText('要重新核对的公开答复 1 条')).toBeInTheDocument()
    expect(
      screen.getByText(/依据的《示例市路灯管理办法》第二条变了。现行的是《示例市路灯管理办法》/),
    ).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '撤下' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '看现行的条文' }))
    expect(phone.went[0]).toContain('lamps-new')
  })

  test('is confirmed on what it rests on now, which is written for the lead to look over', async () => {
    cityAnswers({ ...withStale, [`POST ${about}/publication-confirmation`]: { inquiry: {} } })
    signIn(of('lead'))
    open(WorkInterpretations)
    await userEvent.click(await screen.findByRole('button', { name: '答复还对' }))
    expect(screen.getByLabelText('现在的依据')).toHaveValue('《示例市路灯管理办法》第二条\n示例约定')
    await userEvent.click(screen.getByRole('button', { name: '核对过，答复还对' }))
    await waitFor(() =>
      expect(posted('/publication-confirmation')?.data).toEqual({
        basis: ['《示例市路灯管理办法》第二条', '示例约定'],
      }),
    )
    expect(await screen.findByText(/已经核对/)).toBeInTheDocument()
  })

  test('is taken down with a reason', async () => {
    cityAnswers({ ...withStale, [`POST ${about}/publication-removal`]: { inquiry: {} } })
    signIn(of('lead'))
    open(WorkInterpretations)
    await userEvent.click(await screen.findByRole('button', { name: '撤下' }))
    await userEvent.type(screen.getByLabelText('为什么撤下'), '新办法改成了五天')
    await userEvent.click(screen.getByRole('button', { name: '撤下' }))
    await waitFor(() => expect(posted('/publication-removal')?.data).toEqual({ reason: '新办法改成了五天' }))
    expect(await screen.findByText('已经撤下，公开的地方不再有这条问与答')).toBeInTheDocument()
  })
})
