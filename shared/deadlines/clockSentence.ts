import type { Calendar } from '../calendar/calendar'
import { beijingDate, beijingTime, spokenDate } from '../calendar/date'
import type { Counted } from './clockCount'
import type { ClockReading, CountedRule } from './clockReading'
import { unissuedWords } from './unissued'
import { amountWords } from './words'

/** 从收到次日起算 20 个工作日，经批准延长 10 个工作日，暂停 3 个工作日不计，12月9日（周三）前答复 */
export function sentenceOf(
  reading: ClockReading<CountedRule>,
  { dueAt, dueDate, stood, unissued }: Counted,
  calendar: Calendar,
): string {
  const { rule, countedFrom, limit, paused, stoppedAt, pauses } = reading
  const { amount, unit, act = '答复' } = rule
  const from = beijingDate(countedFrom)
  const until = unit === 'hour' ? `${spokenDate(dueDate, from)}${beijingTime(dueAt)} ` : spokenDate(dueDate, from)
  const standing = paused && stoppedAt === undefined && pauses.at(-1)
  const parts = [
    `${begun(reading)}起算 ${amountWords(amount, unit)}`,
    ...(limit > amount ? [`经批准延长 ${amountWords(limit - amount, unit)}`] : []),
    ...(stood > 0 ? [`暂停 ${amountWords(stood, unit)}不计`] : []),
    ...(standing ? [`现在因${standing.reason}暂停，如果今天恢复`] : []),
    rule.bound === 'atLeast' ? `至少${act}到${until.trim()}` : `${until}前${act}`,
  ]
  const told = parts.join('，')
  return unissued === undefined ? told : `${told}；${unissuedWords(unissued, calendar)}，日期暂定`
}

/** 从收到次日, or after a new start 从3月2日（周一）重新收到的次日. */
function begun({ rule, countedFrom, startedAt, restarts }: ClockReading<CountedRule>): string {
  const day = spokenDate(beijingDate(countedFrom), beijingDate(startedAt))
  const started = restarts.length > 0 ? `从${day}${restarts.at(-1)?.start ?? '重新收到'}` : `从${rule.start ?? '收到'}`
  if (rule.unit === 'hour') return `${started}时`
  return restarts.length > 0 ? `${started}的次日` : `${started}次日`
}
