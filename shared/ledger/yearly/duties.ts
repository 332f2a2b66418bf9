import { addDays, spokenDate } from '../../calendar/date'
import type { Named } from '../../named'
import { message, type Outgoing, toStaff } from '../../outbox'
import { cityPublishesBy, handInBy } from './report'

/** From the first of January on a year is over and its report is owed. */
const owedFrom = (year: string): string => `${Number(year) + 1}-01-01`
/** Told again so many days before, and once it is late; for so many days after that nobody is told any more. */
const daysBefore = 10
const daysAfter = 60

interface Duty {
  year: string
  /** Units that have not signed theirs. */
  missing: readonly Named[]
  /** Who publishes the city's: 政府信息公开工作主管部门. */
  office: Named
  today: string
  at: string
}

/**
 * Who has to hand in what by when (政府信息公开条例 第四十九条): each unit that has not signed, and the office that publishes the
 * city's. Each message has a name of its own, so that telling twice tells once.
 */
export function yearlyDuties({ year, missing, office, today, at }: Duty): Outgoing[] {
  const tell = (
    to: { department: string; role: 'officer' | 'lead' | 'supervisor' },
    name: string,
    words: [string, string],
  ) =>
    message({
      id: `yearly-${year}-${name}#${to.role}`,
      to: toStaff(to),
      title: words[0],
      text: words[1],
      about: { thing: 'yearly', id: year },
      at,
    })
  const both = (department: string, name: string, words: [string, string]) => [
    tell({ department, role: 'officer' }, name, words),
    tell({ department, role: 'lead' }, name, words),
  ]
  const units = missing.flatMap(({ id }) => {
    const stage = stageOf(handInBy(year), owedFrom(year), today)
    const by = `${spokenDate(handInBy(year), today)}前提交并公布（政府信息公开条例 第四十九条）。`
    return stage ? both(id, `${id}-${stage}`, [`${titles[stage]}：${year} 年政府信息公开年度报告`, by]) : []
  })
  const stage = stageOf(cityPublishesBy(year), owedFrom(year), today)
  if (!stage) return units
  const by = `${spokenDate(cityPublishesBy(year), today)}前公布本级政府的（政府信息公开条例 第四十九条）。`
  const left = missing.length > 0 ? `还有 ${missing.length} 个单位没有签发。` : '各单位都已签发。'
  const words: [string, string] = [`${titles[stage]}：${year} 年全市政府信息公开年度报告`, by + left]
  const late = stage === 'late' ? [tell({ department: '', role: 'supervisor' }, `city-${stage}`, words)] : []
  return [...units, ...both(office.id, `city-${stage}`, words), ...late]
}

const titles = { owed: '要填', near: '临近', late: '超期' } as const

function stageOf(dueDate: string, from: string, today: string): keyof typeof titles | undefined {
  if (today < from || today > addDays(dueDate, daysAfter)) return undefined
  if (today > dueDate) return 'late'
  return today >= addDays(dueDate, -daysBefore) ? 'near' : 'owed'
}
