import { type Beside, digestsBeside, filled, firstWith } from '@shared/inquiries/history/besideWords'
import { digestOf } from '@shared/inquiries/history/chain'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import * as z from 'zod'
import type { Kind, Store } from '../platform/store/store'
import { sha256 } from '../platform/sha256'
import { unless } from '../platform/unless'

/** Long words of one inquiry, beside it in the same table: written before the change that refers to them, never changed. */
export const besideText = z.object({
  id: z.string(),
  version: z.number().int(),
  of: z.string(),
  salt: z.string(),
  text: z.string(),
})
export type BesideText = z.infer<typeof besideText>

export const texts: Kind<BesideText> = { table: 'inquiries', schema: besideText, indexes: {} }

type Texts = Pick<Store<BesideText>, 'many'>

export const textId = (inquiry: string, digest: string) => `text:${inquiry}:${digest}`

export const besideOf = (of: string, { digest, salt, text }: Beside): BesideText => ({
  id: textId(of, digest),
  version: 0,
  of,
  salt,
  text,
})

/** Puts words beside an inquiry; words that are there already stay as they are. */
export async function keepBeside(of: string, beside: readonly Beside[], store: Store<BesideText>): Promise<void> {
  await Promise.all(beside.map((one) => unless(store.create(besideOf(of, one)), 'already-exists')))
}

/** Words by their digest, in one read; those that are missing, or no longer what was written, are left out. */
async function wordsBeside(id: string, digests: readonly string[], store: Texts): Promise<Map<string, string>> {
  if (digests.length === 0) return new Map()
  const lying = await store.many(digests.map((digest) => textId(id, digest)))
  const found = new Map(lying.map((one) => [one.id, one]))
  return new Map(
    digests.flatMap((digest) => {
      const one = found.get(textId(id, digest))
      return one && digestOf(one.text, one.salt, sha256) === digest ? [[digest, one.text] as const] : []
    }),
  )
}

/** The inquiry with all its words, to be read by a person and never to be saved. */
export async function withTexts(inquiry: Inquiry, store: Texts): Promise<Inquiry> {
  const digests = digestsBeside(inquiry)
  return digests.length === 0 ? inquiry : filled(inquiry, await wordsBeside(inquiry.id, digests, store))
}

/** The place of the first event whose words beside the item are missing or were edited, or undefined when all are as written. */
export async function alteredAt(inquiry: Inquiry, store: Texts): Promise<number | undefined> {
  const digests = digestsBeside({ events: inquiry.events, parts: [] })
  const whole = await wordsBeside(inquiry.id, digests, store)
  return firstWith(inquiry.events, new Set(digests.filter((one) => !whole.has(one))))
}
