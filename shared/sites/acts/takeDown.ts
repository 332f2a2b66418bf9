import { addDays, beijingDate, spokenDate } from '../../calendar/date'
import { operation } from '../../operation'
import { Problem } from '../../problem'
import { hands, onBoard, postingProblems, postingReply, takenDownBody } from '../contractParts'
import { type Demand, enough, stays } from '../demand'
import { runsOf } from '../runs'
import { whenTakenDown } from '../whenDone'
import type { PostingAct } from './moment'

export const takeDownNotice = operation({
  name: 'takeDownNotice',
  route: 'POST /api/sites/{code}/postings/{notice}/removal',
  summary: '扫了编号牌，把公告揭下了；没有贴满的要写明原因，记为空档',
  callers: hands,
  params: onBoard,
  body: takenDownBody,
  reply: postingReply,
  problems: postingProblems,
})

/** 揭下: before its time only with a reason, and a gap begins. */
export const takeDown: PostingAct<typeof takeDownNotice> = {
  action: 'takeDown',
  operation: takeDownNotice,
  who: (_caller, _one, { mine }) => mine,
  decide({ events }, { at: said, key, photo, reason }, { id, name }, { at, demand }) {
    const counts = whenTakenDown({ received: at, said, notBefore: events.at(-1)?.counts ?? demand.up })
    const since = beijingDate(runsOf(events).at(-1)?.from ?? counts)
    const day = beijingDate(counts)
    const early = !demand.gone && day <= stays(demand, since)
    if (early && !reason) throw new Problem('not-now', tooEarly(demand, since, day))
    const why = early && reason ? { reason } : {}
    return { type: 'takenDown', at, ...(said ? { said } : {}), counts, by: { id, name }, photo, key, ...why }
  },
}

function tooEarly(demand: Demand, since: string, day: string): string {
  const lawful = demand.least && day <= enough(demand, since)
  const why = lawful ? `法律要求公示${demand.least?.words}，` : ''
  const free = spokenDate(addDays(stays(demand, since), 1), day)
  return `还没有贴满：${why}${spokenDate(since, day)}贴的，${free}起才能揭。实在要先揭，写明原因，会记为空档`
}
