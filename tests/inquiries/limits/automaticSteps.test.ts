import { house, router, doerOf } from '@shared/inquiries/acts/byWhom'

test('a step that nobody took says so; whoever took one, or the register it was read from, is named', () => {
  expect([house, router].map(doerOf)).toEqual(['系统自动', '系统自动'])
  expect(doerOf({ id: 'staff:renshe', name: '李示例' })).toBe('李示例')
  expect(doerOf({ id: house.id, name: '登记册：热线 2021' })).toBe('登记册：热线 2021')
})
