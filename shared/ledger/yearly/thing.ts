import type { Act, AnyOperation, Thing } from '../../act'
import { message, type Outgoing, toStaff } from '../../outbox'
import type { Caller } from '../../people/caller'
import { isTheirUnit } from '../../people/heirs'
import { evolveYearly } from './evolve'
import type { YearlyEvent, YearlyReport } from './report'
import { nextYearly, yearlyActionNames, type YearlyAction } from './status'

export interface YearlyMoment {
  /** ISO instant. */
  at: string
  today: string
}

export type YearlyAct<O extends AnyOperation = AnyOperation> = Act<YearlyReport, YearlyEvent, YearlyMoment, O> & {
  action: YearlyAction
}

/** Ties an act on a report together. */
export const yearlyAct = <O extends AnyOperation>(one: YearlyAct<O>): YearlyAct<O> => one

export const ofYearlyDepartment = (caller: Caller, { department }: Pick<YearlyReport, 'department'>): boolean =>
  (caller.role === 'officer' || caller.role === 'lead') && isTheirUnit(caller, department.id)

const words: Record<YearlyEvent['type'], string> = {
  written: yearlyActionNames.write,
  handedIn: yearlyActionNames.handIn,
  sentBack: yearlyActionNames.sendBack,
  signed: yearlyActionNames.sign,
}

/** What all acts on a report share. */
export const yearlyThing: Thing<YearlyReport, YearlyEvent, YearlyMoment> = {
  next: ({ status }, action) => nextYearly(status, action as YearlyAction),
  evolve: evolveYearly,
  editionOf: ({ events }) => events.length,
  news({ events }) {
    const last = events.at(-1)
    const sentence = (when: string) =>
      `${when}${last?.by.name ?? ''}已经办了“${words[last?.type ?? 'written']}”，请看过最新情况再操作`
    return last && { at: last.at, sentence }
  },
  notYours: (_caller, { department }) => `这份年度报告由${department.name}填写`,
  tells: tellOfYearly,
}

/** Who is told of a step: the leads that it waits for them, the officers what is to be mended. */
function tellOfYearly(event: YearlyEvent, { id, year, department, events }: YearlyReport): Outgoing[] {
  const tell = (role: 'officer' | 'lead', title: string, text: string) => [
    message({
      id: `${id}#${events.length}`,
      to: toStaff({ department: department.id, role }),
      title,
      text,
      about: { thing: 'yearly', id: year },
      at: event.at,
    }),
  ]
  if (event.type === 'handedIn') return tell('lead', `${year} 年政府信息公开年度报告等你签`, '签了就公布。')
  if (event.type === 'sentBack')
    return tell('officer', `${year} 年政府信息公开年度报告退回修改`, `要改：${event.reason}`)
  return []
}
