import { addDays, beijingDate } from '../../calendar/date'
import { message, type Outgoing, toStaff } from '../../outbox'
import type { MissedDecision, MissedQuestion } from './missed'

/** What was passed on is told on the next day, or as many days later as the walk did not come by. */
const toldWithin = 7

type Passed = Pick<MissedQuestion, 'question'> & { decided: MissedDecision }

/** A unit to which groups of 没有找到答案的问题 were passed on is told the day after, once for all of that day. */
export function missedAlerts(rows: readonly MissedQuestion[], today: string, at: string): Outgoing[] {
  const byUnit = new Map<string, Passed[]>()
  for (const { question, decided } of rows) {
    if (!decided || decided.noRule || decided.unit.id === decided.by.id) continue
    const day = beijingDate(decided.at)
    if (day >= today || day < addDays(today, -toldWithin)) continue
    const key = `${decided.unit.id}#${day}`
    byUnit.set(key, [...(byUnit.get(key) ?? []), { question, decided }])
  }
  return [...byUnit].map(([key, passed]) => {
    const [first] = passed.toSorted((a, b) => (a.decided.at < b.decided.at ? -1 : 1))
    const { question, decided } = first!
    const from = [...new Set(passed.map((one) => one.decided.by.name))].join('、')
    return message({
      id: `missed#${key}`,
      to: toStaff({ department: decided.unit.id, role: 'officer' }),
      title: '转来没有找到答案的问题',
      text: `${from}转来 ${passed.length} 组，市民问了没有找到答案，例如“${question}”，理由：${decided.reason}。写成知识卡，或者写明没有规定答它。`,
      about: { thing: 'card', part: 'cards' },
      at,
    })
  })
}
