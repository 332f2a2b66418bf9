import { nextRung } from '@shared/notices/delivery/ladder'
import { type TellingPace, paces } from '@shared/notices/delivery/pace'
import { quiets, usualQuiet } from '@shared/notices/delivery/quiet'
import { holdBack } from './digest/holdBack'
import { type ByPhone, failedBy, handOver, type InHand, leaveUnsure, type Telling } from './handOver'
import { purseOf } from './purse'
import type { Batch, TellingOf } from './store'

/** So long is a batch in one hand: who crashed with it loses it. Nothing is begun within the last seconds. */
export const lease = { ms: 120_000, lastMs: 20_000 }
/** So many times in a row a way may be shut before the next rung is taken. */
const mostClosed = 8
/** So many are handed over together: after a crash so many are unsure. */
const inOneGo = 50

/**
 * Tells up to a hundred people, each by the next rung of their ladder. What is handed over is written down before it is
 * sent, and what came of it before the next are sent: whoever comes after a crash sends nothing twice, and leaves the few of
 * whom nobody can tell.
 * @throws Problem 'changed-meanwhile' (409) when somebody else has it in hand.
 */
export async function tellBatch(batch: Batch, needs: Telling): Promise<Batch> {
  const begun = needs.now().getTime()
  let held: Batch = { ...batch, dueAt: new Date(begun + lease.ms).toISOString(), heldBy: needs.name }
  const people = batch.people.map((one) => ({ ...one }))
  for (const one of people) if (one.going) leaveUnsure(one)
  const open = people.filter(({ stands }) => stands === 'open')
  const [words, purse] = await Promise.all([
    needs.wordsOf(batch),
    purseOf(
      open.map(({ person }) => person),
      batch,
      needs,
    ),
  ])
  const end = async (closed: number, dueAt?: string) => {
    const { dueAt: _due, heldBy: _heldBy, ...rest } = held
    return needs.batches.save({ ...rest, people, closed, ...(dueAt ? { dueAt } : {}) })
  }
  // A notice that was withdrawn is told to nobody any more.
  if (!words) {
    for (const one of open) one.stands = 'inbox'
    return end(0)
  }
  const until = begun + lease.ms - lease.lastMs
  const round: InHand = {
    ...{ needs, words, purse, people, until, weight: batch.weight },
    async keep() {
      held = await needs.batches.save({ ...held, people })
    },
  }
  for (const one of open) giveUpOn(one, batch.closed)
  return needs.gate.inTurn(async () => {
    const { waits, together } = await walk(open, round)
    await holdBack(together, batch, needs.now().toISOString(), needs.heldNotices)
    return end(
      round.wasShut ? batch.closed + 1 : 0,
      waits.length > 0 ? waits.reduce((a, b) => (a < b ? a : b)) : undefined,
    )
  })
}

/** Rung by rung until nobody can be taken further now. @returns when the open ones are to be looked at again, and whom later together. */
async function walk(open: readonly TellingOf[], round: InHand) {
  const { needs, weight } = round
  const waits: string[] = []
  const together: (TellingOf & { pace: Exclude<TellingPace, 'each'> })[] = []
  const left = new Set(open)
  while (left.size > 0) {
    const by: Record<ByPhone, TellingOf[]> = { wechat: [], sms: [] }
    for (const one of left) {
      const next = nextRung(meansOf(one, round), weight, one.tried ?? [], needs.now().toISOString())
      if ('by' in next && next.by !== 'inPerson') by[next.by].push(one)
      else {
        left.delete(one)
        if ('by' in next) one.stands = 'inPerson'
        else if ('ends' in next) one.stands = next.ends
        else if ('together' in next) {
          one.stands = 'together'
          together.push({ ...one, pace: next.together })
        } else waits.push(next.notBefore)
      }
    }
    for (const rung of ['wechat', 'sms'] as const)
      for (let from = 0; from < by[rung].length; from += inOneGo) {
        const again = await handOver(by[rung].slice(from, from + inOneGo), rung, round)
        for (const one of again.later) left.delete(one)
        if (again.at) waits.push(again.at)
        for (const one of by[rung]) if (one.stands !== 'open') left.delete(one)
      }
  }
  return { waits, together }
}

/** A way that was shut for hours is as good as none: WeChat first, then the phone. */
function giveUpOn(one: TellingOf, closed: number): void {
  if (closed >= mostClosed) failedBy(one, 'wechat')
  if (closed >= 2 * mostClosed) failedBy(one, 'sms')
}

/**
 * Whoever wants nothing of a field is still told of what law wants told; of a place that is muted, of nothing. That what
 * somebody was told stands no more waits for no morning on which notices are told together.
 */
function meansOf({ person, area, places = [area] }: TellingOf, { purse, weight, words, needs }: InHand) {
  const reachable = purse.reachable(person)
  const left = needs.wechat && purse.left(person)
  const ofField = weight === 'plain' && reachable?.mutedFields.includes(words.field)
  return {
    ...(left ? { wechat: left } : {}),
    sms: Boolean(words.text === 'takenBack' ? needs.sms?.takesBack : needs.sms) && reachable?.sms !== undefined,
    quiet: quiets.find((one) => one === reachable?.quiet) ?? usualQuiet,
    pace: (words.text === 'notice' && paces.find((one) => one === reachable?.pace)) || 'each',
    muted: Boolean(ofField) || places.every((place) => reachable?.muted.includes(place)),
  }
}
