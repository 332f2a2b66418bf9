import { act, screen, waitFor } from '@testing-library/react'
import type { Person } from '@shared/people/person'
import { queries } from '../../../../miniapp/src/platform/queries'
import Papers from '../../../../miniapp/src/workbench/papers'
import Queue from '../../../../miniapp/src/workbench/queue'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const officer: Person = {
  id: 's-officer',
  role: 'officer',
  name: '示例人员',
  department: { id: 'housing', name: '市住房城乡建设局' },
  places: [],
}
const former = { from: '2026-11-25', successor: '市城市管理局' } as const

beforeEach(() => freshPhone())

test.each([
  ['待办', Queue],
  ['文件登记', Papers],
])(
  'whoever sits at a unit that is no more reads once what happened and whom to ask, and asks for nothing: %s',
  (_name, Room) => {
    cityAnswers({ 'GET /api/people/me': { person: { ...officer, former }, unread: 0 } })
    signIn({ ...officer, former })
    open(Room)
    expect(screen.getByText('市住房城乡建设局已经撤并')).toBeInTheDocument()
    expect(
      screen.getByText(/从2026年11月25日.*起，工作由市城市管理局承接.+请管账号的管理员把你的账号调过去/),
    ).toBeInTheDocument()
    for (const name of ['再试一次', '知识卡']) expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
    expect(screen.queryByRole('tab')).not.toBeInTheDocument()
    for (const name of ['收件箱', '改密码', '退出']) expect(screen.getByRole('button', { name })).toBeInTheDocument()
    expect(phone.asked.map(({ url }) => url.split('?')[0])).toEqual(['/api/people/me'])
  },
)

test('who was signed in when the day came reads it as soon as the page asks who they are; moved on, the rooms are there again', async () => {
  cityAnswers({ 'GET /api/people/me': { person: { ...officer, former }, unread: 0 } })
  signIn(officer)
  const { unmount } = open(Queue)
  expect(await screen.findByText('市住房城乡建设局已经撤并')).toBeInTheDocument()
  unmount()
  const moved = { ...officer, department: { id: 'urban-management', name: '市城市管理局' } }
  cityAnswers({ 'GET /api/people/me': { person: moved, unread: 0 } })
  open(Queue)
  // As the phone asks whenever the page comes back.
  await act(() => queries.invalidateQueries({ queryKey: ['me'] }))
  await waitFor(() => expect(screen.queryByText('市住房城乡建设局已经撤并')).not.toBeInTheDocument())
  expect(screen.getByText(/示例人员 · 经办 · 市城市管理局/)).toBeInTheDocument()
})
