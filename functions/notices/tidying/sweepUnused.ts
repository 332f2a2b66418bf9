import type { AreaTree } from '@shared/areas/tree'
import { cityCode } from '@shared/areas/words'
import type { NoticeContent } from '@shared/notices/content'
import * as z from 'zod'
import { jsonOf } from '../../platform/bucket/heldFile'
import type { House } from '../../platform/house'
import { everyOf, pagesOf } from '../../platform/store/pages'
import { setAsideItems, setAsideKey, toldFor } from '../../platform/store/setAsideBook'
import { draftKey as surveyDrafts, issuedKey as surveysOut, surveys } from '../../surveys/store'
import { fileKey, filesFolder } from '../files/fileKey'
import { shapeKey, shapesFolder } from '../shapes/shapes'
import { draftKey, issuedKey, notices as kind } from '../store'

/** What no notice named when it was last looked at. */
const markedKey = 'notices/unused.json'
const marked = z.object({ at: z.iso.datetime(), keys: z.array(z.string()) })

/** Once a day: tending comes by every hour. */
const between = 20 * 3_600_000

/**
 * Files and drawings that no draft and no issue names go, on the second night on which nobody does: what somebody is
 * about to name is left in peace. Issues name theirs for ever, also once they are over or withdrawn. Gives how many went.
 */
export async function sweepUnused(house: House): Promise<number> {
  const { bucket, store, reference, now } = house
  const bytes = await bucket.read(markedKey)
  const before = bytes && marked.parse(jsonOf(bytes))
  if (before && Math.abs(now().getTime() - Date.parse(before.at)) < between) return 0
  const lying = [...(await bucket.list(shapesFolder)), ...(await bucket.list(filesFolder))]
  const used = lying.length > 0 ? await usedBy(store, (await reference()).areas) : new Set<string>()
  const unused = lying.filter((key) => !used.has(key))
  const gone = (await hasUnreadable(house)) ? [] : unused.filter((key) => before?.keys.includes(key))
  for (const key of gone) await bucket.remove(key)
  const left = { at: now().toISOString(), keys: unused.filter((key) => !gone.includes(key)) }
  await bucket.write(markedKey, new TextEncoder().encode(JSON.stringify(left)))
  return gone.length
}

/** A notice or a survey that cannot be read may name any of them: nothing goes before it is mended. */
async function hasUnreadable({ store, now }: Pick<House, 'store' | 'now'>): Promise<boolean> {
  const from = new Date(now().getTime() - toldFor).toISOString()
  const aside = await everyOf(store(setAsideItems).page, { index: 'third', key: setAsideKey, from })
  return aside.some(({ table }) => [kind, surveys].some((one) => table.endsWith(one.table)))
}

/** Every key that a draft or an issue names, of a notice or of a survey. */
async function usedBy(store: House['store'], areas: Pick<AreaTree, 'children'>): Promise<Set<string>> {
  const shelves = [cityCode, ...areas.children(cityCode).map(({ code }) => code)]
  const lists = [
    { index: 'first', key: draftKey } as const,
    ...shelves.map((shelf) => ({ index: 'second', key: issuedKey(shelf) }) as const),
  ]
  const used = new Set<string>()
  for (const list of lists)
    for await (const items of pagesOf(store(kind).page, list))
      for (const { content, issue } of items)
        for (const key of [...keysIn(content), ...keysIn(issue?.content)]) used.add(key)
  for (const list of [{ index: 'first', key: surveyDrafts } as const, { index: 'second', key: surveysOut } as const])
    for await (const items of pagesOf(store(surveys).page, list))
      for (const { content } of items) for (const key of keysIn({ shape: content.shape })) used.add(key)
  return used
}

const keysIn = ({ shape, attachments = [] }: Partial<NoticeContent> = {}): string[] => [
  ...(shape ? [shapeKey(shape)] : []),
  ...attachments.map(({ file }) => fileKey(file)),
]
