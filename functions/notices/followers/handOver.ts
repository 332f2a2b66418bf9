import type { Rung } from '@shared/notices/delivery/ladder'
import type { Reachable, SpentGrants } from '../../messages/followers/reached'
import type { BySms, ByWechat, Handed } from '../../platform/reach/reach'
import type { Sealer } from '../../platform/reach/sealed'
import type { Store } from '../../platform/store/store'
import type { HeldNotices } from './digest/store'
import type { Gate } from './gate'
import type { Purse } from './purse'
import { sendSms, sendWechat } from './send'
import type { Batch, Batches, TellingOf } from './store'
import type { PhoneWords } from './words'

export type ByPhone = Extract<Rung, 'wechat' | 'sms'>

export interface Telling {
  /** Who holds what is in hand. */
  name: string
  batches: Pick<Batches, 'save'>
  reachables: Pick<Store<Reachable>, 'many'>
  spendings: Pick<Store<SpentGrants>, 'many' | 'keepAll'>
  heldNotices: Pick<HeldNotices, 'keepAll'>
  sealer: Sealer
  wechat?: ByWechat | undefined
  sms?: BySms | undefined
  gate: Gate
  /** Undefined when there is nothing to say any more: the notice does not stand. */
  wordsOf(batch: Pick<Batch, 'notice' | 'back'>): Promise<PhoneWords | undefined>
  now(): Date
}

/** One batch in one hand. */
export interface InHand {
  needs: Telling
  words: PhoneWords
  purse: Purse
  people: TellingOf[]
  weight: Batch['weight']
  /** Nothing is begun after this, in milliseconds. */
  until: number
  /** Writes down who is about to be told, and what came of those before them: one write for both. */
  keep(): Promise<void>
  wasShut?: boolean
}

/**
 * Hands some messages over. That they are about to go is on the disk before they go: where a process ends, nobody can tell
 * of these alone. They are sent nothing again, by no way.
 * @returns those for later, with the moment.
 */
export async function handOver(
  some: readonly TellingOf[],
  rung: ByPhone,
  round: InHand,
): Promise<{ later: TellingOf[]; at?: string }> {
  const { needs, words, purse } = round
  // The list changed while it was read: they stand in another batch as well, and were told as it says.
  for (const one of some) if (purse.toldElsewhere(one.person)) one.stands = 'inbox'
  const fresh = some.filter(({ stands }) => stands === 'open')
  if (fresh.length === 0) return { later: [] }
  const now = needs.now()
  const shut = needs.gate.shutUntil(rung, now)
  if (shut || now.getTime() > round.until) {
    if (shut) round.wasShut = true
    return { later: fresh, at: shut ?? now.toISOString() }
  }
  await needs.gate.pass(fresh.length)
  for (const one of fresh) one.going = rung
  const names = fresh.map(({ person }) => person)
  await Promise.all([round.keep(), purse.handOver(names, rung)])
  const send = rung === 'wechat' ? sendWechat : sendSms
  const outcomes = await send(fresh, words, purse, needs)
  needs.gate.heard(rung, [...outcomes.values()], needs.now())
  const those = (...which: Handed[]) => fresh.filter((one) => which.includes(outcomes.get(one) ?? 'unsure'))
  for (const one of those('sent')) one.stands = rung
  for (const one of those('unsure')) leaveUnsure(one)
  for (const one of those('gone', 'wrong')) failedBy(one, rung)
  for (const one of fresh) delete one.going
  const later = those('busy', 'full')
  const back = [...later, ...those('wrong')].map(({ person }) => person)
  if (back.length > 0) await purse.giveBack(back, rung)
  const gone = those('gone').map(({ person }) => person)
  if (gone.length > 0 && rung === 'wechat') await purse.exhaust(gone)
  if (later.length === 0) return { later }
  round.wasShut = true
  return { later, at: needs.gate.shutUntil(rung, needs.now()) ?? needs.now().toISOString() }
}

export function failedBy(one: TellingOf, rung: Rung): void {
  one.tried = [...new Set([...(one.tried ?? []), rung])]
}

/** Sent or not: neither service knows the same message again, so that another would perhaps be the second. */
export function leaveUnsure(one: TellingOf): void {
  if (one.going) failedBy(one, one.going)
  delete one.going
  one.stands = 'unsure'
}
