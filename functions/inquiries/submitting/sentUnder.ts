import { createHmac } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { sameFiles } from '@shared/inquiries/acts/sentBefore'
import { type Day, beijingDate, spokenDate } from '@shared/calendar/date'
import { codeFrom } from '@shared/inquiries/case/code'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { isOpen } from '@shared/inquiries/words'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { CaseRoom } from '../caseRoom'

/** So many cases may come of one draft: it was another matter each time. */
export const mostUnder = 6

/** A draft as it is sent, under the key that its phone made for it. */
export interface SentDraft extends Pick<Inquiry, 'kind' | 'text' | 'attachments'> {
  key?: string | undefined
  channel?: Inquiry['channel']
  area?: string | undefined
  contact?: { name?: string | undefined; phone?: string | undefined } | undefined
  publishable?: boolean
  form?: Inquiry['form'] | undefined
  applicant?: Inquiry['applicant'] | undefined
  mends?: Inquiry['mends'] | undefined
  /** Another matter than what came of it before. */
  different?: boolean | undefined
}

export type OwnerOf = (id: string) => string

interface Looking extends Pick<CaseRoom, 'inquiries' | 'moment'> {
  lookupSecret: string
}

/** The query code that a draft makes at its n-th case: the same draft finds its own again. */
export const codeUnder = (key: string, nth: number, { id }: Caller, secret: string): string =>
  codeFrom(digits(`${id}/${key}/${nth}`, secret))

/** The cases that came of a draft and stand: not those that were taken back. */
export async function casesUnder(
  key: string | undefined,
  caller: Caller,
  { inquiries, lookupSecret }: Pick<Looking, 'inquiries' | 'lookupSecret'>,
  ownerOf: OwnerOf = () => caller.id,
): Promise<Inquiry[]> {
  const found: Inquiry[] = []
  for (let nth = 0; key && nth < mostUnder; nth++) {
    const id = codeUnder(key, nth, caller, lookupSecret)
    const there = await inquiries.get(id)
    if (!there) break
    if (there.citizen === ownerOf(id) && there.status !== 'withdrawn') found.push(there)
  }
  return found
}

/**
 * The case that came of this very draft, when its answer was lost on the way and it is sent again.
 * @throws Problem 'said-before' (409) where it was changed since: what was changed lies nowhere, and is not to become a
 * second case of the same matter.
 */
export async function keptBefore(
  draft: SentDraft,
  caller: Caller,
  needs: Looking,
  ownerOf?: OwnerOf,
): Promise<Inquiry | undefined> {
  const found = await casesUnder(draft.key, caller, needs, ownerOf)
  return found.find((one) => isOf(draft, one)) ?? (requireUnchanged(draft, found, needs), undefined)
}

/** Whether a case is just what the draft says. */
export const isOf = (draft: SentDraft, one: Inquiry): boolean =>
  one.text === draft.text &&
  one.kind === draft.kind &&
  one.channel === (draft.channel ?? one.channel) &&
  one.area === draft.area &&
  one.publishable === (draft.publishable ?? false) &&
  one.contact.name === draft.contact?.name &&
  one.contact.phone === draft.contact?.phone &&
  sameFiles(one.attachments, draft.attachments) &&
  (['form', 'applicant', 'mends'] as const).every((part) => isDeepStrictEqual(one[part], draft[part]))

/** @throws Problem 'said-before' where a case that is being handled came of the draft before it was changed. */
export function requireUnchanged(
  { different }: Pick<SentDraft, 'different'>,
  found: readonly Inquiry[],
  { moment }: Pick<Looking, 'moment'>,
): void {
  const first = different ? undefined : found.find(({ status }) => isOpen(status))
  if (first) throw arrived(first, beijingDate(moment.at))
}

/** What came of the draft before it was changed, by its number. */
export const arrived = ({ id, submittedAt, department }: Inquiry, today: Day): Problem =>
  new Problem(
    'said-before',
    `${spokenDate(beijingDate(submittedAt), today)}那一次已经收到了，编号 ${id}，由${department.name}办理；后来改的不在里面。要改的，在那件里补充；是另一件事，可以照样提交`,
    undefined,
    { about: id },
  )

/** Numbers that follow from a text and a secret alone, so that a draft sent again finds its own inquiry. */
function digits(text: string, secret: string): (below: number) => number {
  const bytes = createHmac('sha256', secret).update(text).digest()
  let at = 0
  return (below) => bytes.readUInt32BE(4 * at++) % below
}
