import { screen } from '@testing-library/react'
import ConcernsPage from '../../../miniapp/src/concerns/list'
import type { ConcernView } from '@shared/concerns/contract'
import { cityAnswers, freshPhone, open } from '../../support/taro/open'

beforeEach(() => freshPhone())

const grave: ConcernView = {
  id: 'concern-1',
  title: '【示例】园区夜里有异味',
  summary: '示例：周边住户说夜里有刺鼻的味道',
  topic: '安全生产',
  seenAt: '示例：市民热线',
  foundAt: '2026-11-23T14:00:00.000Z',
  registeredAt: '2026-11-24T00:30:00.000Z',
  clock: '12 小时后回应，超过 7 小时',
  overdue: true,
  response: '【示例回应】味道来自检修，已经停下。',
  respondedAt: '2026-11-24T01:30:00.000Z',
  corrections: [],
  earlier: [],
  progress: [],
}

test('whoever reads that a grave matter was answered late reads by which hours, and since when they ran', async () => {
  cityAnswers({ 'GET /api/concerns': { concerns: [grave] }, 'GET /api/concerns/topics': { topics: ['安全生产'] } })
  open(ConcernsPage)
  expect(await screen.findByText(/11月23日 22:00发现，11月24日 08:30登记/)).toBeInTheDocument()
  expect(screen.getByText(/从发现时起 48 小时内.*重大突发的 5 小时内先发权威信息/)).toBeInTheDocument()
})
