import { screen } from '@testing-library/react'
import Queue from '../../../miniapp/src/workbench/queue'
import type { Person } from '../../../shared/people/person'
import { type City, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const of = (role: Person['role']): Person => ({ id: `s-${role}`, role, name: '示例人员', places: [] })
const city: City = {
  'GET /api/inquiries/queue': {
    department: '聊城市政务公开办公室',
    counts: { open: 0, near: 0, overdue: 0, supporting: 0 },
    inquiries: [],
  },
  'GET /api/departments': { departments: [] },
  'GET /api/publications/proposals': { cases: [] },
  'GET /api/people/undelivered': { messages: [] },
}
const desk = (role: Person['role'], things: object[]) => {
  freshPhone({ ...city, 'GET /api/people/set-aside': { things } })
  signIn(of(role))
  open(Queue)
}

test('the supervisor sees which records cannot be read, how many, since when and what to do', async () => {
  desk('supervisor', [{ name: '办件和它的附件、正文', count: 2, since: '2026-11-24T02:00:00.000Z' }])
  expect(await screen.findByRole('heading', { name: '有 2 条记录读不出来' })).toBeInTheDocument()
  expect(screen.getByText(/^2 条，11月24日.*起$/)).toBeInTheDocument()
  expect(screen.getByText(/请告诉管系统的人/)).toBeInTheDocument()
})

test('where all can be read, nothing is said of it', async () => {
  desk('supervisor', [])
  expect(await screen.findByText('都送到了')).toBeInTheDocument()
  expect(screen.queryByText(/读不出来/)).not.toBeInTheDocument()
})

test('nobody else asks for it', async () => {
  desk('dispatcher', [])
  expect(await screen.findByText('都送到了')).toBeInTheDocument()
  expect(phone.asked.filter(({ url }) => url.includes('set-aside'))).toEqual([])
})
