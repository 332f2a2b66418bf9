import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { PaperWork } from '@shared/answers/papers/contractParts'
import type { Person } from '@shared/people/person'
import WorkPapers from '../../../../miniapp/src/workbench/papers'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const of = (role: 'officer' | 'lead'): Person => ({
  id: 's1',
  role,
  name: '示例人员',
  places: [],
  department: housing,
})
const paper: PaperWork = {
  id: 'paper-1',
  version: 1,
  department: housing.name,
  facts: { title: '示例车棚管理办法', issuedOn: '2026-11-20', isRule: true, facesPeople: true },
  status: 'draft',
  lacks: ['公文属性', '全文'],
  overdue: false,
  steps: [{ at: '2026-11-20T02:00:00.000Z', words: '登记', by: '示例经办' }],
  can: ['revise', 'submit', 'drop'],
}
const whole: PaperWork = {
  ...paper,
  id: 'paper-2',
  version: 2,
  facts: { ...paper.facts, title: '示例座椅维护办法', number: '示住建发〔2026〕11号', attribute: '主动公开' },
  status: 'submitted',
  lacks: [],
  can: ['sign', 'sendBack'],
}
const published: PaperWork = { ...whole, id: 'paper-3', status: 'signed', can: ['replace'] }
const words = '一、车棚每月检查一遍。二、坏了三日内修好。三、价格贴在门口。'
const plain =
  '住在有车棚的小区，这份办法和你有关。每个月有人查一遍车棚，坏了三天里修好，价钱贴在门口，一眼看得到。不对的，打电话给住建部门，当天有人接，三天有回话，哪里不懂也可以问。'
const deskOf = (...papers: PaperWork[]): City => ({
  'GET /api/papers/desk': { papers, waiting: 1 },
  'GET /api/papers/paper-1/desk': { paper, text: '' },
  'GET /api/papers/paper-2/desk': { paper: whole, text: words, interpretation: plain },
  'POST /api/papers': { paper },
  'POST /api/papers/paper-1/submission': { paper: { ...paper, status: 'submitted' } },
  'POST /api/papers/paper-1/revision': { paper: { ...paper, version: 2 } },
  'POST /api/papers/paper-2/signature': { paper: { ...whole, status: 'signed' } },
  'POST /api/papers/paper-2/return': { paper: { ...whole, status: 'returned' } },
  'POST /api/papers/paper-3/replacement': { paper: { ...published, status: 'replaced' } },
})
const posted = (end: string) => phone.asked.filter((one) => one.method === 'POST' && one.url.endsWith(end)).at(-1)?.data

beforeEach(() => freshPhone(deskOf(paper)))

const day = async (label: string, value: string) => userEvent.type(screen.getByLabelText(label), value)

test('a document is registered without its attribute: it is kept, and the page says what is missing', async () => {
  signIn(of('officer'))
  open(WorkPapers)
  await userEvent.type(await screen.findByLabelText('文件标题'), '示例车棚管理办法')
  await day('成文日期', '2026-11-20')
  expect(screen.getByText('送签前还缺：公文属性、全文。可以先存着，补齐再送')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '存好，送审核人签发' })).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: '先存着' }))
  await waitFor(() =>
    expect(posted('/papers')).toEqual({
      facts: { title: '示例车棚管理办法', issuedOn: '2026-11-20', isRule: false, facesPeople: false },
    }),
  )
  expect(await screen.findByText('《示例车棚管理办法》存好了，还缺公文属性、全文')).toBeInTheDocument()
})

test('what is withheld is asked for its article and its reason, and both go with it', async () => {
  signIn(of('officer'))
  open(WorkPapers)
  await userEvent.type(await screen.findByLabelText('文件标题'), '示例内部分工方案')
  await day('成文日期', '2026-11-20')
  await userEvent.click(screen.getByRole('radio', { name: '不予公开' }))
  await userEvent.type(screen.getByLabelText('文件全文'), words)
  expect(screen.getByText(/送签前还缺：理由、不予公开的依据/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: '第十六条' }))
  await userEvent.type(screen.getByLabelText('为什么不予公开'), '是讨论中的分工')
  await userEvent.click(screen.getByRole('button', { name: '存好，送审核人签发' }))
  await waitFor(() =>
    expect(posted('/papers')).toMatchObject({
      facts: { attribute: '不予公开', ground: '第十六条', reason: '是讨论中的分工' },
      text: words,
    }),
  )
  await waitFor(() => expect(posted('/paper-1/submission')).toEqual({ version: 1 }))
})

test('what everybody may read and faces people is asked for its interpretation; what is asked for no more is not sent', async () => {
  signIn(of('officer'))
  open(WorkPapers)
  await userEvent.type(await screen.findByLabelText('文件标题'), '示例车棚管理办法')
  await day('成文日期', '2026-11-20')
  await userEvent.click(screen.getByRole('switch', { name: '面向企业和市民' }))
  await userEvent.click(screen.getByRole('radio', { name: '依申请公开' }))
  await userEvent.type(screen.getByLabelText('为什么依申请公开'), '只和试点小区有关')
  await userEvent.click(screen.getByRole('radio', { name: '主动公开' }))
  await userEvent.type(screen.getByLabelText('文件全文'), words)
  expect(screen.getByText(/送签前还缺：解读稿/)).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('解读稿'), plain)
  await userEvent.click(screen.getByRole('button', { name: '先存着' }))
  await waitFor(() =>
    expect(posted('/papers')).toEqual({
      facts: {
        title: '示例车棚管理办法',
        issuedOn: '2026-11-20',
        isRule: false,
        facesPeople: true,
        attribute: '主动公开',
      },
      text: words,
      interpretation: plain,
    }),
  )
})

test('a 文号 that another has is said at its field, and what was typed stays when the page is left', async () => {
  cityAnswers({
    ...deskOf(paper),
    'POST /api/papers': refusal(400, 'bad-input', '内容不对', {
      errors: [{ field: 'number', message: '文号写成 聊政办字〔2023〕12号 这样' }],
    }),
  })
  signIn(of('officer'))
  const first = open(WorkPapers)
  await userEvent.type(await screen.findByLabelText('文件标题'), '示例车棚管理办法')
  await day('成文日期', '2026-11-20')
  await userEvent.type(screen.getByLabelText('文号（没有的不填）'), '12号')
  await userEvent.click(screen.getByRole('button', { name: '先存着' }))
  expect((await screen.findAllByText('文号写成 聊政办字〔2023〕12号 这样')).length).toBeGreaterThan(0)
  first.unmount()
  open(WorkPapers)
  expect(await screen.findByLabelText('文件标题')).toHaveValue('示例车棚管理办法')
})

test('kept but not handed in is said as it is, and nothing is registered twice', async () => {
  cityAnswers({
    ...deskOf(paper),
    'POST /api/papers': { paper: { ...paper, lacks: [] } },
    'POST /api/papers/paper-1/submission': refusal(503, 'busy', '系统正忙，请稍后再试'),
  })
  signIn(of('officer'))
  open(WorkPapers)
  await userEvent.type(await screen.findByLabelText('文件标题'), '示例车棚管理办法')
  await day('成文日期', '2026-11-20')
  await userEvent.click(screen.getByRole('radio', { name: '主动公开' }))
  await userEvent.type(screen.getByLabelText('文件全文'), words)
  await userEvent.click(screen.getByRole('button', { name: '存好，送审核人签发' }))
  expect(await screen.findByText(/存好了，还没有送签：系统正忙/)).toBeInTheDocument()
  expect(screen.getByLabelText('文件标题')).toHaveValue('')
})

test('what waits for its attribute says so, and is completed with the version that was seen', async () => {
  signIn(of('officer'))
  open(WorkPapers)
  expect(await screen.findByText('还缺公文属性、全文，补齐才能送签；补齐以前不公开')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '接着补' }))
  const [form] = await screen.findAllByLabelText('文件标题')
  expect(form).toHaveValue('示例车棚管理办法')
  await userEvent.click(screen.getAllByRole('radio', { name: '主动公开' })[0]!)
  await userEvent.click(screen.getAllByRole('button', { name: '先存着' })[0]!)
  await waitFor(() => expect(posted('/revision')).toMatchObject({ facts: { attribute: '主动公开' }, version: 1 }))
})

test('a lead begins with what waits for a signature, reads the whole of it, and signs; the interpretation may follow', async () => {
  cityAnswers(deskOf(paper, whole))
  signIn(of('lead'))
  open(WorkPapers)
  expect(await screen.findByText('示例座椅维护办法')).toBeInTheDocument()
  expect(screen.queryByText('示例车棚管理办法')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '签发' }))
  expect(await screen.findByText(words)).toBeInTheDocument()
  expect(screen.getByText(plain)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('switch', { name: '解读随后再发' }))
  await userEvent.click(screen.getByRole('button', { name: '确认签发' }))
  await waitFor(() => expect(posted('/signature')).toEqual({ version: 2, interpretation: 'later' }))
  expect(await screen.findByText('《示例座椅维护办法》签发了')).toBeInTheDocument()
})

test('a lead who wrote a document reads why another one has to sign it', async () => {
  cityAnswers(deskOf({ ...whole, can: ['revise', 'drop'] }))
  signIn(of('lead'))
  open(WorkPapers)
  expect(await screen.findByText('你登记或者改过这份，要请本单位另一位审核人签发')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '签发' })).not.toBeInTheDocument()
})

test('what should not be open is taken down with its reason', async () => {
  cityAnswers({
    ...deskOf({ ...published, can: ['replace', 'withdraw'] }),
    'POST /api/papers/paper-3/withdrawal': { paper: { ...published, status: 'withdrawn' } },
  })
  signIn(of('lead'))
  open(WorkPapers)
  await userEvent.click(await screen.findByRole('button', { name: '撤下' }))
  await userEvent.type(screen.getByLabelText('为什么撤下'), '附了不该公开的名单')
  await userEvent.click(screen.getByRole('button', { name: '确认撤下' }))
  await waitFor(() => expect(posted('/withdrawal')).toEqual({ reason: '附了不该公开的名单', version: 2 }))
  expect(await screen.findByText('《示例座椅维护办法》撤下了，不再公开')).toBeInTheDocument()
})

test('it is sent back only with a reason', async () => {
  cityAnswers(deskOf(whole))
  signIn(of('lead'))
  open(WorkPapers)
  await userEvent.click(await screen.findByRole('button', { name: '退回修改' }))
  expect(screen.getByRole('button', { name: '退回修改' })).toBeDisabled()
  await userEvent.type(screen.getByLabelText('哪里要改'), '写明哪些小区')
  await userEvent.click(screen.getByRole('button', { name: '退回修改' }))
  await waitFor(() => expect(posted('/return')).toEqual({ reason: '写明哪些小区', version: 2 }))
})

test('one is replaced by another signed document of the department, which is chosen from a list', async () => {
  const newer = { ...published, id: 'paper-4', facts: { ...published.facts, title: '示例座椅维护新办法' } }
  cityAnswers(deskOf(published, newer))
  signIn(of('lead'))
  open(WorkPapers, { id: 'paper-3' })
  const [first] = await screen.findAllByRole('button', { name: '由另一份取代' })
  await userEvent.click(first!)
  const choice = screen.getByRole('radiogroup', { name: '取代它的文件' })
  await userEvent.click(within(choice).getByRole('radio', { name: /示例座椅维护新办法/ }))
  await userEvent.type(screen.getByLabelText('为什么取代'), '新办法写得更清楚')
  await userEvent.click(screen.getByRole('button', { name: '确认取代' }))
  await waitFor(() => expect(posted('/replacement')).toEqual({ by: 'paper-4', reason: '新办法写得更清楚', version: 2 }))
})

test('a message leads to the document itself, whatever its state; one that is not there is said to be missing', async () => {
  cityAnswers(deskOf(paper, whole))
  signIn(of('officer'))
  const there = open(WorkPapers, { id: 'paper-2' })
  expect(await screen.findByText('示例座椅维护办法')).toBeInTheDocument()
  there.unmount()
  open(WorkPapers, { id: 'paper-9' })
  expect(await screen.findByText('消息里说的那份文件不在本单位的登记里')).toBeInTheDocument()
})
