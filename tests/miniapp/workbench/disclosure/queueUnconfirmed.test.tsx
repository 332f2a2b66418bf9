import { screen } from '@testing-library/react'
import Queue from '../../../../miniapp/src/workbench/queue'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { lineOf, openCase } from '../../cases'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const line = { ...lineOf(openCase), kind: 'disclosure', unconfirmed: true, dueDate: '2026-12-21' }
const city = (counts: object) => ({
  'GET /api/inquiries/queue': { department: housing.name, counts, inquiries: [line] },
  'GET /api/publications/proposals': { cases: [] },
})
const counts = { open: 1, near: 0, overdue: 0, unconfirmed: 1, supporting: 0 }

const opened = async (read: object) => {
  freshPhone()
  cityAnswers(city(read))
  signIn({ id: 's-officer', role: 'officer', name: '示例人员', department: housing, places: [] })
  open(Queue)
  await screen.findByText(/^从提交那天算，12月21日到期（暂计）/)
}

test('an application that nobody has confirmed names the day it would be due, and that this is provisional', async () => {
  await opened(counts)
  expect(screen.queryByText(/已经超期（暂计）/)).not.toBeInTheDocument()
})

test('how many of them would be late is said above the list, apart from those that are', async () => {
  await opened({ ...counts, unconfirmedLate: 1 })
  expect(screen.getByText('待确认收到的里面，1 件从提交那天算已经超期（暂计）：先联系申请人确认')).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: '超期 0' })).toBeInTheDocument()
})

test('a case whose clock stands still names no day it would be due', async () => {
  const paused = { kind: 'paused', words: '等待缴费，暂停计时' }
  const waits = { ...line, unconfirmed: undefined, status: 'paying', standing: paused }
  freshPhone()
  cityAnswers({ ...city(counts), 'GET /api/inquiries/queue': { department: housing.name, counts, inquiries: [waits] } })
  signIn({ id: 's-officer', role: 'officer', name: '示例人员', department: housing, places: [] })
  open(Queue)
  expect(await screen.findByText(/^等待缴费，暂停计时/)).toBeInTheDocument()
  expect(screen.queryByText(/到期/)).toBeNull()
})
