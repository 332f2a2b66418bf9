import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Queue from '../../../miniapp/src/workbench/queue'
import type { PublicationLine } from '@shared/inquiries/publication/contractPublication'
import type { InquiryView } from '@shared/inquiries/view'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { type Asked, phone } from '../../support/taro/taro'
import { grounded, lineOf, openCase, repliedCase } from '../cases'

// A wide screen, which jsdom has not; and here every element counts as drawn, so that keys find what they move to.
beforeAll(() => {
  const wide = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }
  Object.assign(globalThis, { matchMedia: () => wide })
  Object.assign(Element.prototype, { getClientRects: () => [{}] })
})

const of = (role: Person['role']): Person => ({ id: `s-${role}`, role, name: '示例人员', places: [] })
const path = `/api/inquiries/${openCase.id}`
const ready: PublicationLine = {
  id: openCase.id,
  kind: 'complaint',
  department: '市住房城乡建设局',
  stage: 'signed',
  question: '暖气不热找谁',
  at: '2026-11-24T02:00:00.000Z',
}
const proposal = { at: ready.at, by: '示例编辑', question: ready.question, reply: '找供热单位。', signed: false }
const city: City = {
  'GET /api/inquiries/queue': {
    department: '市住房城乡建设局',
    counts: { open: 1, near: 0, overdue: 0, supporting: 0 },
    inquiries: [lineOf(openCase)],
  },
  [`GET ${path}`]: { inquiry: openCase },
  'GET /api/publications': { cases: [ready] },
  'GET /api/people/undelivered': { messages: [] },
  'POST /api/answers': grounded,
  'POST /api/answers/replies': { replies: [] },
}
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })
const caseShown = () => screen.findByRole('heading', { name: `投诉 ${openCase.id}` })

beforeEach(() => {
  freshPhone(city)
  history.replaceState(null, '', '#/workbench/queue/index')
})

test('at a desk the case opens beside its list, by the keys alone', async () => {
  signIn(of('officer'))
  open(Queue)
  await screen.findByText(openCase.text)
  press('j')
  await userEvent.keyboard('{Enter}')
  expect(await caseShown()).toBeInTheDocument()
  expect(phone.went).toEqual([])
  expect(location.hash).toBe(`#/workbench/queue/index?id=${openCase.id}`)
})

test('whoever read far down in one case begins the next at its beginning, and is not moved where it stands in sight', async () => {
  const back = jest.fn()
  const top = jest.spyOn(Element.prototype, 'getBoundingClientRect')
  Object.assign(Element.prototype, { scrollIntoView: back })
  signIn(of('officer'))
  open(Queue)
  const line = await screen.findByText(openCase.text)
  top.mockReturnValue({ top: 130 } as DOMRect)
  await userEvent.click(line)
  await caseShown()
  expect(back).not.toHaveBeenCalled()
  top.mockReturnValue({ top: -900 } as DOMRect)
  await userEvent.click(line)
  expect(back).toHaveBeenCalledTimes(1)
  top.mockRestore()
})

test('a form put aside leaves the keys on the line of its case, and j goes on from there', async () => {
  const next = { ...lineOf(openCase), id: '8M3N-4PRT', excerpt: '路灯不亮半个月' }
  cityAnswers({
    ...city,
    'GET /api/inquiries/queue': {
      department: '市住房城乡建设局',
      counts: { open: 3, near: 0, overdue: 0, supporting: 0 },
      inquiries: [{ ...next, id: '9N4P-5QSU', excerpt: '最先的一件' }, lineOf(openCase), next],
    },
    [`GET ${path}`]: { inquiry: { ...openCase, actions: ['return'] } },
  })
  signIn(of('officer'))
  open(Queue)
  await screen.findByText(openCase.text)
  press('j')
  press('j')
  await userEvent.keyboard('{Enter}')
  await caseShown()
  press('t')
  await screen.findByLabelText('依据')
  press('Escape')
  await waitFor(() =>
    expect(screen.getByText(openCase.text, { selector: '.queue *' }).closest('.queue-row')).toHaveFocus(),
  )
  ;(document.activeElement as HTMLElement).blur()
  press('j')
  expect(screen.getByText(next.excerpt).closest('.queue-row')).toHaveFocus()
})

test('a code that lies on another shelf is opened, and is not said to be missing', async () => {
  signIn(of('officer'))
  open(Queue)
  await screen.findByText(openCase.text)
  await userEvent.type(screen.getByLabelText('找办件'), '8m3n4prt')
  expect(screen.getByRole('button', { name: '打开 8M3N-4PRT' })).toBeInTheDocument()
  expect(screen.getByText('不在这一列里，点上面直接打开')).toBeInTheDocument()
  expect(screen.queryByText(/没有找到/)).not.toBeInTheDocument()
})

test('an address that names a case opens it beside the list', async () => {
  signIn(of('officer'))
  open(Queue, { id: openCase.id })
  expect(await caseShown()).toBeInTheDocument()
  expect(await screen.findByRole('button', { name: new RegExp(openCase.id) })).toBeInTheDocument()
})

test('a narrow window that meets a case in the address shows it, with the way to the list', async () => {
  const screenBefore = matchMedia
  const narrow = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }
  Object.assign(globalThis, { matchMedia: () => narrow })
  signIn(of('officer'))
  open(Queue, { id: openCase.id })
  expect(await caseShown()).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '看全部办件' }))
  expect(await screen.findByRole('tab', { name: '未结' })).toBeInTheDocument()
  expect(location.hash).toBe('#/workbench/queue/index')
  Object.assign(globalThis, { matchMedia: screenBefore })
})

test('pressed again, an open case is read again: what others did meanwhile is there', async () => {
  const waiting: InquiryView = { ...repliedCase, publishable: true, proposal, actions: [] }
  cityAnswers({ ...city, [`GET ${path}`]: { inquiry: waiting } })
  signIn(of('editor'))
  open(Queue)
  const row = await screen.findByRole('button', { name: /暖气不热找谁/ })
  await userEvent.click(row)
  expect(await screen.findByText(/由市住房城乡建设局的审核人签/)).toBeInTheDocument()
  const signed: InquiryView = { ...waiting, version: 9, proposal: { ...proposal, signed: true }, actions: ['publish'] }
  cityAnswers({ ...city, [`GET ${path}`]: { inquiry: signed } })
  await userEvent.click(row)
  expect(await screen.findByRole('button', { name: '公开' })).toBeInTheDocument()
})

test.each([
  ['officer', false],
  ['dispatcher', true],
] as const)('? shows the keys of a %s, with x only where several are handed out: %s', async (role, several) => {
  signIn(of(role))
  open(Queue)
  await screen.findByText(openCase.text)
  press('?')
  expect(await screen.findByText('换到第几个常看')).toBeInTheDocument()
  expect(screen.queryByText('选上或放下，一起分') !== null).toBe(several)
  press('?')
  await waitFor(() => expect(screen.queryByText('换到第几个常看')).not.toBeInTheDocument())
})

test('a word far down in what was written finds the case, with the words around it', async () => {
  const excerpt = '…楼道里的灯也不亮，三号楼的电梯坏了半个月…'
  const queue = city['GET /api/inquiries/queue'] as object
  const found = ({ url }: Asked) =>
    /words=/.test(url) ? { ...queue, inquiries: [{ ...lineOf(openCase), excerpt }] } : queue
  cityAnswers({ ...city, 'GET /api/inquiries/queue': found })
  signIn(of('officer'))
  open(Queue)
  await screen.findByText(openCase.text)
  await userEvent.type(screen.getByLabelText('找办件'), '电梯')
  expect(await screen.findByText(excerpt)).toBeInTheDocument()
  expect(screen.queryByText(/没有找到/)).not.toBeInTheDocument()
})
