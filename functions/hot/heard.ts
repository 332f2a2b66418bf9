import { addDays, beijingDate } from '@shared/calendar/date'
import type { HotMessage } from '@shared/hot/message'
import { sightingId, type SightingPage } from '@shared/hot/sightings/sighting'
import type { Brief } from '@shared/inquiries/history/brief'
import { inquiries as inquiryKind, monthKey } from '../inquiries/store'
import type { House } from '../platform/house'
import { everyOf, pagesOf } from '../platform/store/pages'
import { sightingPages, sightingsKey } from './sightings/store'

/** Inquiries of so many months are told anew when a process begins; afterwards the newest two, and all again after a while. */
const reach = { months: 13, newest: 2, allAgainMs: 600_000 }
/** Of what was heard longer ago a process that begins knows nothing, and one that runs forgets it. */
export const heardForMs = reach.months * 31 * 86_400_000
/** Clocks of two processes differ by less. */
const slackMs = 60_000
const atATime = 50

/** What was heard at one instant: messages, and words passed on. */
export interface Heard {
  /** When it came to us, ISO. */
  at: string
  messages: readonly HotMessage[]
  echoes: readonly { of: string; at: number }[]
}

/** What has come since it was last asked for, in the order of its coming: inquiries, and what vendors saw elsewhere. */
export function listening(house: Pick<House, 'store' | 'now'>): (now: number) => AsyncGenerator<Heard> {
  const inquiries = house.store(inquiryKind)
  const pages = house.store(sightingPages)
  const seen = new Set<string>()
  let readAll = -Infinity
  let until = house.now().getTime() - heardForMs

  async function newInquiries(now: number): Promise<{ id: string; at: string }[]> {
    const all = now - readAll >= reach.allAgainMs
    const months = new Set<string>()
    for (let back = 0, day = beijingDate(new Date(now)); back < (all ? reach.months : reach.newest); back++) {
      months.add(day.slice(0, 7))
      day = addDays(`${day.slice(0, 7)}-01`, -1)
    }
    const found: { id: string; at: string }[] = []
    for (const month of months) {
      const briefs = await everyOf(inquiries.briefs, { index: 'third', key: monthKey(month), limit: 1_000 })
      for (const { id, recordedAt } of briefs as Brief[]) if (!seen.has(id)) found.push({ id, at: recordedAt })
    }
    if (all) readAll = now
    return found
  }

  async function newPages(): Promise<SightingPage[]> {
    const found: SightingPage[] = []
    const from = new Date(until - slackMs).toISOString()
    for await (const some of pagesOf(pages.page, { index: 'first', key: sightingsKey, from }))
      for (const page of some) {
        until = Math.max(until, Date.parse(page.at))
        if (!seen.has(page.id)) found.push(page)
      }
    return found
  }

  return async function* (now) {
    const written = await newPages()
    const asked = (await newInquiries(now)).sort((a, b) => order(a.at, b.at) || order(a.id, b.id))
    const vendors = written.sort((a, b) => order(a.at, b.at) || order(a.id, b.id))
    for (let from = 0; from < asked.length; from += atATime) {
      const some = asked.slice(from, from + atATime)
      const whole = new Map((await inquiries.many(some.map(({ id }) => id))).map((one) => [one.id, one]))
      for (const { id, at } of some) {
        while (vendors[0] && vendors[0].at < at) yield heardOf(vendors.shift()!)
        const one = whole.get(id)
        seen.add(id)
        // A register names nobody: each of its rows is a voice.
        const by = one?.register ? undefined : one?.citizen
        yield { at, messages: one ? [{ id, at: Date.parse(one.submittedAt), text: one.text, by }] : [], echoes: [] }
      }
    }
    while (vendors[0]) yield heardOf(vendors.shift()!)
  }

  function heardOf({ id, at, sightings, echoes }: SightingPage): Heard {
    seen.add(id)
    return {
      at,
      messages: sightings.map(({ at: when, title, text, by, heat }, nth) => ({
        id: sightingId(id, nth),
        at: Date.parse(when),
        title,
        text,
        by,
        up: heat,
      })),
      echoes: echoes.map((one) => ({ of: one.of, at: Date.parse(one.at) })),
    }
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
