import { createHash } from 'node:crypto'
import { mappingFault } from '@shared/hot/sightings/guess'
import { knownSightings } from '@shared/hot/sightings/known'
import type { Intake, SightingPage } from '@shared/hot/sightings/sighting'
import { mostSightings, noSightings, type SightingCounts, type SightingMapping } from '@shared/hot/sightings/words'
import type { Named } from '@shared/named'
import { Problem } from '@shared/problem'
import { fileRows, type FileRow, type OpenedFile } from './reading/sheetRows'
import { forgetKnown, knownSightingsOf, type SightingHouse } from './knownHere'
import { sifted, type Sifting } from './sift'
import { intakeId, intakes, sightingPages } from './store'

export interface TakingIn {
  file: OpenedFile
  source: string
  mapping: SightingMapping
  by: Named
  /** Stops after so many rows, so that a call of the cloud ends in time; all of them when not given. */
  rows?: number
  onRows?(counts: SightingCounts): void
}

/** So many pages are written at once, and so many rows go by before others are served. */
const [atOnce, breath] = [10, 500]

/** A file by what is in it, so that the same one again is known. */
export async function fileKey(file: OpenedFile, source: string): Promise<string> {
  const hash = createHash('sha256').update(`${source}\n`)
  for await (const piece of file.open()) hash.update(piece)
  return hash.digest('hex').slice(0, 16)
}

/** What an import would come to: everything is read and judged, nothing is written. */
export async function tryIn({ file, source, mapping, onRows }: TakingIn, house: SightingHouse) {
  const key = await fileKey(file, source)
  const sifting = siftingOf(key, { source, mapping }, house)
  const stored = await knownSightingsOf(house)
  // What the file itself brings is learned apart and forgotten with this call.
  const own = knownSightings()
  const both = {
    ...own,
    judge: (one: Parameters<typeof own.judge>[0]) => {
      const before = stored.judge({ ...one, file: '', row: 0 })
      return before.is === 'new' ? own.judge(one) : before
    },
  }
  const there = await house.store(intakes).get(intakeId(key))
  const rows = await limited(file, mapping)
  for await (const _page of sifted(paced(rows, 1), sifting, both)) onRows?.(sifting.counts)
  const { counts, refused } = sifting
  return { counts, refused, there: there?.doneAt ? ('done' as const) : there ? ('begun' as const) : undefined }
}

/**
 * Takes a file in: page after page, and after each few of them how far it got. Killed at any point and begun again, it
 * goes on where that was written; what was written after it is judged again as it was, and lies where it lay.
 * @throws Problem 'bad-input' | 'cannot-read-file' | 'changed-meanwhile' when somebody else imports the same file now.
 */
export async function takeIn(taking: TakingIn, house: SightingHouse): Promise<Intake> {
  try {
    return await takenIn(taking, house)
  } catch (error) {
    forgetKnown(house)
    throw error
  }
}

async function takenIn(taking: TakingIn, house: SightingHouse): Promise<Intake> {
  const { file, source, mapping, by, onRows } = taking
  const store = house.store(intakes)
  const key = await fileKey(file, source)
  const id = intakeId(key)
  const begun: Intake = {
    id,
    version: 0,
    at: house.now().toISOString(),
    by,
    name: file.name,
    source,
    mapping,
    next: 0,
    counts: noSightings,
    refused: [],
  }
  let intake = (await store.get(id)) ?? (await store.create(begun))
  if (intake.doneAt) return intake
  const rows = await limited(file, intake.mapping)
  const sifting = siftingOf(key, intake, house, intake)
  const known = await knownSightingsOf(house)
  const until = sifting.counts.rows + (taking.rows ?? Infinity)
  const waiting: SightingPage[] = []
  let isOver = true
  for await (const { page, next } of sifted(paced(rows, intake.next), sifting, known)) {
    if (page) waiting.push(page)
    isOver = sifting.counts.rows < until
    if (waiting.length < atOnce && isOver) continue
    intake = await written(next, false)
    onRows?.(intake.counts)
    if (!isOver) break
  }
  if (isOver) intake = await written(intake.next, true)
  onRows?.(intake.counts)
  return intake

  async function written(next: number, done: boolean): Promise<Intake> {
    await house.store(sightingPages).keepAll(waiting.splice(0))
    const { counts, refused } = sifting
    const doneAt = done ? { doneAt: house.now().toISOString() } : {}
    return store.save({ ...intake, next, counts: { ...counts }, refused: [...refused], ...doneAt })
  }
}

function siftingOf(
  file: string,
  { source, mapping }: Pick<Intake, 'source' | 'mapping'>,
  { now, lookupSecret: secret }: SightingHouse,
  from?: Pick<Intake, 'counts' | 'refused'>,
): Sifting {
  const facts = { source, mapping, secret, now: now().toISOString() }
  return { file, facts, counts: { ...(from?.counts ?? noSightings) }, refused: [...(from?.refused ?? [])] }
}

/** @throws Problem 'bad-input' for a mapping that cannot be used, 'cannot-read-file' beyond the most rows. */
async function limited(file: OpenedFile, mapping: SightingMapping): Promise<AsyncGenerator<FileRow>> {
  const { headings, rows } = await fileRows(file)
  const fault = mappingFault(mapping, headings)
  if (fault !== undefined) throw new Problem('bad-input', fault)
  return (async function* () {
    let count = 0
    for await (const row of rows) {
      if (++count > mostSightings)
        throw new Problem('cannot-read-file', `一次最多导入 ${mostSightings} 行，这个文件更多，请分成几个文件`)
      yield row
    }
  })()
}

/** From a row on, and others are served in between. */
async function* paced(rows: AsyncIterable<FileRow>, from: number): AsyncGenerator<FileRow> {
  let count = 0
  for await (const row of rows) {
    if (++count % breath === 0) await new Promise((resolve) => setImmediate(resolve))
    if (row.number >= from) yield row
  }
}
