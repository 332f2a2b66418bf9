import { nextRung } from '@shared/notices/delivery/ladder'
import { quiets, usualQuiet } from '@shared/notices/delivery/quiet'
import type { Reachable, SpentGrants } from '../../messages/followers/reached'
import type { BySms, ByWechat, Handed } from '../../platform/reach/reach'
import type { Sealer } from '../../platform/reach/sealed'
import type { Store } from '../../platform/store/store'
import type { Gate } from './gate'
import { type Purse, purseOf } from './purse'
import { sendSms, sendWechat } from './send'
import type { Batch, Batches, TellingOf } from './store'
import type { PhoneWords } from './words'

export interface Telling {
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

/** So long is a batch in one hand: who crashed with it loses it. Nothing is begun within the last seconds. */
const lease = { ms: 120_000, lastMs: 20_000 }
/** So many times in a row a way may be shut before the next rung is taken. */
const mostClosed = 8
/** So many are handed over together: after a crash so many are unsure, and are told by their next rung instead. */
const together = 25

/**
 * Tells up to a hundred people, each by the next rung of their ladder. What is handed over is written down before it is
 * sent: whoever comes after a crash sends nothing twice, and takes the next rung for whom nobody can tell.
 * @throws Problem 'changed-meanwhile' (409) when somebody else has it in hand.
 */
export async function tellBatch(batch: Batch, needs: Telling): Promise<Batch> {
  const begun = needs.now().getTime()
  const held = await needs.batches.save({ ...batch, dueAt: new Date(begun + lease.ms).toISOString() })
  const words = await needs.wordsOf(batch.notice)
  const people = held.people.map((one) => ({ ...one }))
  const round: Round = { needs, words, people, until: begun + lease.ms - lease.lastMs, weight: batch.weight }
  const waits = words ? await walk(round, batch, needs) : endAll(people)
  const dueAt = waits.length > 0 ? waits.reduce((a, b) => (a < b ? a : b)) : undefined
  const { dueAt: _held, ...rest } = held
  const closed = round.wasShut ? batch.closed + 1 : 0
  return needs.batches.save({ ...rest, people, closed, ...(dueAt ? { dueAt } : {}) })
}

interface Round {
  needs: Telling
  words: PhoneWords | undefined
  people: TellingOf[]
  until: number
  weight: Batch['weight']
  wasShut?: boolean
}

/** A notice that was withdrawn is told to nobody any more. */
function endAll(people: TellingOf[]): string[] {
  for (const one of people) if (one.stands === 'open') one.stands = 'inbox'
  return []
}

/** Rung by rung until nobody can be taken further now. @returns when the open ones are to be looked at again. */
async function walk(round: Round, batch: Batch, needs: Telling): Promise<string[]> {
  const open = () => round.people.filter(({ stands }) => stands === 'open')
  const purse = await purseOf(
    open().map(({ person }) => person),
    batch.fanOut,
    needs,
  )
  for (const one of open()) giveUpOn(one, batch.closed)
  const waits: string[] = []
  const left = new Set(open())
  while (left.size > 0) {
    const by: Record<'wechat' | 'sms', TellingOf[]> = { wechat: [], sms: [] }
    for (const one of left) {
      const next = nextRung(meansOf(one, purse, needs), round.weight, one.tried ?? [], needs.now().toISOString())
      if ('by' in next && next.by !== 'inPerson') by[next.by].push(one)
      else {
        left.delete(one)
        if ('by' in next) one.stands = 'inPerson'
        else if ('ends' in next) one.stands = next.ends
        else waits.push(next.notBefore)
      }
    }
    for (const rung of ['wechat', 'sms'] as const)
      for (let from = 0; from < by[rung].length; from += together) {
        const again = await hand(by[rung].slice(from, from + together), rung, purse, round)
        for (const one of again.later) left.delete(one)
        if (again.at) waits.push(again.at)
        for (const one of by[rung]) if (one.stands !== 'open') left.delete(one)
      }
  }
  return waits
}

/** A way that was shut for hours is as good as none: WeChat first, then the phone. */
function giveUpOn(one: TellingOf, closed: number): void {
  const ways =
    closed >= 2 * mostClosed ? (['wechat', 'sms'] as const) : closed >= mostClosed ? (['wechat'] as const) : []
  if (ways.length > 0) one.tried = [...new Set([...(one.tried ?? []), ...ways])]
}

/** Hands some messages over. @returns those for later, with the moment. */
async function hand(
  some: TellingOf[],
  rung: 'wechat' | 'sms',
  purse: Purse,
  round: Round,
): Promise<{ later: TellingOf[]; at?: string }> {
  const { needs, words } = round
  const failed = (one: TellingOf) => {
    one.tried = [...new Set([...(one.tried ?? []), rung])]
  }
  // Written down before, and never recorded since: a process ended in between.
  const fresh = some.filter(({ person }) => !purse.handedOver(person, rung))
  for (const one of some) if (!fresh.includes(one)) failed(one)
  if (fresh.length === 0 || !words) return { later: [] }
  const now = needs.now()
  const shut = needs.gate.shutUntil(rung, now)
  if (shut || now.getTime() > round.until) {
    if (shut) round.wasShut = true
    return { later: fresh, at: shut ?? now.toISOString() }
  }
  await needs.gate.pass(fresh.length)
  await purse.handOver(
    fresh.map(({ person }) => person),
    rung,
  )
  const send = rung === 'wechat' ? sendWechat : sendSms
  const outcomes = await send(fresh, words, purse, needs)
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

function meansOf({ person, area, places = [area] }: TellingOf, purse: Purse, { wechat, sms }: Telling) {
  const reachable = purse.reachable(person)
  const left = wechat && purse.left(person)
  return {
    ...(left ? { wechat: left } : {}),
    sms: sms !== undefined && reachable?.sms !== undefined,
    quiet: quiets.find((one) => one === reachable?.quiet) ?? usualQuiet,
    muted: places.every((place) => reachable?.muted.includes(place)),
  }
}
