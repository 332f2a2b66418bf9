import { guessedMapping, mappingFault } from '@shared/hot/sightings/guess'
import type { readSightingFile as contract } from '@shared/hot/sightings/contractSightings'
import type { Replied } from '@shared/operation'
import type { SightingHouse } from './knownHere'
import { fileRows, type OpenedFile } from './reading/sheetRows'
import { intakes, intakesKey } from './store'

/** So many rows are shown, so much of each cell, and so many imports back a mapping is looked for. */
const [shownRows, shownCell, back] = [3, 60, 50]

/** What is in a file, and how it was read the last time from this source, where that still fits. */
export async function readSightingFile(
  file: OpenedFile,
  source: string,
  { store }: Pick<SightingHouse, 'store'>,
): Promise<Replied<typeof contract>> {
  const { headings, rows, sheet } = await fileRows(file)
  const first: Record<string, string>[] = []
  for await (const row of rows) {
    const words = headings.map((one) => [one, String(row.cell(one) ?? '').slice(0, shownCell)] as const)
    if (first.push(Object.fromEntries(words)) === shownRows) break
  }
  const { items } = await store(intakes).page({ index: 'first', key: intakesKey, newestFirst: true, limit: back })
  const before = items.find((one) => one.source === source && mappingFault(one.mapping, headings) === undefined)
  const mapping = before?.mapping ?? guessedMapping(headings)
  return { headings: [...headings], mapping, remembered: before !== undefined, first, ...(sheet ? { sheet } : {}) }
}
