import { endsSoon, inOrder } from '@shared/notices/order'

const notice = (id: string, more: object = {}) => ({
  id,
  from: '2026-11-20',
  until: '2026-12-20',
  running: true,
  issuedAt: '2026-11-20T02:00:00.000Z',
  ...more,
})

test('what ends soon comes first, then what is newest, then what has not begun, then what is over', () => {
  const today = '2026-11-30' as const
  const all = [
    notice('over', { running: false, until: '2026-11-25' }),
    notice('waits', { running: false, from: '2026-12-05' }),
    notice('older'),
    notice('newer', { issuedAt: '2026-11-28T02:00:00.000Z' }),
    notice('three days', { until: '2026-12-03' }),
    notice('four days', { until: '2026-12-04', issuedAt: '2026-11-01T02:00:00.000Z' }),
    notice('today', { until: '2026-11-30', issuedAt: '2026-11-01T02:00:00.000Z' }),
  ]
  expect(inOrder(all, today).map(({ id }) => id)).toEqual([
    'today',
    'three days',
    'newer',
    'older',
    'four days',
    'waits',
    'over',
  ])
  expect(all[0]!.id).toBe('over')
})

test('a period that has not begun to run ends at no day that could be soon', () => {
  const open = notice('open', { until: '2026-11-30', unproven: '还没有张贴的凭证' })
  expect(endsSoon(open, '2026-11-30')).toBe(false)
})
