import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { knownSightings } from '@shared/hot/sightings/known'
import { keyOf, markOf, sameWordsKey } from '@shared/hot/sightings/mark'

/** Words of its own for each, and none of any other. */
const says = (nth: number) =>
  `示例${String.fromCodePoint(...Array.from({ length: 30 }, (_, at) => 0x4e00 + ((nth * 7_919 + at * at * 131 + at * nth) % 20_000)))}`
const sighting = (nth: number, text = says(nth), file = 'a') => ({
  id: `sightings:${file}:${String(nth - (nth % 100)).padStart(7, '0')}.${nth % 100}`,
  ...{ file, row: nth, key: `l${keyOf(`https://example.com/${file}${nth}`)}` },
  ...{ words: sameWordsKey(text), mark: markOf(text) },
})
const filled = (many: number) => {
  const known = knownSightings()
  for (let nth = 0; nth < many; nth++) known.add(sighting(nth))
  return known
}

test('of five thousand each is known again: the same post, the same words, nearly the same words; and another is new', () => {
  const known = filled(5_000)
  expect(known.size()).toBe(5_000)
  for (let nth = 0; nth < 5_000; nth += 37) {
    const of = sighting(nth).id
    expect(known.judge({ ...sighting(nth), file: 'b', row: 0 })).toEqual({ is: 'repeated' })
    expect(known.judge(sighting(nth, says(nth), 'b'))).toEqual({ is: 'near', of })
    expect(known.judge(sighting(nth, `${says(nth)}，转`, 'b'))).toEqual({ is: 'near', of })
    expect(known.judge(sighting(nth + 5_000, says(nth + 5_000), 'b'))).toEqual({ is: 'new' })
  }
})

test('for a row of the same file only the rows before it count, and what is added again is there once', () => {
  const known = filled(200)
  known.add(sighting(120))
  expect(known.size()).toBe(200)
  expect(known.judge(sighting(120))).toEqual({ is: 'new' })
  expect(known.judge({ ...sighting(120), row: 121 })).toEqual({ is: 'repeated' })
})

test('a sighting more takes less than a kilobyte, however many there are', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const held = () => {
    collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  // 250 bytes in a process of its own; beside others, whose memory comes and goes, up to twice as much: the least of three counts.
  filled(100)
  const bytes = [1, 2, 3].map(() => {
    const before = held()
    const known = filled(20_000)
    expect(known.size()).toBe(20_000)
    return (held() - before) / known.size()
  })
  expect(Math.min(...bytes)).toBeLessThan(1_000)
  expect(Math.max(...bytes)).toBeGreaterThan(0)
})
