import type { Calendar } from '../../calendar/calendar'
import { yearOf } from '../../calendar/date'
import { message, type Outgoing, toStaff } from '../../outbox'

/** 国务院办公厅 has announced the holidays of the next year by then in every year so far; told again a month later. */
const awaitedFrom = '11-15'
const againFrom = '12-15'

/**
 * The holiday notice of a year that nobody has entered: whoever administers the city is told in November and December before it,
 * and again once the year has begun, then those who watch over its clocks too. Each telling has a name of its own.
 */
export function holidayAlerts({ issued }: Calendar, today: string, at: string): Outgoing[] {
  const now = yearOf(today)
  const tell = (role: 'administrator' | 'supervisor', name: string, text: string) =>
    message({
      id: `holidays-${name}#${role}`,
      to: toStaff({ department: '', role }),
      title: `${name.slice(0, 4)} 年放假安排还没有填写`,
      text,
      about: { thing: 'holidays' },
      at,
    })
  if (!issued(now)) {
    const text = `法定节假日和调休上班日没有算进时限，${now} 年的期限都是暂定的。请照国务院办公厅的通知填写，另一个人核对以后重新计算。`
    return [tell('administrator', `${now}`, text), tell('supervisor', `${now}`, text)]
  }
  const day = today.slice(5)
  if (issued(now + 1) || day < awaitedFrom) return []
  const nth = day < againFrom ? 'first' : 'again'
  const text = `跨到 ${now + 1} 年的期限现在按周末计算，标为暂定。国务院办公厅的通知公布后，请照它填写，另一个人核对以后重新计算。`
  return [tell('administrator', `${now + 1}-${nth}`, text)]
}
