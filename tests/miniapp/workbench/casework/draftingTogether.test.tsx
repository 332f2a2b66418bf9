import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../../miniapp/src/workbench/case'
import type { InquiryView } from '@shared/inquiries/view'
import { cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { grounded, openCase } from '../../cases'

const id = openCase.id
const path = `/api/inquiries/${id}`
const mine: InquiryView = { ...openCase, actions: ['submitForReview', 'draft'] }
const theirs: InquiryView = {
  ...mine,
  draft: {
    at: '2026-11-24T02:00:00.000Z',
    by: '示例同事',
    byId: 's-colleague',
    text: '同事写的：今晚上门',
    basis: [],
    attachments: [],
    overrides: [],
  },
}
const laid = () => phone.asked.filter(({ method, url }) => method === 'POST' && url.endsWith('/draft'))
const city = (inquiry: InquiryView, draft: unknown) =>
  cityAnswers({
    [`GET ${path}`]: { inquiry },
    [`POST ${path}/draft`]: draft,
    [`POST ${path}/reply-check`]: { findings: [], plainness: 100, because: [] },
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
    'GET /api/reply-templates': { templates: [] },
  })

beforeEach(() => freshPhone())

test('two who write at once: the later one reads the other’s words, and neither is replaced before one is chosen', async () => {
  const overtaken = refusal(409, 'changed-meanwhile', '示例同事已经存了另一份答复稿，你写的留在这台设备上')
  city(mine, overtaken)
  signIn({ id: 's-officer', role: 'officer', name: '示例人员', department: openCase.department, places: [] })
  open(CasePage, { id })
  await userEvent.click(await screen.findByRole('button', { name: '写答复' }))
  await userEvent.type(screen.getByLabelText('答复内容'), '我写的答复')
  city(theirs, overtaken)
  expect(await screen.findByText(/示例同事在 .*存了另一份答复稿/, {}, { timeout: 4_000 })).toBeInTheDocument()
  expect(laid()).toHaveLength(1)
  expect(laid()[0]?.data).toMatchObject({ over: '' })
  await userEvent.type(screen.getByLabelText('答复内容'), '，还没写完')
  expect(screen.getByText(/存了另一份答复稿/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '留下我写的' }))
  expect(screen.queryByText(/存了另一份答复稿/)).not.toBeInTheDocument()
  expect(screen.getByLabelText('答复内容')).toHaveValue('我写的答复，还没写完')
})
