import type { AnswerCard } from '@shared/answers/cards/card'
import { encoderFrom } from '@shared/answers/encoder/encoder'
import { meaningRows, nearness } from '@shared/answers/encoder/meaningRows'
import { fileOf } from '@shared/answers/encoder/encoderFile'
import { tokensOf } from '@shared/text/tokens'
import { fitEncoders } from '../../../functions/measure/fit/encoder/fitEncoder'

/** Matters of an invented city, each asked in words that no other way of it has; all is said twice, for what is said once is not learned. */
const matters = [
  ['借伞', '桥头有伞拿吗', '下雨了没带遮的', '雨具哪里领'],
  ['放灯', '河上点蜡烛许愿', '元宵漂莲花', '夜里水面亮光'],
  ['晒粮', '麦子铺哪块场', '玉米占路面', '谷场几时开'],
] as const
const cards = matters.map(([matter, ...ways], at): AnswerCard => ({
  id: `lamp-${at}`,
  topic: '劳动',
  question: `${matter}怎么办`,
  answer: `${matter}到桥头登记。`,
  next: [`先登记${matter}`],
  citations: [{ title: '灯城规定', provision: `第${'一二三'[at]}条`, effectiveFrom: '2026-01-01' }],
  department: '市灯城局',
  ways: [...ways.flatMap((way) => [way, `${way}${way}`]), ...ways.map((_, nth) => `${matter}第${nth}回`)],
  audience: '个人',
  checked: '2026-11-01',
}))
const fitted = () => fitEncoders(cards, { policies: [], askedBy: () => [] }, () => undefined)

test('ways of one card come to lie together, though they share no word', () => {
  const encoder = encoderFrom(fitted().shipped)
  const meaning = (text: string) => encoder.meaningOf(new Set(tokensOf(text)))
  for (const [at, [matter, way]] of matters.entries()) {
    const other = matters[(at + 1) % matters.length]!
    const rows = meaningRows(encoder.dims, [matter, other[0]].map(meaning))
    expect(nearness(meaning(way), rows, 0)).toBeGreaterThan(nearness(meaning(way), rows, 1))
  }
})

test('the same cards, learned from twice, give the same file byte for byte', () => {
  expect(JSON.stringify(fileOf(fitted().shipped))).toBe(JSON.stringify(fileOf(fitted().shipped)))
})

test('what was held back leaves no trace in the encoder that judges it', () => {
  const { shipped, without } = fitted()
  // 「下雨了没带遮的」 stands at places 2 and 3 of its card: the second group.
  const words = tokensOf('带遮')
  expect(
    encoderFrom(shipped)
      .meaningOf(words)
      .some((one) => one !== 0),
  ).toBe(true)
  expect(without[1]!.meaningOf(words).every((one) => one === 0)).toBe(true)
})
