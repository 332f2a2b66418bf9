import { urgentOf } from '@shared/urgent/recognise'
import calm from './calm.json'
import inDanger from './inDanger.json'
import toldBySigns from './toldBySigns.json'
import writtenBlind from './writtenBlind.json'

test.each(inDanger)('「%s」 is told whom to call', (text) => {
  const urgent = urgentOf(text)
  expect(urgent?.calls.length).toBeGreaterThanOrEqual(1)
  expect(urgent?.now.length).toBeLessThanOrEqual(2)
})

test.each(calm)('「%s」 is an ordinary matter', (text) => expect(urgentOf(text)).toBeUndefined())

test.each([
  ['我不想活了', '12356'],
  ['家里着火了', '119'],
  ['我爸突然晕倒叫不醒', '120'],
  ['有人拿刀砍人', '110'],
  ['厨房有煤气味', '119'],
  ['孩子丢了', '110'],
  ['两岁的孩子把消毒液喝了', '120'],
])('「%s」 leads with %s among the numbers', (text, number) => {
  expect(urgentOf(text)?.calls.map((one) => one.number)).toContain(number)
})

test('gas: windows, valve, no switch, out, and only then the call', () => {
  expect(urgentOf('家里燃气泄漏了')?.now.join('')).toMatch(/开窗.*关上阀门.*不开关.*电器.*出去.*再打电话/)
})

describe('written by somebody who had not seen the rules: cries, whispers, dictated lines and long letters', () => {
  const missed = writtenBlind.filter(({ text, urgent }) => (urgentOf(text) !== undefined) !== urgent)

  test('at most two in a hundred of those in danger are not told whom to call', () => {
    const inNeed = writtenBlind.filter(({ urgent }) => urgent)
    expect(inNeed.length).toBeGreaterThanOrEqual(200)
    expect(missed.filter(({ urgent }) => urgent).length).toBeLessThanOrEqual(inNeed.length / 50)
  })

  test('no ordinary matter is taken for a danger', () => {
    expect(missed.filter(({ urgent }) => !urgent).map(({ text }) => text)).toEqual([])
  })
})

test.each(toldBySigns)('「$text」, told by what is seen: $urgent', ({ text, urgent }) =>
  expect(urgentOf(text) !== undefined).toBe(urgent),
)

test('a danger dictated at length, without a stop, is found', () => {
  const before = '我想说一下我们小区的事情物业不干活电梯老坏灯也不亮大家都有意见'.repeat(6)
  expect(urgentOf(`${before}刚才我爸突然倒在地上怎么叫都叫不应你们快来个人看看`)?.what).toBe('受伤急救')
})
