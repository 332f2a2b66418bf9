import { beijingDate, spokenDate } from '../../calendar/date'
import { operation } from '../../operation'
import { Problem } from '../../problem'
import { doneBody, hands, onBoard, postingProblems, postingReply } from '../contractParts'
import { stays } from '../demand'
import { siteKindNames } from '../words'
import { whenHung } from '../whenDone'
import type { PostingAct } from './moment'

export const hangNotice = operation({
  name: 'hangNotice',
  route: 'POST /api/sites/{code}/postings/{notice}/hanging',
  summary: '扫了编号牌，把公告贴上了：留照片和时间',
  callers: hands,
  params: onBoard,
  body: doneBody,
  reply: postingReply,
  problems: postingProblems,
})

/** 张贴: the proof that a notice hangs on this board, from then on. */
export const hang: PostingAct<typeof hangNotice> = {
  action: 'hang',
  operation: hangNotice,
  who: (_caller, _one, { mine }) => mine,
  notNow(_one, { demand, site: { status, facts }, place }) {
    if (facts.kind === 'screen') return '电子信息屏自己会显示公告，不用贴'
    if (status === 'closed') return `这个${siteKindNames[facts.kind]}已经停用，请贴到这里别的公告栏`
    if (demand.gone) return `${demand.gone}，不要再贴`
    if (!demand.places.includes(facts.area))
      return `这份公告不贴在这里：它写给${demand.audience}，你扫的是${place}的「${facts.name}」`
    return undefined
  },
  decide({ events }, { at: said, key, photo }, { id, name }, { at, demand }) {
    const notBefore = events.at(-1)?.counts ?? demand.up
    const counts = whenHung({ received: at, said, notBefore })
    const day = beijingDate(counts)
    const first = events[0]
    const last = first ? stays(demand, beijingDate(first.counts)) : demand.until
    // Where law says how long, a period that nothing proves has not run: it may still be hung, and runs from then on.
    if (day > last && events.length === 0 && !demand.least)
      throw new Problem('not-now', `这份公告${spokenDate(last, day)}就公示完了，不用再贴`)
    return { type: 'hung', at, ...(said ? { said } : {}), counts, by: { id, name }, photo, key }
  },
}
