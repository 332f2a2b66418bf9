import type { ChainCard } from '@shared/notices/chain/card'
import { render, screen } from '@testing-library/react'
import { HearingCard } from '../../../miniapp/src/notices/issue/HearingCard'

const hearing: NonNullable<ChainCard['hearing']> = {
  standing: 'invited',
  today: false,
  words: '听证：1月20日（周三）上午9点，在示例镇政府二楼会议室',
  bring: '身份证',
  contact: '示例电话 0635-0000001',
}

test('a hearing stands on the notice large enough to be read out: when, where, what to bring and whom to call', () => {
  render(<HearingCard hearing={hearing} />)
  expect(screen.getByText(hearing.words)).toHaveClass('issue-hearing')
  expect(screen.getByText('定了时间')).toBeInTheDocument()
  expect(screen.getByText('要带：身份证')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '打电话问听证 06350000001' })).toBeInTheDocument()
})

test.each([
  [{ today: true }, '就在今天'],
  [{ standing: 'begun' as const }, '正在进行'],
  [{ standing: 'held' as const }, '已办完'],
  [{ standing: 'calledOff' as const }, '已取消'],
])('%o is told by the word %s', (change, word) => {
  render(<HearingCard hearing={{ ...hearing, ...change, note: '理由：会议室要修' }} />)
  expect(screen.getByText(word)).toBeInTheDocument()
  expect(screen.getByText('理由：会议室要修')).toBeInTheDocument()
})
