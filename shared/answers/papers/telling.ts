import { beijingDate, spokenDate } from '../../calendar/date'
import { countyOfUnit, deskOver } from '../../departments/units/unitTree'
import { neverPublic } from '../../redaction/kinds'
import { publicWords } from '../../redaction/publicWords'
import { addressOf, message, type Outgoing, type Recipient, toStaff } from '../../outbox'
import type { PaperEvent } from './event'
import { owedInterpretation } from './explaining'
import type { Paper } from './paper'
import type { PaperMoment } from './moment'

const lead = ({ department: { id } }: Paper) => toStaff({ department: id, role: 'lead' })
/** The leads, but not whoever took the step. */
const otherLeads = ({ department: { id } }: Paper, { by }: PaperEvent) =>
  toStaff({ department: id, role: 'lead', except: by.id })
/** Whoever wrote of it and whoever handed it in, each by name; officers, where one of them is no longer there. */
function writers({ department: { id }, writers: wrote, events }: Paper, { by }: PaperEvent): Recipient[] {
  const handedIn = events.findLast(({ type }) => type === 'submitted')?.by.id
  return [...new Set([...wrote, ...(handedIn ? [handedIn] : [])])]
    .filter((person) => person !== by.id)
    .map((person) => toStaff({ department: id, role: 'officer', person }))
}
const officer = ({ department: { id } }: Paper) => toStaff({ department: id, role: 'officer' })

function tell(
  { at }: PaperEvent,
  after: Paper,
  to: readonly Recipient[],
  said: { title: string; text: string },
): Outgoing[] {
  return to.map((one, nth) =>
    message({
      id: `${after.id}#${after.events.length}/${nth + 1}`,
      to: one,
      title: said.title,
      text: `《${after.facts.title}》${said.text}`,
      about: { thing: 'paper', id: after.id },
      at,
    }),
  )
}

/** Who is told of a step: the leads who may sign, whoever wrote it what came of it. `after` has it in its history. */
export function tellOfPaper(event: PaperEvent, after: Paper): Outgoing[] {
  switch (event.type) {
    case 'submitted':
      return tell(event, after, [otherLeads(after, event)], { title: '一份文件等签发', text: '登记好了，等你签发。' })
    case 'sentBack':
      return tell(event, after, writers(after, event), { title: '文件退回修改', text: `要改：${event.reason}` })
    case 'signed':
      return tell(event, after, writers(after, event), {
        title: '文件已经签发',
        text: event.explainBy
          ? `按“${after.facts.attribute}”办理，解读要在${spokenDate(beijingDate(event.explainBy), beijingDate(event.at))}前发布。`
          : `按“${after.facts.attribute}”办理。`,
      })
    case 'dropped':
      return tell(event, after, writers(after, event), {
        title: '登记的文件作废了',
        text: `${event.by.name}作废，文号可以再用。`,
      })
    case 'withdrawn':
      return tell(event, after, [...writers(after, event), otherLeads(after, event)], {
        title: '签发的文件撤下了',
        text: `${event.by.name}撤下，不再公开。理由：${event.reason}`,
      })
    case 'registered':
    case 'revised':
    case 'explained':
    case 'replaced':
      return []
  }
}

/** Those who watch over the city, and of a unit of a county those of its desk too. */
const watching = ({ department: { id } }: Paper) =>
  (countyOfUnit(id) === undefined ? [''] : ['', deskOver(id)]).map((desk) =>
    toStaff({ department: desk, role: 'supervisor' }),
  )

/**
 * 同步解读 that is to follow: the department is told that it is owed and when the day is over, once each: the keys say
 * which. Once it is over those who watch hear it too, and whose it is.
 */
export function paperAlerts(one: Paper, moment: PaperMoment): Outgoing[] {
  const owed = owedInterpretation(one, moment)
  if (!owed) return []
  const { facts, id } = one
  const { overdue: over, day } = owed
  const { at } = moment
  const text = over ? `的解读应在${day}前发布，已经超过（本市约定）` : `的解读要在${day}前发布（本市约定）`
  return [officer(one), lead(one), ...(over ? watching(one) : [])].map((to) =>
    message({
      id: `alert#${id}#${over ? 'over' : 'owed'}/${addressOf(to)}`,
      to,
      title: over ? '超期：文件还缺解读' : '提醒：文件还缺解读',
      text: `《${facts.title}》${text}，由${one.department.name}发布。`,
      about: { thing: 'paper', id },
      at,
    }),
  )
}

/** What whoever comes to its address is told once it was taken down: not even its title, which may be what should not have been read. */
export function goneWords({ status, facts, department, events }: Paper, today: string): string | undefined {
  const last = events.at(-1)
  if (status !== 'withdrawn' || facts.attribute !== '主动公开' || last?.type !== 'withdrawn') return undefined
  const why = publicWords(last.reason, neverPublic)
  return `${department.name}${spokenDate(beijingDate(last.at), today)}撤下了这份文件。理由：${why}`
}
