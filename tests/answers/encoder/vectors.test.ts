import { chanceOf } from '../../../functions/measure/encoder/chance'
import { contrast } from '../../../functions/measure/encoder/contrast'
import { randomRows } from '../../../functions/measure/encoder/rows'
import { Vectors } from '../../../functions/measure/encoder/vectors'

const chance = chanceOf(7)

test.each([8, 96, 256])('rows of %i numbers are multiplied and added as number by number', (dims) => {
  const rows = new Vectors(dims, 2)
  const numbers = rows.numbers()
  for (const at of numbers.keys()) numbers[at] = chance() - 0.5
  const [one, other] = [[...numbers.subarray(0, dims)], [...numbers.subarray(dims)]]
  expect(rows.product(0, 1)).toBeCloseTo(
    one.reduce((sum, number, at) => sum + number * other[at]!, 0),
    5,
  )
  rows.addTimes(0, -0.25, 1)
  for (const [at, number] of rows.numbers(0, 1).entries()) expect(number).toBeCloseTo(one[at]! - 0.25 * other[at]!, 6)
  expect([...rows.numbers(1, 1)]).toEqual(other)
})

test('what stands behind the rows begins at 0 each time, and leaves the rows as they are', () => {
  const rows = new Vectors(8, 3)
  rows.numbers().fill(1)
  const behind = rows.behind(100_000)
  rows.addTimes(behind, 2, 0)
  expect([...rows.numbers(behind, 1)]).toEqual(new Array(8).fill(2))
  expect([...rows.numbers(rows.behind(2), 1)]).toEqual(new Array(8).fill(0))
  expect([...rows.numbers()]).toEqual(new Array(24).fill(1))
})

test('rows that do not come out even are refused', () => {
  expect(() => new Vectors(12, 1)).toThrow(RangeError)
})

test('what belongs together comes nearer with each step, and what was added last counts as a rival', () => {
  const words = new Map([0, 1, 2, 3, 4].map((word) => [word, 1]))
  const rows = randomRows(words, 16, chanceOf(1))
  const text = (...places: number[]) => Uint32Array.from(places)
  const pairs = [
    { asked: text(0), told: text(1), groups: [1] },
    { asked: text(2), told: text(3), groups: [2] },
  ]
  const step = () => contrast(rows, pairs, { sharpness: 8, rate: 0.1 }, [{ told: text(4), groups: [3] }])
  const first = step()
  let last = first
  for (let times = 0; times < 50; times++) last = step()
  expect(last).toBeLessThan(first / 2)
  const near = (one: number, other: number) => rows.vectors.product(one, other)
  expect(near(0, 1)).toBeGreaterThan(near(0, 4))
})
