import { house, router, stepBy } from '@shared/inquiries/acts/step'

test('a step that nobody took says so; whoever took one, or the register it was read from, is named', () => {
  expect([house, router].map(stepBy)).toEqual(['系统自动', '系统自动'])
  expect(stepBy({ id: 'staff:renshe', name: '李示例' })).toBe('李示例')
  expect(stepBy({ id: house.id, name: '登记册：热线 2021' })).toBe('登记册：热线 2021')
})
