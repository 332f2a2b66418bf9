import { type ReceiptChannel, receiptChannel, startOf } from '@shared/deadlines/receipt'
import { ruleInForce } from '@shared/deadlines/rule'
import { loadDeadlineRules } from '../../seeds/deadlines/rules'
import { at } from './clockOfACase'

const rule = (id: string) => ruleInForce(loadDeadlineRules(), id, '2026-11-23')
const receivedAt = at('2026-11-02')
const confirmedAt = at('2026-11-04')
const article = '《中华人民共和国政府信息公开条例》第三十一条'

test.each<[ReceiptChannel, string, string]>([
  ['inPerson', receivedAt, '提交之日'],
  ['signedMail', receivedAt, '签收之日'],
  ['ordinaryMail', confirmedAt, '与申请人确认之日'],
  ['internet', confirmedAt, '双方确认之日'],
  ['fax', confirmedAt, '双方确认之日'],
])('a disclosure request by %s counts from %s, %s', (channel, start, day) => {
  expect(startOf(channel, { receivedAt, confirmedAt }, rule('disclosure-reply'))).toEqual({
    at: start,
    explanation: `以${day}为收到申请之日（${article}）`,
  })
})

test('until both sides have confirmed an online request no clock runs', () => {
  expect(startOf('internet', { receivedAt }, rule('disclosure-reply'))).toEqual({
    explanation: `还没有确认，暂不计时；以双方确认之日为收到申请之日（${article}）`,
  })
})

test('any other limit starts when it was received, however it came in', () => {
  for (const channel of receiptChannel.options)
    expect(startOf(channel, { receivedAt }, rule('consultation-reply'))).toEqual({
      at: receivedAt,
      explanation: '以收到之日起算',
    })
})

test('a confirmation before it came in is refused', () => {
  expect(() => startOf('fax', { receivedAt, confirmedAt: at('2026-11-01') }, rule('disclosure-reply'))).toThrow(
    '确认的时间早于收到的时间，请核对',
  )
})
