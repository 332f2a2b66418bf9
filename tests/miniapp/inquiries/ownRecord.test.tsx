import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { recordText } from '@shared/inquiries/ownRecord'
import Submit from '../../../miniapp/src/inquiries/submit'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { Mend } from '../../../miniapp/src/ui/mending/Mend'
import { grounded, openCase, repliedCase } from '../cases'
import WorkCase from '../../../miniapp/src/workbench/case'
import { cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { opened } from './casePage'

const mends = { thing: 'ownRecord', id: 'housing', title: '和你自己有关的记录', by: '市住房城乡建设局' } as const
const sent = () => phone.asked.filter((one) => one.url === '/api/inquiries').map((one) => one.data)

beforeEach(() => freshPhone({ 'POST /api/inquiries': { inquiry: openCase } }))

test('whoever wants their own record corrected writes what is wrong and what is right, with evidence and who they are', async () => {
  signIn()
  open(() => <Mend {...mends} word="要求更正和我自己有关的记录" />)
  await userEvent.click(screen.getByRole('button', { name: '要求更正和我自己有关的记录' }))
  await waitFor(() => expect(phone.went).toEqual(['to /inquiries/submit/index']))
  open(Submit)
  expect(screen.getByRole('heading', { name: '要求更正记录' })).toBeInTheDocument()
  expect(screen.getByText(/第四十一条.+没有写几天办好，照本市约定的期限答复/)).toBeInTheDocument()
  const words = { record: '2019年公租房登记', wrong: '面积写成60平方米', right: '90平方米' }
  await userEvent.type(screen.getByLabelText('哪一份记录'), words.record)
  await userEvent.type(screen.getByLabelText('不准确的地方'), words.wrong)
  await userEvent.type(screen.getByLabelText('应当是'), words.right)
  await userEvent.type(screen.getByLabelText('姓名或者名称'), '示例居民')
  await userEvent.type(screen.getByLabelText('联系电话'), '13800000001')
  // No record is corrected on somebody's word alone.
  expect(screen.getByRole('button', { name: '提交' })).toBeDisabled()
  expect(screen.getByText('写好三处、传上证据、写姓名和联系电话，就可以提交。')).toBeInTheDocument()
  act(() => useDrafts.getState().edit({ attachments: ['a'.repeat(32)] }))
  await waitFor(() => expect(screen.getByRole('button', { name: '提交' })).toBeEnabled())
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await waitFor(() => expect(sent()).toHaveLength(1))
  expect(sent()[0]).toMatchObject({ text: recordText(words), mends, publishable: false, attachments: ['a'.repeat(32)] })
})

test.each([
  ['setRight', '已经更正', false],
  ['refused', '不予更正', true],
] as const)(
  'whoever asked reads what came of it before the words, and what can be done where it was refused: %s',
  async (outcome, name, remedies) => {
    const record = { outcome, detail: '示例：按图纸核对过' }
    const text = recordText({ record: '2019 年的示例公租房登记', wrong: '60 平方米', right: '90 平方米' })
    await opened({ ...repliedCase, text, mends, reply: { ...repliedCase.reply!, record } })
    expect(screen.getByRole('heading', { name: '2019 年的示例公租房登记' })).toBeInTheDocument()
    expect(screen.getByText(name)).toBeInTheDocument()
    expect(screen.getByText('示例：按图纸核对过')).toBeInTheDocument()
    expect(screen.queryByText(/申请行政复议或者提起行政诉讼/) !== null).toBe(remedies)
    expect(screen.getByText(/更正申请/)).toBeInTheDocument()
  },
)

test('the officer hands a reply in only with its end and what that end has to say', async () => {
  const path = `/api/inquiries/${openCase.id}`
  cityAnswers({
    [`GET ${path}`]: { inquiry: { ...openCase, mends, actions: ['submitForReview'] } },
    'GET /api/departments': { departments: [] },
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
    'GET /api/reply-templates': { templates: [] },
    [`POST ${path}/reply-check`]: { findings: [], plainness: 100, because: [] },
    [`POST ${path}/review`]: { inquiry: repliedCase },
  })
  const department = { id: 'housing', name: '市住房城乡建设局' }
  signIn({ id: 's-officer', role: 'officer', name: '示例人员', department, places: [] })
  open(WorkCase, { id: openCase.id })
  await userEvent.click(await screen.findByRole('button', { name: '写答复' }))
  await userEvent.type(screen.getByLabelText('答复内容'), '你好，你的申请核对完了')
  const send = screen.getByRole('button', { name: '送审' })
  expect(send).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: '转送有权更正的机关' }))
  expect(send).toBeDisabled()
  await userEvent.type(screen.getByLabelText('转送给了哪个机关'), '市自然资源和规划局')
  await userEvent.click(send)
  const record = { outcome: 'passedOn', detail: '市自然资源和规划局' }
  await waitFor(() => expect(phone.asked.find(({ url }) => url.endsWith('/review'))?.data).toMatchObject({ record }))
})
