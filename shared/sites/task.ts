import { type Day, beijingDate, addDays, spokenDate } from '../calendar/date'
import type { Demand } from './demand'
import type { Posting } from './posting'
import { type Stood, stoodOn } from './runs'
import type { Site } from './site'

/** hang 要贴 · takeDown 要揭 · wait 贴着，不用动 */
export interface Todo {
  act: 'hang' | 'takeDown' | 'wait'
  /** Why, and up to when, in words. */
  words: string
  /** It cannot wait: a gap is open. */
  urgent: boolean
}

interface Now {
  today: Day
  /** How the notice stands in the place of the board, by the best of its boards. */
  there: Stood
}

/** What there is to do on one board for one notice on the day `today`; undefined where there is nothing. */
export function todoOf(
  demand: Demand,
  { status, facts }: Pick<Site, 'status' | 'facts'>,
  { status: stands, events }: Pick<Posting, 'status' | 'events'>,
  { today, there }: Now,
): Todo | undefined {
  if (facts.kind === 'screen') return undefined
  const said = (day: string) => spokenDate(day, today)
  const at = stoodOn(events, demand, today)
  if (stands === 'hung') {
    if (demand.gone) return { act: 'takeDown', words: `${demand.gone}，请揭下来`, urgent: true }
    const until = at.stays ?? demand.until
    if (today > until) return { act: 'takeDown', words: `已经贴满，${said(until)}公示结束，可以揭了`, urgent: false }
    return { act: 'wait', words: `要贴到${said(until)}，${said(addDays(until, 1))}起揭下来`, urgent: false }
  }
  // One board that hung without a break proves the period of its place: what another lacks breaks nothing off.
  if (demand.gone || status === 'closed' || there.standing === 'ran') return undefined
  if (there.standing === 'running')
    return today > demand.until
      ? undefined
      : { act: 'hang', words: `公示到${said(demand.until)}，这里别处已经贴着，从那天起算`, urgent: false }
  if (at.standing === 'gap')
    return {
      act: 'hang',
      words: `揭下来了，${said(at.mendBy!)}结束以前贴回去，公示期才不断；过了要重新算起`,
      urgent: true,
    }
  if (at.standing === 'broken') return { act: 'hang', words: '公示期断了，贴上以后重新算起', urgent: true }
  if (today > demand.until && !demand.least) return undefined
  if (today > demand.until) return { act: 'hang', words: '还没有贴过，法律要求的天数从贴上那天算起', urgent: true }
  const late = today > beijingDate(demand.up)
  const more = demand.least && late ? '；公示期从贴上那天算起，晚一天贴就要多贴一天' : ''
  return { act: 'hang', words: `公示到${said(demand.until)}${more}`, urgent: false }
}
