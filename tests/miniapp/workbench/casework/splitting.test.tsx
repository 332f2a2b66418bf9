import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { InquiryView } from '@shared/inquiries/view'
import type { Person } from '@shared/people/person'
import CasePage from '../../../../miniapp/src/workbench/case'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { grounded, openCase, repliedCase } from '../../cases'

// jsdom draws nothing; here every element counts as drawn, so that the first field takes the focus.
beforeAll(() => void Object.assign(Element.prototype, { getClientRects: () => [{}] }))
beforeEach(() => freshPhone())

const housing = { id: 'housing', name: '市住房城乡建设局' }
const lamps = { id: 'urban-management', name: '市城市管理局' }
const aid = { id: 'civil-affairs', name: '市民政局' }
const path = `/api/inquiries/${openCase.id}`
const of = (role: Person['role']): Person => ({
  id: `s-${role}`,
  role,
  name: '示例人员',
  department: housing,
  places: [],
})
const shows = (inquiry: InquiryView, more: City = {}) =>
  cityAnswers({
    [`GET ${path}`]: { inquiry },
    'GET /api/departments': { departments: [housing, lamps].map((one) => ({ ...one, duties: [] })) },
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
    'GET /api/reply-templates': { templates: [] },
    [`POST ${path}/reply-check`]: { findings: [], plainness: 100, because: [] },
    ...more,
  })
const sent = (to: string) => phone.asked.find(({ url }) => url.endsWith(`${openCase.id}${to}`))?.data
const opened = async (role: Person['role']) => {
  signIn(of(role))
  open(CasePage, { id: openCase.id })
  await screen.findByText(openCase.text, { selector: '.prose' })
}
describe('分办', () => {
  test('a unit is found by what colleagues call it for short, and Enter takes the only one that fits', async () => {
    shows({ ...openCase, department: housing, actions: ['split'] })
    await opened('dispatcher')
    await userEvent.click(screen.getByRole('button', { name: '分给几个单位' }))
    await userEvent.type(screen.getByLabelText('找协办单位'), '城管{Enter}')
    expect(screen.getByRole('button', { name: '不要市城市管理局协办' })).toBeInTheDocument()
  })

  test('who was asked for an opinion and gave none is not said to be at it once the reply is out', async () => {
    const part = { department: lamps, dueDate: '2026-11-26' as const }
    const parts = [{ ...part, standing: { kind: 'onTime' as const, words: '协办中' } }]
    shows({ ...repliedCase, parts, actions: [] })
    await opened('lead')
    expect(screen.getByText('没有提意见')).toBeInTheDocument()
    expect(screen.queryByText('协办中')).not.toBeInTheDocument()
  })

  const waits = { kind: 'onTime' as const, words: '协办中' }
  const parts: InquiryView['parts'] = [
    { department: lamps, dueDate: '2026-11-26', standing: waits },
    {
      department: aid,
      dueDate: '2026-11-26',
      standing: { kind: 'closedOnTime', words: '已提意见' },
      text: '高龄补贴十二月补发',
      contributedAt: '2026-11-24T02:00:00.000Z',
    },
  ]

  test('whoever writes the reply puts in what another unit said, under its name, and reads who has said nothing', async () => {
    shows({ ...openCase, parts, department: housing, actions: ['submitForReview', 'draft'] })
    await opened('officer')
    await userEvent.click(screen.getByRole('button', { name: '写答复' }))
    await userEvent.click(await screen.findByRole('button', { name: '把市民政局的意见放进答复内容' }))
    expect(screen.getByLabelText('答复内容')).toHaveValue('市民政局：高龄补贴十二月补发')
    expect(screen.getByText(/^市城市管理局还没有提协办意见。/)).toBeInTheDocument()
    expect(screen.getAllByText('高龄补贴十二月补发', { selector: '.quote *, .quote' })).toHaveLength(1)
  })

  test('whoever hands in a reply over a unit that has said nothing writes why', async () => {
    const began = {
      text: '路灯今晚修好，井盖明天换好',
      by: '示例经办',
      byId: 's-officer',
      at: '2026-11-24T02:00:00.000Z',
    }
    const draft = { ...began, basis: [], attachments: [], overrides: [] }
    shows(
      { ...openCase, parts, draft, department: housing, actions: ['submitForReview', 'draft'] },
      { [`POST ${path}/review`]: { inquiry: openCase } },
    )
    await opened('officer')
    expect(screen.getByRole('button', { name: '送审' })).toBeDisabled()
    await userEvent.type(screen.getByLabelText('不等协办意见就送审的理由'), '催过两次，路灯由它另外答复')
    await userEvent.click(screen.getByRole('button', { name: '送审' }))
    expect(sent('/review')).toMatchObject({ lackingReason: '催过两次，路灯由它另外答复' })
  })

  test('the desk that decides on a part given back finds who is suggested, and sends whom it asks', async () => {
    const returned = { at: '2026-11-24T02:00:00.000Z', reason: '小区里的灯归物业', suggested: aid }
    const back = [{ ...parts[0]!, returned, standing: { kind: 'onTime' as const, words: '已交回，等分办台决定' } }]
    shows(
      { ...openCase, parts: back, department: housing, actions: ['split', 'changePart'] },
      { [`POST ${path}/part-change`]: { inquiry: openCase } },
    )
    await opened('dispatcher')
    await userEvent.click(screen.getByRole('button', { name: '决定交回的协办' }))
    expect(screen.getByText('市民政局', { selector: '.picked *' })).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText('理由'), '归它管')
    await userEvent.click(screen.getByRole('button', { name: '定了' }))
    expect(sent('/part-change')).toMatchObject({ part: lamps.id, department: aid.id, reason: '归它管' })
  })

  test('whoever gave its part back reads that to say something now ends that, and is not told to give it back again', async () => {
    const returned = { at: '2026-11-24T02:00:00.000Z', reason: '小区里的房子归物业' }
    const standing = { kind: 'onTime' as const, words: '已交回，等分办台决定' }
    const own = [{ department: housing, dueDate: '2026-11-26' as const, returned, standing }]
    shows({ ...openCase, parts: own, department: lamps, actions: ['contribute'] })
    await opened('officer')
    await userEvent.click(screen.getByRole('button', { name: '不交回了，写协办意见' }))
    expect(screen.getByText(/写了就不算交回，分办台不用再定$/)).toBeInTheDocument()
    expect(screen.getByText(/现在不能交回，不归你单位的也写在这里$/)).toBeInTheDocument()
    expect(screen.queryByText(/用“交回协办”/)).not.toBeInTheDocument()
  })

  test('whoever signs reads which unit has said nothing, and why it is waited for no more', async () => {
    const draft = { at: '2026-11-24T02:00:00.000Z', by: '示例经办', byId: 's-other', text: '今晚修好', basis: [] }
    const lacking = { units: ['市城市管理局'], reason: '催过两次，路灯由它另外答复' }
    const review = { ...draft, attachments: [], overrides: [], lacking }
    shows({ ...openCase, parts, status: 'review', draft: review, actions: ['sign', 'sendBack'] })
    await opened('lead')
    expect(
      screen.getByText('市城市管理局还没有提协办意见，签发以后就不再等。起草人写的理由：催过两次，路灯由它另外答复'),
    ).toBeInTheDocument()
  })

  test('whoever splits it anew finds the units that support already, and that their words stay', async () => {
    shows({ ...openCase, parts, department: housing, actions: ['split', 'assign'] })
    await opened('dispatcher')
    await userEvent.click(screen.getByRole('button', { name: '分给几个单位' }))
    expect(screen.getByRole('button', { name: '不要市民政局协办' })).toBeInTheDocument()
    expect(screen.getByText(/已经提过的意见留着，不用再提$/)).toBeInTheDocument()
  })

  test('whoever gives it to one unit alone reads that the support ends with it', async () => {
    shows({ ...openCase, parts, department: housing, actions: ['assign'] })
    await opened('dispatcher')
    await userEvent.click(screen.getByRole('button', { name: '转给别的单位' }))
    expect(screen.getByText(/协办随之结束；还要几个单位一起办的，用“分给几个单位”$/)).toBeInTheDocument()
  })

  test('a unit that has said its part may add to it', async () => {
    shows({
      ...openCase,
      parts: parts.slice(1).map((one) => ({ ...one, department: housing })),
      actions: ['contribute'],
    })
    await opened('officer')
    expect(screen.getByRole('button', { name: '再补一条协办意见' })).toBeInTheDocument()
  })
})

test('whoever merges a case sees the other one before, by its code', async () => {
  const other = { ...openCase, id: '8M3N-4PRT', text: '同一栋楼的暖气也不热', department: lamps }
  shows({ ...openCase, actions: ['merge'] }, { 'GET /api/inquiries/8M3N-4PRT': { inquiry: other } })
  await opened('dispatcher')
  await userEvent.click(await screen.findByRole('button', { name: '并到另一件' }))
  await userEvent.type(screen.getByLabelText('并到哪一件'), '8m3n4prt')
  expect(await screen.findByText(other.text)).toBeInTheDocument()
  expect(screen.getByText('投诉 8M3N-4PRT · 市城市管理局 · 办理中')).toBeInTheDocument()
})

test('a code that leads to no case says so before it is sent', async () => {
  shows(
    { ...openCase, actions: ['merge'] },
    {
      'GET /api/inquiries/8M3N-4PRT': refusal(404, 'not-found', '没有找到这一件'),
    },
  )
  await opened('dispatcher')
  await userEvent.click(await screen.findByRole('button', { name: '并到另一件' }))
  await userEvent.type(screen.getByLabelText('并到哪一件'), '8M3N4PRT')
  expect(await screen.findByText('没有找到这一件')).toBeInTheDocument()
})
