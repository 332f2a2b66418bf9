import type { KnownSightings } from '@shared/hot/sightings/known'
import { writtenMark } from '@shared/hot/sightings/mark'
import { type Sighting, sightingId, type SightingPage } from '@shared/hot/sightings/sighting'
import { refusedTold, type SightingCounts } from '@shared/hot/sightings/words'
import type { FileRow } from './reading/sheetRows'
import { type ReadSighting, type RowFacts, rowRead } from './rowRead'
import { sightingPageId } from './store'

/** So many sightings make a page, and so many characters: an item of the table holds 400 KB. */
const full = { sightings: 100, characters: 60_000 }

export interface Sifting {
  file: string
  facts: RowFacts
  counts: SightingCounts
  refused: { row: number; reason: string }[]
}

const writtenOf = ({ mark, ...rest }: ReadSighting): Sighting => ({ ...rest, mark: writtenMark(mark) })

/**
 * What becomes of each row, told as pages that are ready to be written, each with the row after it. Nothing is written
 * here; `known` learns of what is new, so that the next row is compared with it too.
 */
export async function* sifted(
  rows: AsyncIterable<FileRow>,
  { file, facts, counts, refused }: Sifting,
  known: KnownSightings,
): AsyncGenerator<{ page: SightingPage | undefined; next: number }> {
  let page: SightingPage | undefined
  let characters = 0
  let last = 0
  const open = (row: number): SightingPage =>
    (page ??= {
      id: sightingPageId(file, row),
      version: 0,
      at: facts.now,
      source: facts.source,
      sightings: [],
      echoes: [],
    })
  for await (const one of rows) {
    last = one.number
    counts.rows++
    const read = rowRead(one, facts)
    if ('reason' in read) {
      counts.refused++
      if (refused.length < refusedTold) refused.push({ row: one.number, reason: read.reason })
    } else {
      const { row, key, words, mark, at } = read
      const verdict = known.judge({ key, words, mark, file, row })
      if (verdict.is === 'repeated') counts.repeated++
      else if (verdict.is === 'near') {
        counts.near++
        open(row).echoes.push({ row, of: verdict.of, at })
      } else {
        counts.added++
        const { id, sightings } = open(row)
        known.add({ id: sightingId(id, sightings.length), file, row, key, words, mark })
        sightings.push(writtenOf(read))
        characters += read.text.length + (read.title?.length ?? 0)
      }
    }
    const isFull =
      page && (page.sightings.length >= full.sightings || page.echoes.length >= 1_000 || characters > full.characters)
    if (isFull || counts.rows % 2_000 === 0) {
      yield { page, next: one.number + 1 }
      page = undefined
      characters = 0
    }
  }
  yield { page, next: last + 1 }
}
