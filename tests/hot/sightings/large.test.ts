import { mostSightings, type SightingCounts } from '@shared/hot/sightings/words'
import { intakes, intakesKey, sightingPages, sightingsKey } from '../../../functions/hot/sightings/store'
import { takeIn, tryIn } from '../../../functions/hot/sightings/takeIn'
import { more } from '../../inquiries/people'
import { testHouse } from '../../support/house'

const mapping = { at: '时间', text: '内容', link: '链接' }
const line = '2026-11-20,示例：停暖,https://example.com/1\n'
const inOnePiece = 5_000

/** A file that is made piece by piece while it is read; told before each piece. */
const asked = (rows: number, beforePiece: (rows: number) => void = () => undefined) => ({
  source: '示例监测',
  mapping,
  by: more.editor,
  file: {
    name: '示例.csv',
    async *open() {
      yield Buffer.from('时间,内容,链接\n')
      for (let given = 0; given < rows; given += inOnePiece) {
        beforePiece(given)
        yield Buffer.from(line.repeat(Math.min(rows - given, inOnePiece)))
      }
    },
  },
})
const kept = async (house: ReturnType<typeof testHouse>) =>
  (await house.store(sightingPages).page({ index: 'first', key: sightingsKey })).items.flatMap((one) => one.sightings)

test('as many rows as are allowed are read, and of the same row again and again one sighting comes', async () => {
  const house = testHouse()
  const { counts, doneAt } = await takeIn(asked(mostSightings), house)
  expect(counts).toMatchObject({ rows: mostSightings, added: 1, repeated: mostSightings - 1 })
  expect(doneAt).toBeDefined()
  expect(await kept(house)).toHaveLength(1)
})

test('one row more than that is refused in words when it is tried, and nothing is written', async () => {
  const house = testHouse()
  await expect(tryIn(asked(mostSightings + 1), house)).rejects.toMatchObject({
    code: 'cannot-read-file',
    message: expect.stringContaining(`一次最多导入 ${mostSightings} 行`),
  })
  expect(await kept(house)).toEqual([])
  expect((await house.store(intakes).page({ index: 'first', key: intakesKey })).items).toEqual([])
})

test('no more of a file is held than its beginning, by which its encoding is told, however long it is', async () => {
  const mostAhead = async (rows: number) => {
    let judged = 0
    const ahead: number[] = []
    const onRows = ({ rows: read }: SightingCounts) => {
      judged = read
    }
    const file = asked(rows, (given) => ahead.push(given - judged))
    await tryIn({ ...file, onRows }, testHouse())
    expect(judged).toBe(rows)
    // The file is read once whole to know it, and once more for its rows.
    return Math.max(...ahead.slice(-rows / inOnePiece))
  }
  const few = await mostAhead(40_000)
  expect(few).toBeLessThan(40_000)
  expect(await mostAhead(120_000)).toBe(few)
})
