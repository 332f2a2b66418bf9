import { extname } from 'node:path'
import { handsIn, placeOf } from '@shared/answers/accessions/access'
import { factsOf } from '@shared/answers/accessions/content'
import type { readForAccession as contract } from '@shared/answers/accessions/contractAccessions'
import { notYourAccession } from '@shared/answers/accessions/thing'
import { bornAccession } from '@shared/answers/accessions/kept'
import { largestAccession, pastedName, provisionsShown } from '@shared/answers/accessions/words'
import { saysItIsOf } from '@shared/answers/accessions/whoseOwn'
import type { Category, Provision } from '@shared/answers/documents/policy'
import { spotsOf } from '@shared/answers/local/spots'
import { beijingDate } from '@shared/calendar/date'
import type { Named } from '@shared/named'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { House } from '../../platform/house'
import type { ReadDocument } from '../importer/readDocument'
import { requireReadable } from '../importer/readFile'
import { reading } from '../importer/reading'
import { digestOf, keepSent } from './files'
import { libraryNow } from './library'
import { madeOf, type ReadText } from './made'
import type { Accessions } from './store'

export interface AccessionNeeds {
  house: Pick<House, 'bucket' | 'now' | 'nudge' | 'reference'>
  accessions: Accessions
  /** Reads a stranger's file in a thread apart. */
  read: ReadDocument
}

/** Reads what somebody would hand in, and tells what it is and how it stands beside the library; keeps it for a day. */
export async function readForAccession(
  { body }: Received<typeof contract>,
  caller: Caller,
  needs: AccessionNeeds,
): Promise<Replied<typeof contract>> {
  const { house, accessions } = needs
  if (!handsIn(caller)) throw new Problem('not-allowed', notYourAccession)
  const place = await ownPlace(caller, body.category, needs)
  const { bytes, name } = sentIn(body)
  const { text: read, notes } = await readAs({ bytes, name, category: body.category }, place, needs)
  const facts = factsOf(read)
  const { content } = madeOf(read, { facts, today: facts.versionDate, reading, notes, place })
  const one = bornAccession({
    file: { name, size: bytes.byteLength, sha256: read.contentHash },
    unit: { id: '', name: '' },
  })
  const beside = (await libraryNow(house.bucket, accessions)).beside(one, content)
  await keepSent(bytes, caller, house.bucket)
  return {
    file: read.contentHash,
    name,
    facts,
    attribute: content.attribute,
    ...(place ? { only: place.name } : {}),
    ...(content.draft ? { draft: content.draft } : {}),
    notes,
    beside,
    count: content.provisions,
    ...shownOf(read.provisions),
  }
}

/**
 * Whose own documents the caller hands in; undefined for the whole city's.
 * @throws Problem 'bad-input' where a unit of a county would hand in what was laid down for more than it.
 */
export async function ownPlace(
  caller: Caller,
  category: Category,
  { house }: Pick<AccessionNeeds, 'house'>,
): Promise<Named | undefined> {
  const at = placeOf(caller)
  if (at === undefined) return undefined
  const place = spotsOf((await house.reference()).areas).find(({ id }) => id === at)
  if (!place) throw new Problem('not-allowed', notYourAccession)
  if (category !== ofCity)
    throw new Problem('bad-input', `${place.name}的单位交${place.name}自己的文件；国家、省、市的由市里的单位交`)
  return { id: place.id, name: place.name }
}

/** The category of what was laid down in this city, by itself or by a county of it. */
const ofCity: Category = '聊城'

function sentIn({ file, text }: Received<typeof contract>['body']): { bytes: Uint8Array; name: string } {
  if ((file === undefined) === (text === undefined))
    throw new Problem('bad-input', '选一个文件，或者贴上文字，两样选一样')
  if (text !== undefined) return { bytes: Buffer.from(text), name: pastedName }
  requireReadable(file!.name)
  const bytes = Buffer.from(file!.content, 'base64')
  if (bytes.byteLength > largestAccession)
    throw new Problem('too-large', `文件最大 ${largestAccession / 1_000_000} MB，请压缩里面的图片再传，或者只贴文字`)
  if (bytes.byteLength === 0) throw new Problem('cannot-read-file', '文件是空的')
  return { bytes, name: file!.name }
}

/** The same of a file that is handed in as a county's own: where it says that it is somebody else's, two people look. */
export async function readAs(
  sent: Parameters<typeof readBytes>[0],
  place: Named | undefined,
  needs: Pick<AccessionNeeds, 'read' | 'house'>,
): ReturnType<typeof readBytes> {
  const { text, notes } = await readBytes(sent, needs)
  const other = place && saysItIsOf(factsOf(text), place, spotsOf((await needs.house.reference()).areas))
  if (!other) return { text, notes }
  const note = `标题或者发布机关写的是${other}，不像${place.name}自己定的；国家、省、市的由市里的单位交，别的县的由那个县交`
  return { text, notes: [note, ...notes] }
}

/** A file as it is read, by the importer and in a thread apart. @throws Problem 'cannot-read-file' with the reason. */
export async function readBytes(
  { bytes, name, category }: { bytes: Uint8Array; name: string; category: Category },
  { read, house }: Pick<AccessionNeeds, 'read' | 'house'>,
): Promise<{ text: ReadText; notes: string[] }> {
  const fileName = name === pastedName ? extname(name) : name
  const { policy, notes } = await read({
    path: name,
    bytes,
    fileName,
    category,
    importedOn: beijingDate(house.now()),
  })
  return { text: { ...policy, contentHash: digestOf(bytes), source: name }, notes }
}

/** As much of a text as is told at once. */
export function shownOf(provisions: readonly Provision[]): { provisions: Provision[]; more?: number } {
  let characters = 0
  const upTo = provisions.findIndex(({ text }, nth) => {
    characters += text.length
    return nth >= provisionsShown.most || (nth > 0 && characters > provisionsShown.characters)
  })
  if (upTo < 0) return { provisions: [...provisions] }
  return { provisions: provisions.slice(0, upTo), more: provisions.length - upTo }
}
