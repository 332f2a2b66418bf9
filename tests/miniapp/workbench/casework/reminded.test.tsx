import { screen } from '@testing-library/react'
import Queue from '../../../../miniapp/src/workbench/queue'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { lineOf, openCase } from '../../cases'

const counts = { open: 2, near: 0, overdue: 0, supporting: 0 }
const line = { ...lineOf(openCase), version: 2 }

beforeEach(() => freshPhone())

test('a case whose asker has reminded is told apart in the list', async () => {
  const inquiries = [
    { ...line, reminders: 2 },
    { ...line, id: '8M3N-4PRT', excerpt: '路灯不亮半个月', reminders: 0 },
  ]
  cityAnswers({ 'GET /api/inquiries/queue': { department: '市住房城乡建设局', counts, inquiries } })
  signIn({ id: 's-officer', role: 'officer', name: '示例人员', department: openCase.department, places: [] })
  open(Queue)
  expect(await screen.findByText(/催过 2 次/)).toBeInTheDocument()
  expect(screen.getAllByText(/催过/)).toHaveLength(1)
})
