import { sealed } from '@shared/inquiries/history/besideWords'
import type { Moment } from '@shared/inquiries/limits/clocks'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { House } from '../platform/house'
import type { Reference } from '../platform/bucket/reference'
import type { Store } from '../platform/store/store'
import { type HeldItem, heldItems, pointTo } from './looking/heldBack'
import { type PartItem, partItems } from './parts'
import { sha256 } from '../platform/sha256'
import { type OpenedItem, openedItems } from './opened/store'
import { inquiries as kind } from './store'
import { type BesideText, besideOf, keepBeside, texts as textKind } from './texts'

export type Inquiries = Store<Inquiry>

/** What every story of an inquiry works with. */
export interface CaseRoom {
  inquiries: Inquiries
  texts: Store<BesideText>
  parts: Store<PartItem>
  opened: Store<OpenedItem>
  held: Store<HeldItem>
  reference: Reference
  moment: Moment
  salt(): string
  /** What citizens write is given to WeChat's check of contents. */
  checksContent?: boolean | undefined
  /** The last thing before a write, when nothing speaks against it any more. */
  beforeWriting?: BeforeWriting
}

/** May add what is known only now. */
export type BeforeWriting = (inquiry: Inquiry) => Promise<Inquiry>

export async function caseRoom(
  house: Pick<House, 'store' | 'reference' | 'now' | 'random'> & Partial<Pick<House, 'checksContent'>>,
): Promise<CaseRoom> {
  const reference = await house.reference()
  return {
    inquiries: house.store(kind),
    texts: house.store(textKind),
    parts: house.store(partItems),
    opened: house.store(openedItems),
    held: house.store(heldItems),
    reference,
    moment: { at: house.now().toISOString(), calendar: reference.calendar, rules: reference.rules },
    checksContent: house.checksContent,
    salt: () => Array.from({ length: 16 }, () => house.random(36).toString(36)).join(''),
  }
}

type Keeping = Pick<CaseRoom, 'inquiries' | 'texts' | 'salt' | 'beforeWriting'> & Partial<Pick<CaseRoom, 'held'>>

/** An inquiry that is new as it is kept: its history chained, and what is to lie beside it, to be written first. */
export function sealedNew(inquiry: Inquiry, salt: string): { inquiry: Inquiry; beside: BesideText[] } {
  const made = sealed(inquiry, salt, sha256)
  return { inquiry: made.inquiry, beside: made.beside.map((one) => besideOf(inquiry.id, one)) }
}

/** Writes an inquiry that is new: its history chained, its long words beside it. @throws Problem 'already-exists'. */
export async function keepNew(
  inquiry: Inquiry,
  { inquiries, texts, salt, beforeWriting, held }: Keeping,
): Promise<Inquiry> {
  const ready = (await beforeWriting?.(inquiry)) ?? inquiry
  if (held) await pointTo(ready, held)
  const made = sealed(ready, salt(), sha256)
  await keepBeside(inquiry.id, made.beside, texts)
  return inquiries.create(made.inquiry)
}

/** Writes a changed inquiry: words first, then the one conditional write. @throws Problem 'changed-meanwhile'. */
export async function keepChanged(
  inquiry: Inquiry,
  { inquiries, texts, salt, beforeWriting, held }: Keeping,
): Promise<Inquiry> {
  const ready = (await beforeWriting?.(inquiry)) ?? inquiry
  if (held) await pointTo(ready, held)
  const made = sealed(ready, salt(), sha256)
  await keepBeside(inquiry.id, made.beside, texts)
  return inquiries.save(made.inquiry)
}
