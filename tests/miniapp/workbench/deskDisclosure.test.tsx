import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../miniapp/src/workbench/case'
import { cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { grounded, openCase, repliedCase } from '../cases'

const id = openCase.id
const path = `/api/inquiries/${id}`
const housing = { id: 'housing', name: '市住房城乡建设局' }
const handed = () => phone.asked.find((one) => one.method === 'POST' && one.url.endsWith('/review'))

beforeEach(() => freshPhone())

test('a refusal of an application is handed in only with its ground and where it is reviewed', async () => {
  cityAnswers({
    [`GET ${path}`]: {
      inquiry: { ...openCase, kind: 'disclosure', reviewBody: '聊城市人民政府', actions: ['submitForReview'] },
    },
    'GET /api/departments': { departments: [{ ...housing, duties: [] }] },
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
    'GET /api/reply-templates': { templates: [] },
    [`POST ${path}/reply-check`]: { findings: [], plainness: 100, because: [] },
    [`POST ${path}/review`]: { inquiry: repliedCase },
  })
  signIn({ id: 's-officer', role: 'officer', name: '示例人员', department: housing, places: [] })
  open(CasePage, { id })
  await screen.findByText(openCase.text)
  await userEvent.click(await screen.findByRole('button', { name: '写答复' }))
  await userEvent.type(screen.getByLabelText('答复内容'), '示例：这份记录不公开')
  const send = screen.getByRole('button', { name: '送审' })
  expect(send).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: '不予公开' }))
  expect(send).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: '过程性信息' }))
  await userEvent.click(screen.getByRole('radio', { name: '讨论记录' }))
  await userEvent.type(screen.getByLabelText(/应当公开/), '示例：没有规定')
  await userEvent.type(screen.getByLabelText('法律风险提示'), '示例：有记录')
  expect(send).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: '暂不转' }))
  await userEvent.type(screen.getByLabelText('为什么暂不转'), '示例：还没有定稿')
  await userEvent.click(send)
  const answer = {
    kind: '不予公开',
    ground: '过程性信息',
    shown: { processKind: '讨论记录', mustBeOpen: '示例：没有规定', risk: '示例：有记录' },
    opening: { judged: '暂不转', reason: '示例：还没有定稿' },
  }
  await waitFor(() => expect(handed()?.data).toMatchObject({ answer }))
})

test('of a part that is left out no ground is chosen for the officer', async () => {
  cityAnswers({
    [`GET ${path}`]: {
      inquiry: { ...openCase, kind: 'disclosure', reviewBody: '聊城市人民政府', actions: ['submitForReview'] },
    },
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
    'GET /api/reply-templates': { templates: [] },
  })
  signIn({ id: 's-officer', role: 'officer', name: '示例人员', department: housing, places: [] })
  open(CasePage, { id })
  await userEvent.click(await screen.findByRole('button', { name: '写答复' }))
  await userEvent.click(screen.getByRole('radio', { name: '部分公开' }))
  await userEvent.click(screen.getByRole('button', { name: '加一处不公开的' }))
  expect(screen.queryByLabelText('第 1 处不公开的是什么')).toBeNull()
  for (const one of screen.getAllByRole('radio', { name: /商业秘密|个人隐私/ })) expect(one).not.toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: '商业秘密' }))
  expect(screen.getByLabelText('第 1 处不公开的是什么')).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: '商业秘密' })).toBeChecked()
})
