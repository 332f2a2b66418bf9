import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Queue from '../../../miniapp/src/workbench/queue'
import { chipsOf } from '../../../miniapp/src/workbench/queue/filters/filters'
import type { PublicationLine } from '@shared/inquiries/publication/contractPublication'
import type { InquiryLine } from '@shared/inquiries/view'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../support/taro/open'
import { type Asked, phone } from '../../support/taro/taro'
import { lineOf, openCase } from '../cases'

// jsdom draws nothing; here every element counts as drawn, so that keys find what they move to.
beforeAll(() => void Object.assign(Element.prototype, { getClientRects: () => [{}] }))

const housing = { id: 'housing', name: '市住房城乡建设局' }
const of = (role: Person['role']): Person => ({
  id: `s-${role}`,
  role,
  name: '示例人员',
  ...(role === 'officer' || role === 'lead' ? { department: housing } : {}),
  places: [],
})

const heat: InquiryLine = { ...lineOf(openCase), version: 2 }
const lamp: InquiryLine = {
  ...heat,
  id: '8M3N-4PRT',
  excerpt: '路灯不亮半个月',
  version: 5,
  standing: { kind: 'overdue', words: '超过答复期限 1 个工作日' },
  supervised: true,
}
const counts = { open: 2, near: 0, overdue: 1, supporting: 0 }
const queue = { department: housing.name, counts, inquiries: [heat, lamp] }
const proposal: PublicationLine = {
  id: '9N4P-5QSU',
  kind: 'consultation',
  department: housing.name,
  stage: 'unsigned',
  question: '家里暖气不热找谁',
  at: '2026-11-24T02:00:00.000Z',
}
const assignment = (id: string) => `POST /api/inquiries/${id}/assignment`
const city: City = {
  'GET /api/inquiries/queue': queue,
  'GET /api/departments': { departments: [{ ...housing, duties: ['监督供热'] }] },
  'GET /api/publications/proposals': { cases: [] },
  'GET /api/publications': { cases: [] },
  'GET /api/people/undelivered': { messages: [] },
  [assignment(heat.id)]: { inquiry: openCase },
  [assignment(lamp.id)]: refusal(409, 'changed-meanwhile', '刚刚有人更新过', { detail: '提问人刚刚撤回了' }),
}
const sent = (end: string) => phone.asked.filter((one) => one.method === 'POST' && one.url.endsWith(end))
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const chip = (name: string) => screen.findByRole('radio', { name })

beforeEach(() => freshPhone(city))

describe('分办几件', () => {
  test('several go to one department in one go: what cannot go says why and stays chosen, the rest is gone', async () => {
    signIn(of('dispatcher'))
    open(Queue)
    await userEvent.click(await screen.findByRole('button', { name: '选几件一起分' }))
    await userEvent.click(screen.getByRole('switch', { name: `选 ${heat.id}` }))
    await userEvent.click(screen.getByRole('switch', { name: `选 ${lamp.id}` }))
    await userEvent.type(screen.getByLabelText('一起分给谁'), '供热')
    await userEvent.click(await screen.findByRole('button', { name: /市住房城乡建设局/ }))
    expect(screen.getByRole('button', { name: '分办这 2 件' })).toBeDisabled()
    await userEvent.type(screen.getByLabelText('为什么归这个单位'), '供热由它监督')
    await userEvent.click(screen.getByRole('button', { name: '分办这 2 件' }))
    expect(await screen.findByText('提问人刚刚撤回了')).toBeInTheDocument()
    expect(screen.getByText(`✓ ${heat.id}`)).toBeInTheDocument()
    expect(screen.getByText('已选 1 件')).toBeInTheDocument()
    const body = { department: 'housing', reason: '供热由它监督', version: 2 }
    expect(sent(`${heat.id}/assignment`)[0]?.data).toEqual(body)
    expect(sent(`${lamp.id}/assignment`)[0]?.data).toEqual({ ...body, version: 5 })
  })

  test('x takes the case that has the focus, j and k move, / finds, and Esc leaves the search with its words', async () => {
    signIn(of('dispatcher'))
    open(Queue)
    await screen.findByText(heat.excerpt)
    press('j')
    press('j')
    press('x')
    expect(await screen.findByText('已选 1 件')).toBeInTheDocument()
    expect(screen.getByRole('switch', { name: `选 ${lamp.id}` })).toHaveAttribute('aria-checked', 'true')
    press('k')
    press('x')
    expect(await screen.findByText('已选 2 件')).toBeInTheDocument()
    press('/')
    const search = screen.getByLabelText('找办件')
    await waitFor(() => expect(search).toHaveFocus())
    await userEvent.type(search, 'j路灯')
    expect(search).toHaveValue('j路灯')
    press('Escape')
    expect(search).not.toHaveFocus()
    expect(search).toHaveValue('j路灯')
  })
})

describe('筛选', () => {
  test('a chip shows only what fits', async () => {
    signIn(of('officer'))
    open(Queue)
    await userEvent.click(await chip('督办 1'))
    expect(screen.getByText(lamp.excerpt)).toBeInTheDocument()
    expect(screen.queryByText(heat.excerpt)).not.toBeInTheDocument()
  })

  test('while not every case is read, a chip the house does not count has no number rather than a wrong one', () => {
    const seen = { me: 's1', today: '2026-11-24', chosen: 'all' } as const
    const countOf = (whole: boolean) =>
      chipsOf([heat, lamp], counts, { ...seen, whole }).find(({ filter }) => filter === 'supervised')?.count
    expect([countOf(true), countOf(false)]).toEqual([1, undefined])
  })

  test('it is said that only what was read holds none, when there is more', async () => {
    const endless = ({ url }: Asked) => ({ ...queue, inquiries: /words=/.test(url) ? [] : [heat], next: url })
    cityAnswers({ ...city, 'GET /api/inquiries/queue': endless })
    signIn(of('officer'))
    open(Queue)
    await screen.findByText(heat.excerpt)
    await userEvent.type(screen.getByLabelText('找办件'), '电梯')
    expect(await screen.findByText('看过的里面没有找到「电梯」')).toBeInTheDocument()
  })
})

describe('常看', () => {
  const saveAs = async (name: string) => {
    await userEvent.click(screen.getByRole('button', { name: '把现在看的存成常看' }))
    const field = screen.getByLabelText('叫什么')
    await userEvent.clear(field)
    await userEvent.type(field, `${name}{Enter}`)
  }

  test('what is looked at is kept under a name, comes back by a press or its number, and is there again on the next day', async () => {
    signIn(of('officer'))
    const first = open(Queue)
    await screen.findByText(heat.excerpt)
    expect(screen.queryByRole('button', { name: '把现在看的存成常看' })).not.toBeInTheDocument()
    await userEvent.click(await chip('督办 1'))
    await userEvent.type(screen.getByLabelText('找办件'), '路灯')
    await userEvent.click(screen.getByRole('button', { name: '把现在看的存成常看' }))
    expect(screen.getByLabelText('叫什么')).toHaveValue('督办 路灯')
    await userEvent.click(screen.getByRole('button', { name: '存' }))
    await userEvent.click(await chip('全部 2'))
    await userEvent.clear(screen.getByLabelText('找办件'))
    expect(screen.getByText(heat.excerpt)).toBeInTheDocument()
    ;(document.activeElement as HTMLElement).blur()
    press('1')
    await waitFor(() => expect(screen.queryByText(heat.excerpt)).not.toBeInTheDocument())
    expect(screen.getByLabelText('找办件')).toHaveValue('路灯')
    expect(await chip('督办 路灯')).toHaveAttribute('aria-checked', 'true')
    first.unmount()
    open(Queue)
    expect(await chip('督办 路灯')).toBeInTheDocument()
  })

  test('it is another’s business: a colleague on the same device does not meet it', async () => {
    signIn(of('officer'))
    const first = open(Queue)
    await userEvent.click(await chip('督办 1'))
    await saveAs('督办的')
    first.unmount()
    signIn(of('lead'))
    open(Queue)
    await screen.findByText(heat.excerpt)
    expect(screen.queryByRole('radio', { name: '督办的' })).not.toBeInTheDocument()
  })

  test('a name is changed, never into one that is taken, and what is not wanted goes', async () => {
    signIn(of('officer'))
    open(Queue)
    await userEvent.click(await chip('督办 1'))
    await saveAs('要紧的')
    await userEvent.click(await chip('超期 1'))
    await saveAs('晚了的')
    await userEvent.click(screen.getByRole('button', { name: '改名或去掉' }))
    const field = screen.getByLabelText('「晚了的」改叫')
    await userEvent.clear(field)
    await userEvent.type(field, '要紧的')
    expect(screen.getByText('已经有这个名字')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '把「晚了的」改名' })).toBeDisabled()
    await userEvent.clear(field)
    await userEvent.type(field, '过期的{Enter}')
    await userEvent.click(screen.getByRole('button', { name: '去掉「要紧的」' }))
    const kept = within(screen.getByRole('radiogroup', { name: '常看' })).getAllByRole('radio')
    expect(kept.map((one) => one.textContent)).toEqual(['过期的'])
  })
})

describe('选登的列表', () => {
  const ready: PublicationLine = {
    ...proposal,
    id: '7Q2R-6TUV',
    stage: 'able',
    question: '路灯坏了找谁',
    refused: true,
  }
  const publications = ({ url }: Asked) => ({
    cases: url.includes('show=able') ? [ready] : url.includes('show=unsigned') ? [proposal] : [],
  })

  test('an editor finds what may be published, with the mark of a refused wording, and opens it', async () => {
    cityAnswers({ ...city, 'GET /api/publications': publications })
    signIn(of('editor'))
    open(Queue)
    expect(await screen.findByText(ready.question)).toBeInTheDocument()
    expect(screen.getByText('单位没有同意')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('tab', { name: '等单位签' }))
    expect(await screen.findByText(proposal.question)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('tab', { name: '已公开' }))
    expect(await screen.findByText('还没有公开过')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('tab', { name: '等单位签' }))
    await userEvent.click(await screen.findByText(proposal.question))
    expect(phone.went).toEqual([`to /workbench/case/index?id=${proposal.id}`])
  })

  test('a lead sees how many wait for a signature and opens one; an officer has no such list', async () => {
    cityAnswers({ ...city, 'GET /api/publications/proposals': { cases: [proposal] } })
    signIn(of('lead'))
    const first = open(Queue)
    await userEvent.click(await screen.findByRole('tab', { name: '选登待签 1' }))
    await userEvent.click(await screen.findByText(proposal.question))
    expect(phone.went).toEqual([`to /workbench/case/index?id=${proposal.id}`])
    first.unmount()
    signIn(of('officer'))
    open(Queue)
    await screen.findByText(heat.excerpt)
    expect(screen.queryByRole('tab', { name: /选登待签/ })).not.toBeInTheDocument()
  })

  test('how many wait is not said while there are more than were read', async () => {
    cityAnswers({ ...city, 'GET /api/publications/proposals': { cases: [proposal], next: 'more' } })
    signIn(of('lead'))
    open(Queue)
    expect(await screen.findByRole('tab', { name: '选登待签' })).toBeInTheDocument()
  })

  test('without a line the list says so and tries again', async () => {
    cityAnswers({ 'GET /api/publications': 'offline' })
    signIn(of('editor'))
    open(Queue)
    const again = await screen.findByRole('button', { name: '再试一次' })
    cityAnswers({ ...city, 'GET /api/publications': publications })
    await userEvent.click(again)
    expect(await screen.findByText(ready.question)).toBeInTheDocument()
  })
})
