import { addDays, beijingDate } from '@shared/calendar/date'
import { type Detector, hotDetector } from '@shared/hot/detector'
import type { Brief } from '@shared/inquiries/history/brief'
import { inquiries as inquiryKind, monthKey } from '../inquiries/store'
import type { House } from '../platform/house'
import { everyOf } from '../platform/store/pages'
import { decisionsKey, type HotDecision, hotDecisions } from './store'

/** Inquiries of so many months are told anew when a process begins; afterwards the newest two, and all again after a while. */
const reach = { months: 13, newest: 2, allAgainMs: 600_000 }
/** Whoever asks again sooner gets what is there. */
const restMs = { local: 1_000, cloud: 20_000 }
const atATime = 50

export interface HotProjection {
  detector: Detector
  decisions: HotDecision[]
}

const opened = new WeakMap<House, () => Promise<HotProjection>>()

/** What the messages so far come to, with what has arrived since it was last asked for; one for each house. */
export function hotProjectionOf(house: House): Promise<HotProjection> {
  const there = opened.get(house) ?? projecting(house)
  opened.set(house, there)
  return there()
}

function projecting(house: House): () => Promise<HotProjection> {
  const inquiries = house.store(inquiryKind)
  const decided = house.store(hotDecisions)
  const detector = hotDetector()
  const seen = new Set<string>()
  const decisions: HotDecision[] = []
  let [readAll, readAt] = [-Infinity, -Infinity]
  let under: Promise<HotProjection> | undefined

  async function newcomers(now: number): Promise<Pick<Brief, 'id' | 'recordedAt'>[]> {
    const all = now - readAll >= reach.allAgainMs
    const months = new Set<string>()
    for (let back = 0, day = beijingDate(new Date(now)); back < (all ? reach.months : reach.newest); back++) {
      months.add(day.slice(0, 7))
      day = addDays(`${day.slice(0, 7)}-01`, -1)
    }
    const found: Pick<Brief, 'id' | 'recordedAt'>[] = []
    for (const month of months) {
      const briefs = await everyOf(inquiries.briefs, { index: 'third', key: monthKey(month), limit: 1_000 })
      found.push(...(briefs as Brief[]).filter(({ id }) => !seen.has(id)))
    }
    if (all) readAll = now
    return found.sort((a, b) => order(a.recordedAt, b.recordedAt) || order(a.id, b.id))
  }

  /** Messages and decisions in the order in which they came. */
  async function catchUp(): Promise<HotProjection> {
    const now = house.now().getTime()
    const made = await everyOf(decided.page, { index: 'first', key: decisionsKey })
    const left = made.slice(decisions.length)
    const decideUntil = (at: string) => {
      while (left[0] && left[0].at <= at) decide(left.shift()!)
    }
    const decide = (one: HotDecision) => {
      detector.decide(one.decision)
      decisions.push(one)
    }
    const found = now - readAt >= restMs[house.mode] ? await newcomers(now) : []
    for (let from = 0; from < found.length; from += atATime) {
      const some = found.slice(from, from + atATime)
      const whole = new Map((await inquiries.many(some.map(({ id }) => id))).map((one) => [one.id, one]))
      for (const { id, recordedAt } of some) {
        const one = whole.get(id)
        decideUntil(recordedAt)
        seen.add(id)
        // A register names nobody: each of its rows is a voice.
        if (one)
          detector.take({
            id,
            at: Date.parse(one.submittedAt),
            text: one.text,
            by: one.register ? undefined : one.citizen,
          })
      }
    }
    for (const one of left.splice(0)) decide(one)
    readAt = now
    return { detector, decisions }
  }

  return () => {
    under ??= catchUp().finally(() => {
      under = undefined
    })
    return under
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
