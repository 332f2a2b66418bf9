import { randomFrom } from '@shared/departments/classifier'
import { telling } from '@shared/answers/question/colloquial'
import { encoderFrom, noEncoder, toLengthOne } from '@shared/answers/encoder/encoder'
import type { EncoderTable } from '@shared/answers/encoder/encoderTable'
import { fileOf, tableIn } from '@shared/answers/encoder/encoderFile'
import { MeaningRows, meaningRows, nearness } from '@shared/answers/encoder/meaningRows'
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

test.each([3, 16, 96])('rows of %i numbers are as near to what is asked as number by number', (dims) => {
  const numbers = randomFrom(dims)
  const some = () => toLengthOne(Float32Array.from({ length: dims }, () => numbers() - 0.5))
  const meanings = Array.from({ length: 7 }, some)
  const rows = meaningRows(dims, [...meanings, new Float32Array(dims)])
  const memory = new WebAssembly.Memory({ initial: 1 })
  const within = new MeaningRows(dims, meanings.length, { memory, beside: 16 * meanings.length })
  for (const [row, meaning] of meanings.entries()) within.set(row, meaning)
  const roughly = new Float32Array(memory.buffer, 0, 4 * meanings.length)
  for (const asked of [some(), some()]) {
    for (const [row, meaning] of meanings.entries()) {
      const most = Math.max(...meaning.map(Math.abs))
      const inEightBits = meaning.reduce((sum, one, at) => sum + asked[at]! * Math.round((one / most) * 127), 0)
      expect(nearness(asked, rows, row)).toBeCloseTo((inEightBits * most) / 127, 8)
      within.ask(asked)
      within.roughlyNear(row, row + 1, 16 * row + 12)
      expect(roughly[4 * row + 3]).toBeCloseTo((inEightBits * most) / 127, 3)
    }
    expect(nearness(asked, rows, 7)).toBe(0)
  }
  expect(nearness(new Float32Array(dims), rows, 0)).toBe(0)
})
