import type { ChainCard } from '@shared/notices/chain/card'
import { render, screen } from '@testing-library/react'
import { StepsCard } from '../../../miniapp/src/notices/issue/StepsCard'

const steps: ChainCard['steps'] = [
  { id: 'survey', name: '土地现状调查', standing: 'done', until: '2026-11-20', byHand: true },
  {
    id: 'compensation',
    name: '征地补偿安置公告',
    standing: 'now',
    from: '2026-11-24',
    until: '2026-12-24',
    left: 18,
    notice: { id: 'other', title: '【示例】公告' },
    byHand: false,
  },
  { id: 'hearing', name: '听证', standing: 'later', when: '多数成员要求的才办', byHand: true },
]

test('the card of a matter says which step it is at, how many days are left, what is only sometimes needed and whom to ask', () => {
  const about = { matter: 'matter-1', title: '示例', chain: '征收土地', now: [], department: '示例单位' }
  render(<StepsCard chain={{ ...about, steps, contact: '示例电话 0635-0000001' }} />)
  expect(screen.getByText('征收土地：到哪一步')).toBeInTheDocument()
  expect(screen.getByText('还剩 18 天，到12月24日')).toBeInTheDocument()
  expect(screen.getByText('多数成员要求的才办')).toBeInTheDocument()
  expect(screen.getByText(/^这件事由示例单位办，咨询：示例电话/)).toBeInTheDocument()
  // Whole on one line, however narrow the phone.
  expect(screen.getByText('0635-0000001')).toHaveClass('unbroken')
})
