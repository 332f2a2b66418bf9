import type { Rung } from '@shared/notices/delivery/ladder'
import type { Reachable, SpentGrants } from '../../messages/followers/reached'
import type { BySms, ByWechat, Handed } from '../../platform/reach/reach'
import type { Sealer } from '../../platform/reach/sealed'
import type { Store } from '../../platform/store/store'
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
  sealer: Sealer
  wechat?: ByWechat | undefined
  sms?: BySms | undefined
  gate: Gate
  /** Undefined when the notice does not stand any more. */
  wordsOf(notice: string): Promise<PhoneWords | undefined>
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
  /** Writes down what came of what was sent so far. */
  keep(): Promise<void>
  /** Something came of it that is not written down yet. */
  unkept?: boolean
  wasShut?: boolean
}

/**
 * Hands some messages over. That they are about to go is on the disk before they go, beside what came of those before them:
 * where a process ends, nobody can tell of these alone.
 * @returns those for later, with the moment.
 */
export async function handOver(
  some: readonly TellingOf[],
  rung: ByPhone,
  round: InHand,
): Promise<{ later: TellingOf[]; at?: string }> {
  const { needs, words, purse } = round
  const failed = (one: TellingOf) => {
    one.tried = [...new Set([...(one.tried ?? []), rung])]
  }
  // Written down before, and never recorded since: a process ended in between.
  const fresh = some.filter(({ person }) => !purse.handedOver(person, rung))
  for (const one of some) if (!fresh.includes(one)) failed(one)
  if (fresh.length === 0) return { later: [] }
  const now = needs.now()
  const shut = needs.gate.shutUntil(rung, now)
  if (shut || now.getTime() > round.until) {
    if (shut) round.wasShut = true
    return { later: fresh, at: shut ?? now.toISOString() }
  }
  await needs.gate.pass(fresh.length)
  const names = fresh.map(({ person }) => person)
  await Promise.all([round.unkept ? round.keep() : undefined, purse.handOver(names, rung)])
  const send = rung === 'wechat' ? sendWechat : sendSms
  const outcomes = await send(fresh, words, purse, needs)
  round.unkept = true
  needs.gate.heard(rung, [...outcomes.values()], needs.now())
  const those = (...which: Handed[]) => fresh.filter((one) => which.includes(outcomes.get(one) ?? 'unsure'))
  for (const one of those('sent')) one.stands = rung
  for (const one of those('gone', 'wrong', 'unsure')) failed(one)
  const later = those('busy', 'full')
  const back = [...later, ...those('wrong')].map(({ person }) => person)
  if (back.length > 0) await purse.giveBack(back, rung)
  const gone = those('gone').map(({ person }) => person)
  if (gone.length > 0 && rung === 'wechat') await purse.exhaust(gone)
  if (later.length === 0) return { later }
  round.wasShut = true
  return { later, at: needs.gate.shutUntil(rung, needs.now()) ?? needs.now().toISOString() }
}
