import { telling } from '@shared/answers/question/colloquial'
import { encoderFrom, type EncoderTable, meaningRows, nearness, noEncoder } from '@shared/answers/encoder/encoder'
import { fileOf, tableIn } from '@shared/answers/encoder/encoderFile'
import { shippedEncoder } from '@shared/answers/encoder/shipped'
import { tokensOf } from '@shared/text/tokens'

const meaning = (text: string) => shippedEncoder().meaningOf(new Set(tokensOf(telling(text))))
const near = (one: string, other: string) => nearness(meaning(one), rowOf(meaning(other)), 0)
const rowOf = (one: Float32Array) => meaningRows(one.length, [one])

test.each([
  ['包工头跑路了钱没结', '老板拖欠工资', '暖气不热能退费吗'],
  ['屋里冷得跟冰窖一样', '暖气不热能退费吗', '孩子上小学要什么材料'],
  ['娃该上一年级了', '孩子上小学要什么材料', '老人去世以后房子归谁'],
  ['俺爹走了，那套房怎么分', '老人去世以后房子归谁', '老板拖欠工资'],
])('「%s」 means rather 「%s」 than 「%s」, though it shares hardly a word with either', (asked, same, other) => {
  expect(near(asked, same)).toBeGreaterThan(near(asked, other))
})

test('a meaning is of length 1, and a text of which no word is known means nothing', () => {
  const one = meaning('老板拖欠工资')
  expect(one.reduce((sum, each) => sum + each * each, 0)).toBeCloseTo(1, 5)
  expect(nearness(one, rowOf(one), 0)).toBeCloseTo(1, 2)
  expect(
    shippedEncoder()
      .meaningOf([])
      .every((number) => number === 0),
  ).toBe(true)
  expect([...noEncoder.meaningOf(tokensOf('老板拖欠工资'))]).toEqual([0])
})

test('what is written as a file is read again number by number', () => {
  const table: EncoderTable = {
    dims: 2,
    words: Uint32Array.of(7, 0xffffffff),
    scales: Float32Array.of(0.5, 0.25),
    rows: Int8Array.of(127, -128, 0, 3),
  }
  const read = tableIn(JSON.parse(JSON.stringify(fileOf(table))) as ReturnType<typeof fileOf>)
  expect(read).toEqual(table)
  expect([...encoderFrom(read).meaningOf([0xffffffff])]).toEqual([0, 1])
})
