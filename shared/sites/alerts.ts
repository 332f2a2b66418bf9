import { type Day, beijingDate, spokenDate } from '../calendar/date'
import type { BoardPart } from '../outbox'
import type { PlaceCoverage } from './coverage'
import type { Demand } from './demand'

/** One thing that has to be told, to the clerks of a place or to the department; its key makes it said once. */
export interface BoardAlert {
  key: string
  /** Area code of the place whose clerks are told; the department where absent. */
  place?: string
  title: string
  text: string
  /** What it adds where many are told as one. */
  part: BoardPart
}

type Asked = Pick<BoardPart, 'word' | 'rank' | 'by'>

/** What is to do, the most urgent first: a gap ends a period within a day, what broke off runs no more. */
const toDo = {
  mend: { word: '要贴回去', rank: 1 },
  again: { word: '要重新贴', rank: 2 },
  remove: { word: '要揭下来', rank: 3 },
  hang: { word: '要贴', rank: 4 },
  over: { word: '可以揭了', rank: 5 },
} as const satisfies Record<string, Asked>

/** The same for the unit, which looks at how its notices hang. */
const toSee = {
  gap: { word: '要补上空档', rank: 1 },
  broken: { word: '公示期断了', rank: 2 },
  missing: { word: '还没有贴齐', rank: 3 },
} as const satisfies Record<string, Asked>

/**
 * What is to be told of a notice on its boards on the day `today`: to clerks what there is to do, to the department what is
 * missing a day later, and to both a gap while it can still be mended, before it makes the period void.
 */
export function boardAlerts(
  demand: Demand,
  coverage: readonly PlaceCoverage[],
  today: Day,
  nameOf: (place: string) => string,
): BoardAlert[] {
  const { notice, title } = demand
  const said = (day: string) => spokenDate(day, today)
  const alerts: BoardAlert[] = []
  const missing: string[] = []
  for (const { place, stood, sites } of coverage) {
    const clerk = (what: string, about: string, text: string, asked: Asked) =>
      alerts.push({
        key: `boards#${notice}#${place}#${what}`,
        place,
        title: about,
        text: `「${title}」${text}`,
        part: { notice, place, ...asked },
      })
    const unit = (what: string, about: string, text: string, asked: Asked) =>
      alerts.push({
        key: `boards#${notice}#${place}#${what}#unit`,
        title: about,
        text: `「${title}」${text}`,
        part: { notice, place, ...asked },
      })
    const hanging = sites.filter(({ posting }) => posting?.status === 'hung')
    if (demand.gone) {
      if (hanging.length > 0)
        clerk('gone', '有一份公告要揭下来', `${demand.gone}，还贴着 ${hanging.length} 处，请揭下来。`, toDo.remove)
      continue
    }
    if (stood.standing === 'gap' && stood.mendBy) {
      const by = `${said(stood.mendBy)}结束以前`
      const key = `gap#${stood.mendBy}`
      clerk(key, '揭下的公告要贴回去', `在${nameOf(place)}揭下来了，${by}贴回去，公示期才不断；过了要重新算起。`, {
        ...toDo.mend,
        by: stood.mendBy,
      })
      unit(key, '公示有了空档，还补得上', `在${nameOf(place)}揭下来了，${by}没有贴回去，公示期就断了，要重新算起。`, {
        ...toSee.gap,
        by: stood.mendBy,
      })
    }
    if (stood.standing === 'broken') {
      clerk(`broken#${stood.since}`, '公示期断了，要重新贴', `在${nameOf(place)}断了，贴上以后重新算起。`, toDo.again)
      unit(`broken#${stood.since}`, '公示期断了', `在${nameOf(place)}断了，贴上以后重新算起。`, toSee.broken)
    }
    if (stood.standing === 'missing' && today <= demand.until) {
      missing.push(nameOf(place))
      if (sites.length > 0)
        clerk('hang', '有一份公告要贴', `要贴到${said(demand.until)}，贴好以后扫编号牌记下。`, {
          ...toDo.hang,
          by: demand.until,
        })
    }
    if (hanging.some(({ stays }) => stays !== undefined && today > stays))
      clerk('over', '有一份公告可以揭了', '已经贴满，揭下来以后扫编号牌记下。', toDo.over)
  }
  if (missing.length > 0 && today > beijingDate(demand.up)) alerts.push(lateAlert(demand, missing, today))
  return alerts
}

const named = 5

/** Once a day to the department, all places in one message. */
function lateAlert({ notice, title, least, until }: Demand, missing: readonly string[], today: Day): BoardAlert {
  const more = missing.length > named ? '等' : ''
  const why = least ? `公示期从贴上那天算起（法律要求${least.words}），晚一天贴就晚一天满。` : ''
  return {
    key: `boards#${notice}#missing#${today}`,
    title: `还有 ${missing.length} 个地方没有贴公告`,
    text: `「${title}」在${missing.slice(0, named).join('、')}${more}还没有贴。${why}`,
    part: { notice, place: '', ...toSee.missing, by: until },
  }
}
