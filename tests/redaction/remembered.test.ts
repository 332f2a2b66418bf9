import { remembered, roomForTexts } from '@shared/redaction/remembered'

/** Asks for what is in each text and tells for how many it had to be looked for. */
function lookedFor(texts: readonly string[]): number {
  let times = 0
  for (const text of texts)
    remembered(text, () => {
      times++
      return []
    })
  return times
}
const texts = (many: number, long: number, name: string) =>
  Array.from({ length: many }, (_, nth) => `${name}${nth}`.padEnd(long, '字'))

test('thousands of texts are looked through once, however often a list of them is read', () => {
  const all = texts(3_000, 900, '舆情')
  expect([lookedFor(all), lookedFor(all), lookedFor(all)]).toEqual([3_000, 0, 0])
})

test('whoever changes one letter has the text looked through anew', () => {
  const [one] = texts(1, 200, '改过')
  expect([lookedFor([one!]), lookedFor([`${one}。`]), lookedFor([one!])]).toEqual([1, 1, 0])
})

test('what is remembered has a bound: the oldest go, and a very long text is never kept', () => {
  const fits = Math.floor(roomForTexts.all / 4_000)
  const all = texts(fits + 10, 4_000, '满')
  lookedFor(all)
  expect(lookedFor(all.slice(-fits))).toBe(0)
  expect(lookedFor(all.slice(0, 5))).toBe(5)
  const long = texts(1, roomForTexts.one + 1, '长')
  expect([lookedFor(long), lookedFor(long)]).toEqual([1, 1])
})
