import type * as contract from '@shared/inquiries/contracts/contractOpened'
import type { OpenedLine } from '@shared/inquiries/contracts/contractOpened'
import type { FileReply, Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import { unitNow } from '@shared/people/heirs'
import { publicWords } from '@shared/redaction/publicWords'
import type { Reference } from '../../platform/bucket/reference'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import type { Store } from '../../platform/store/store'
import { keptAttachment } from '../uploads/attachments'
import { likeWords } from './likeWords'
import { openedId, type OpenedItem, openedKey } from './store'

type Opened = Pick<Store<OpenedItem>, 'get' | 'page'>

/** The column, the newest first; or what has these words, or is of this unit or of one whose work it does now, the likest first. */
export async function listOpened(
  { query: { search, unit, after } }: Received<typeof contract.listOpened>,
  store: Opened,
  { heirs }: Pick<Reference, 'heirs'>,
): Promise<Replied<typeof contract.listOpened>> {
  const request = { index: 'fourth', key: openedKey, newestFirst: true } as const
  if (!search && !unit) {
    const { items, next } = await store.page({ ...request, after })
    return { opened: items.map(openedLineOf), ...(next ? { next } : {}) }
  }
  const of = (id: string) => !unit || id === unit || unitNow({ heirs }, id) === unit
  const all = (await everyOf(store.page, request)).filter(({ department }) => of(department.id))
  const found = search ? likeWords(search, all, wordsOf) : all
  return { opened: found.slice(0, most).map(openedLineOf) }
}
const most = 50

const wordsOf = ({ title, number = '', text }: OpenedItem) => ({ head: `${title} ${number}`, body: text })

/** What was learnt of names since it was signed is taken out of it as it is read. */
export const openedLineOf = ({ name, title, number, department, openedAt, changes }: OpenedItem): OpenedLine => {
  const corrected = changes.findLast(({ what }) => what !== '撤下')
  return {
    id: name,
    title: publicWords(title),
    ...(number ? { number } : {}),
    department: department.name,
    openedAt,
    ...(corrected ? { correctedAt: corrected.at } : {}),
  }
}

/** One of them; what was withdrawn says that it was, and why. @throws Problem 'not-found'. */
export async function readOpened(
  { params: { id } }: Received<typeof contract.readOpened>,
  store: Opened,
): Promise<Replied<typeof contract.readOpened>> {
  const one = await openedOne(id, store)
  const { text, attachments, changes, withdrawn } = one
  return {
    opened: {
      ...openedLineOf(one),
      ...(withdrawn ? {} : { text: publicWords(text) }),
      files: withdrawn ? [] : attachments,
      changes: changes.map((each) => ({ ...each, reason: publicWords(each.reason) })),
      withdrawn: withdrawn === true,
    },
  }
}

/** For anyone, as long as it is open. @throws Problem 'not-found'. */
export async function readOpenedFile(
  { params: { id, file } }: Received<typeof contract.readOpenedFile>,
  store: Opened,
  { bucket }: Pick<House, 'bucket'>,
): Promise<FileReply> {
  const one = await openedOne(id, store)
  if (one.withdrawn || !one.attachments.includes(file)) throw new Problem('not-found', '没有这个附件，可能已经撤下')
  return keptAttachment(file, { bucket })
}

async function openedOne(name: string, store: Opened): Promise<OpenedItem> {
  const found = await store.get(openedId(name))
  if (!found) throw new Problem('not-found', '没有这份公开的信息，请核对网址')
  return found
}
