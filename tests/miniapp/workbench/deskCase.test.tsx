import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { queries } from '../../../miniapp/src/platform/queries'
import CasePage from '../../../miniapp/src/workbench/case'
import type { InquiryView } from '@shared/inquiries/view'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { grounded, openCase, repliedCase } from '../cases'

// jsdom draws nothing; here every element counts as drawn, so that the first field takes the focus.
beforeAll(() => void Object.assign(Element.prototype, { getClientRects: () => [{}] }))

const housing = { id: 'housing', name: '市住房城乡建设局' }
const lamps = { id: 'urban-management', name: '市城市管理局' }
const of = (role: Person['role']): Person => ({
  id: `s-${role}`,
  role,
  name: '示例人员',
  department: housing,
  places: [],
})

const id = openCase.id
const path = `/api/inquiries/${id}`
const draft: NonNullable<InquiryView['draft']> = {
  at: '2026-11-24T02:00:00.000Z',
  by: '示例同事',
  byId: 's-colleague',
  text: '同事写的：今晚上门',
  basis: [],
  attachments: [],
  overrides: [],
}
const shows = (inquiry: InquiryView, more: City = {}) =>
  cityAnswers({
    [`GET ${path}`]: { inquiry },
    'GET /api/departments': {
      departments: [
        { ...housing, duties: ['监督供热'] },
        { ...lamps, duties: ['路灯维护'] },
      ],
    },
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
    'GET /api/reply-templates': { templates: [] },
    [`POST ${path}/reply-check`]: { findings: [], plainness: 100, because: [] },
    ...more,
  })
const sent = (end: string) => phone.asked.filter((one) => one.method === 'POST' && one.url.endsWith(end))
const opened = async (role: Person['role']) => {
  signIn(of(role))
  open(CasePage, { id })
  await screen.findByText(openCase.text)
}

beforeEach(() => freshPhone())

describe('分办', () => {
  test('one department leads and others support; each is named once, and all of it is one step', async () => {
    shows({ ...openCase, department: housing, actions: ['split'] }, { [`POST ${path}/split`]: { inquiry: openCase } })
    await opened('dispatcher')
    await userEvent.click(screen.getByRole('button', { name: '分给几个单位' }))
    await userEvent.type(screen.getByLabelText('找协办单位'), '路灯')
    await userEvent.click(await screen.findByRole('button', { name: /市城市管理局/ }))
    await userEvent.type(screen.getByLabelText('找协办单位'), '供热')
    expect(await screen.findByText('没有找到，换一个说法试试')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '分办' })).toBeDisabled()
    await userEvent.type(screen.getByLabelText('为什么这样分'), '供热归住建，路灯归城管')
    await userEvent.click(screen.getByRole('button', { name: '分办' }))
    const body = { lead: 'housing', supporting: [lamps.id], reason: '供热归住建，路灯归城管', version: 2 }
    await waitFor(() => expect(sent('/split')[0]?.data).toEqual(body))
  })

  test('a supporting department is taken off again', async () => {
    shows({ ...openCase, department: housing, actions: ['split'] })
    await opened('dispatcher')
    await userEvent.click(screen.getByRole('button', { name: '分给几个单位' }))
    await userEvent.type(screen.getByLabelText('找协办单位'), '路灯')
    await userEvent.click(await screen.findByRole('button', { name: /市城市管理局/ }))
    await userEvent.type(screen.getByLabelText('为什么这样分'), '各管一块')
    await userEvent.click(screen.getByRole('button', { name: '不要市城市管理局协办' }))
    expect(screen.getByRole('button', { name: '分办' })).toBeDisabled()
  })
})

describe('延期', () => {
  const asked: InquiryView = {
    ...openCase,
    extensionAsked: { at: openCase.submittedAt, by: '示例经办', amount: 5, reason: '要等检测报告' },
  }

  test('whoever may not grant it reads what was asked and who decides', async () => {
    shows(asked)
    await opened('officer')
    expect(screen.getByText('申请延长 5 个工作日')).toBeInTheDocument()
    expect(screen.getByText(/示例经办 · .* · 等审核人批/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '批准延期' })).not.toBeInTheDocument()
  })

  test('a lead says yes with one press', async () => {
    shows(
      { ...asked, actions: ['grantExtension', 'refuseExtension'] },
      { [`POST ${path}/extension`]: { inquiry: openCase } },
    )
    await opened('lead')
    await userEvent.click(screen.getByRole('button', { name: '批准延期' }))
    await waitFor(() => expect(screen.queryByText('申请延长 5 个工作日')).not.toBeInTheDocument())
    expect(sent('/extension')[0]?.data).toEqual({ version: 2 })
  })

  test('a no wants its reason', async () => {
    shows(
      { ...asked, actions: ['grantExtension', 'refuseExtension'] },
      { [`POST ${path}/extension-refusal`]: { inquiry: openCase } },
    )
    await opened('lead')
    await userEvent.click(screen.getByRole('button', { name: '不批准' }))
    await userEvent.type(screen.getByLabelText('为什么不批准'), '检测报告昨天已经出来')
    await userEvent.click(screen.getAllByRole('button', { name: '不批准' }).at(-1)!)
    const body = { reason: '检测报告昨天已经出来', version: 2 }
    await waitFor(() => expect(sent('/extension-refusal')[0]?.data).toEqual(body))
  })
})

describe('写答复', () => {
  const mine: InquiryView = { ...openCase, actions: ['submitForReview'] }
  const write = async () => {
    await opened('officer')
    await userEvent.click(screen.getByRole('button', { name: /写答复/ }))
  }

  test('each finding says why and takes a reason to stay, which goes along; what must be mended takes none', async () => {
    const findings = [
      { code: 'contact', title: '没有写联系方式', why: '提问人还有疑问时不知道找谁。' },
      { code: 'evasive', title: '像是推托', why: '没有说这件事怎么办。', where: '请咨询有关部门', mustFix: true },
    ]
    shows(mine, {
      [`POST ${path}/reply-check`]: { findings, plainness: 64, because: ['一句话有 92 个字'] },
      [`POST ${path}/review`]: { inquiry: repliedCase },
    })
    await write()
    await userEvent.type(screen.getByLabelText('答复内容'), '请咨询有关部门。')
    expect(await screen.findByText('检查：有 2 处要看 · 通俗程度 64 分（满分 100）')).toBeInTheDocument()
    expect(screen.getByText('没有说这件事怎么办。看这里：“请咨询有关部门”')).toBeInTheDocument()
    expect(screen.getByText('这一处要改好才能送审')).toBeInTheDocument()
    expect(screen.getAllByRole('listitem').filter((one) => one.matches('.finding'))).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: '「没有写联系方式」不改，写明理由' }))
    await userEvent.type(screen.getByLabelText('不改的话，写明理由'), '电话在附件里')
    await userEvent.click(screen.getByRole('button', { name: '送审' }))
    const overrides = [{ finding: 'contact', reason: '电话在附件里' }]
    await waitFor(() => expect(sent('/review')[0]?.data).toMatchObject({ overrides }))
  })

  test('a check that does not come through says so and hinders nobody', async () => {
    shows(mine, { [`POST ${path}/reply-check`]: 'offline' })
    await write()
    await userEvent.type(screen.getByLabelText('答复内容'), '今天上门')
    expect(await screen.findByText('现在没有检查成，送审时会再检查')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '送审' })).toBeEnabled()
  })

  test('a template goes below what is written and throws nothing away', async () => {
    const template = {
      id: 'visit',
      department: housing.id,
      title: '上门',
      fits: '要上门看的',
      text: '我们将在【日期】上门。',
    }
    shows(mine, { 'GET /api/reply-templates': { templates: [template] } })
    await write()
    await userEvent.type(screen.getByLabelText('答复内容'), '你好。')
    await userEvent.click(screen.getByRole('button', { name: '用模板起草' }))
    await userEvent.click(await screen.findByRole('button', { name: /上门/ }))
    expect(screen.getByLabelText('答复内容')).toHaveValue('你好。\n\n我们将在【日期】上门。')
  })

  test('a colleague’s newer draft is shown and taken only when asked for', async () => {
    shows(mine)
    signIn(of('officer'))
    const first = open(CasePage, { id })
    await userEvent.click(await screen.findByRole('button', { name: '写答复' }))
    await userEvent.type(screen.getByLabelText('答复内容'), '我写的')
    first.unmount()
    queries.clear()
    shows({ ...mine, draft: { ...draft, at: '2099-01-01T00:00:00.000Z' } })
    open(CasePage, { id })
    expect(await screen.findByLabelText('答复内容')).toHaveValue('我写的')
    expect(screen.getByText(/示例同事在 .*存了另一份答复稿/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '换成这一份' }))
    expect(screen.getByLabelText('答复内容')).toHaveValue(draft.text)
  })

  test('a reply published before to a question like this one can be taken over', async () => {
    const reply = {
      question: '暖气不热找谁',
      reply: '打供热热线。',
      department: housing.name,
      publishedAt: '2026-11-20T02:00:00.000Z',
    }
    shows(mine, { 'POST /api/answers/replies': { replies: [reply] } })
    await write()
    await userEvent.click(await screen.findByRole('button', { name: '把「暖气不热找谁」的答复放进答复内容' }))
    expect(screen.getByLabelText('答复内容')).toHaveValue('打供热热线。')
    expect(sent('/api/answers/replies')[0]?.data).toEqual({ question: openCase.text })
  })
})

test.each(['dispatcher', 'supervisor', 'lead'] as const)(
  'a %s who does not write the reply reads what it can rest on, without buttons to write with',
  async (role) => {
    shows({ ...openCase, status: role === 'dispatcher' ? 'triage' : 'review', actions: [] })
    await opened(role)
    expect(await screen.findByText('《政府信息公开条例》第三十三条')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /写进依据/ })).not.toBeInTheDocument()
  },
)

test('r begins the reply, Esc puts it aside with its words kept, and ? shows what the keys do until it or Esc is pressed', async () => {
  shows({ ...openCase, actions: ['submitForReview'] })
  await opened('officer')
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
  press('r')
  await userEvent.type(await screen.findByLabelText('答复内容'), '写到一半?')
  press('Escape')
  await waitFor(() => expect(screen.queryByLabelText('答复内容')).not.toBeInTheDocument())
  expect(screen.getByRole('button', { name: '接着写答复' })).toBeInTheDocument()
  for (const key of ['?', 'Escape']) {
    press('?')
    expect(await screen.findByText('写答复')).toBeInTheDocument()
    press(key)
    await waitFor(() => expect(screen.queryByText('按键')).not.toBeInTheDocument())
  }
})

test('when nothing is found to rest on, the desk says so instead of standing empty', async () => {
  shows(openCase, { 'POST /api/answers': { ...grounded, citations: [] } })
  await opened('dispatcher')
  expect(await screen.findByText('没有找到可能用得上的规定，也没有答过相近的')).toBeInTheDocument()
})

test('whoever is quicker than the page and writes already keeps the place to write in', async () => {
  shows({ ...openCase, actions: ['return'] })
  await opened('officer')
  await userEvent.click(screen.getByRole('button', { name: '退回' }))
  screen.getByLabelText('依据').focus()
  await new Promise((done) => setTimeout(done, 200))
  expect(screen.getByLabelText('依据')).toHaveFocus()
})
