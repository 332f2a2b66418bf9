import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { InquiryView } from '@shared/inquiries/view'
import type { Person } from '@shared/people/person'
import CasePage from '../../../../miniapp/src/workbench/case'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { openCase, repliedCase } from '../../cases'

// jsdom draws nothing; here every element counts as drawn, so that the first field takes the focus.
beforeAll(() => void Object.assign(Element.prototype, { getClientRects: () => [{}] }))
beforeEach(() => freshPhone())

const path = `/api/inquiries/${openCase.id}`
const why = '为什么不是同一件事'
const reason = '不是同一栋楼，供热公司也不一样'
const other = { ...openCase, id: '8M3N-4PRT', text: '同一栋楼的暖气也不热' }
const merged: InquiryView = {
  ...openCase,
  status: 'merged',
  standing: { kind: 'stopped', words: '与相同的诉求一并办理' },
  clock: { ...openCase.clock, dueAt: '2999-11-30T15:59:59.999Z', dueDate: '2999-11-30', remaining: 3 },
  mergedInto: other.id,
  actions: ['unmerge'],
}
const person: Person = { id: 's-dispatcher', role: 'dispatcher', name: '示例人员', places: [] }

async function opened(inquiry: InquiryView = merged, more: City = {}) {
  cityAnswers({
    [`GET ${path}`]: { inquiry },
    [`GET /api/inquiries/${other.id}`]: { inquiry: other },
    'POST /api/answers/replies': { replies: [] },
    ...more,
  })
  signIn(person)
  open(CasePage, { id: openCase.id })
  await screen.findByText(openCase.text, { selector: '.prose' })
}
const begin = async () => {
  await userEvent.click(screen.getByRole('button', { name: '撤销并单' }))
  return screen.findByLabelText(why)
}

describe('撤销并单', () => {
  test('beside where the case says what it was merged into, the desk sees the other one, what will happen and how much of the limit is left', async () => {
    await opened()
    expect(screen.getByText('已经并到 8M3N-4PRT，由那一件答复')).toBeInTheDocument()
    await begin()
    expect(await screen.findByText(other.text)).toBeInTheDocument()
    expect(
      screen.getByText(
        '并错了时用。这一件回到待受理，由分办台另外转办；期限没有停过，到周六（2999年11月30日），还剩 3 个工作日。提问人会收到理由和期限。那一件答复时不再告诉他',
      ),
    ).toBeInTheDocument()
    expect(screen.getByText('提问人会读到，不要写别人的事')).toBeInTheDocument()
  })

  test('where the limit is over, and where the other case was answered, that is said before', async () => {
    const late = { ...merged.clock, dueAt: '2020-11-30T15:59:59.999Z', dueDate: '2020-11-30' as const }
    await opened({ ...merged, clock: late, reply: repliedCase.reply! })
    await begin()
    expect(
      screen.getByText(/期限没有停过，周一（2020年11月30日）已经过了。.*也会知道之前看到的答复不是给他的/),
    ).toBeInTheDocument()
  })

  test('it is sent with its reason and what was seen, and the page shows the case as it is then', async () => {
    await opened(merged, {
      [`POST ${path}/merger-undoing`]: { inquiry: { ...openCase, status: 'triage', actions: ['assign'] } },
    })
    const field = await begin()
    expect(screen.getAllByRole('button', { name: '撤销并单' }).at(-1)).toBeDisabled()
    await userEvent.type(field, reason)
    await userEvent.click(screen.getAllByRole('button', { name: '撤销并单' }).at(-1)!)
    await waitFor(() => expect(screen.queryByText(/已经并到/)).not.toBeInTheDocument())
    const sent = phone.asked.find(({ url }) => url.endsWith('/merger-undoing'))
    expect(sent?.data).toEqual({ reason, version: merged.version })
  })

  test('Esc puts it aside and keeps what was typed; what the city refuses is said in place', async () => {
    await opened(merged, { [`POST ${path}/merger-undoing`]: refusal(409, 'not-now', '提问人的内容已经删除') })
    await userEvent.type(await begin(), reason)
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
    await waitFor(() => expect(screen.queryByLabelText(why)).not.toBeInTheDocument())
    expect(await begin()).toHaveValue(reason)
    await waitFor(() => expect(screen.getByLabelText(why)).toHaveFocus())
    await userEvent.click(screen.getAllByRole('button', { name: '撤销并单' }).at(-1)!)
    expect(await screen.findByText('提问人的内容已经删除')).toBeInTheDocument()
    expect(screen.getByLabelText(why)).toHaveValue(reason)
  })

  test('nobody else is offered it', async () => {
    await opened({ ...merged, actions: [] })
    expect(screen.queryByRole('button', { name: '撤销并单' })).not.toBeInTheDocument()
  })
})
