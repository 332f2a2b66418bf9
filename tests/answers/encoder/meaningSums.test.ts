import { encoderFrom, toLengthOne } from '@shared/answers/encoder/encoder'
import { bytesOf } from '@shared/answers/encoder/encoderFile'
import { MeaningRows, meaningRows, nearness } from '@shared/answers/encoder/meaningRows'
import { randomFrom } from '@shared/departments/classifier'

const known = 200

function encoderOf(dims: number, numbers: () => number) {
  return encoderFrom({
    dims,
    words: Uint32Array.from({ length: known }, (_, at) => 0x10000 * at + 7),
    scales: Float32Array.from({ length: known }, numbers),
    rows: Int8Array.from({ length: known * dims }, () => Math.round(254 * numbers() - 127)),
  })
}

test.each([3, 16, 96])('what many texts mean at once, in %i numbers, is what each means by itself', (dims) => {
  const numbers = randomFrom(dims)
  const encoder = encoderOf(dims, numbers)
  const word = () => 0x10000 * Math.floor(numbers() * known * 1.2) + 7
  const lengths = [0, 1, 5, 2_500, ...Array.from({ length: 150 }, () => Math.floor(numbers() * 40))]
  const texts = lengths.map((length) => Array.from({ length }, word))
  const rows = new MeaningRows(dims, texts.length + 1)
  encoder.sums.begin(rows, 1)
  for (const text of texts) encoder.sums.add(Int32Array.from(text, encoder.rowOf), 0, text.length)
  encoder.sums.end(0)

  const meanings = texts.map((text) => encoder.meaningOf(text))
  const all = new Float32Array(dims)
  for (const meaning of meanings) for (const [at, one] of meaning.entries()) all[at]! += one
  const alone = meaningRows(dims, [toLengthOne(all), ...meanings])
  const asked = toLengthOne(Float32Array.from({ length: dims }, () => numbers() - 0.5))
  for (let row = 0; row <= texts.length; row++)
    expect(nearness(asked, rows, row)).toBeCloseTo(nearness(asked, alone, row), 2)
  expect(nearness(asked, rows, 1)).toBe(0)
})

test('texts that are together know nothing of those before them', () => {
  const encoder = encoderOf(16, randomFrom(1))
  const rows = new MeaningRows(16, 4)
  for (const [nth, words] of [[0, 1, 2], [5]].entries()) {
    encoder.sums.begin(rows, 2 * nth)
    encoder.sums.add(Int32Array.from(words), 0, words.length)
    encoder.sums.end(2 * nth + 1)
  }
  const asked = encoder.meaningOf([7 + 0x10000 * 5])
  expect(nearness(asked, rows, 2)).toBeCloseTo(1, 2)
  expect(nearness(asked, rows, 3)).toBeCloseTo(1, 2)
})

test('base64 is read as it was written, however long it is', () => {
  for (let length = 0; length < 9; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => 255 - 31 * at)
    expect(new Uint8Array(bytesOf(btoa(String.fromCharCode(...bytes))))).toEqual(bytes)
  }
})
