import { type Day, beijingDate } from '../../calendar/date'
import { due } from '../../deadlines/due'
import type { Event } from '../case/event'
import { owedParts } from '../case/after/partsAfter'
import type { Inquiry, Unit } from '../case/inquiry'
import { redoIn } from '../case/past'
import { type Moment, ruleOn } from '../limits/clocks'
import { isOpen } from '../words'
import { desk, type Tell } from './desks'

/** 协办 that goes on although the lead changes: all who were asked, but for whoever leads now. */
export const goOn = ({ parts }: Inquiry, to: Unit): { supporting?: Unit[] } => {
  const supporting = parts.map(({ department }) => department).filter(({ id }) => id !== to.id)
  return supporting.length > 0 ? { supporting } : {}
}

/** Who has said what was asked of them, since the asker last wanted it done anew: nobody asks them a second time. */
export const haveSaid = (inquiry: Inquiry, asked: readonly Unit[]): Unit[] => {
  const since = redoIn(inquiry)?.at ?? ''
  const said = inquiry.parts.filter(({ contributedAt }) => contributedAt !== undefined && contributedAt >= since)
  return asked.filter(({ id }) => said.some(({ department }) => department.id === id))
}

/** To the desk of each department that supports, whether or not it has said what it had to say. */
export const toSupporters = (
  departments: readonly Unit[],
  event: Event,
  { title, text }: Pick<Tell, 'title' | 'text'>,
): Tell[] => departments.map((one) => ({ to: desk(one, event), title, text }))

/** Those who still owe their part hear that nothing is wanted of them any more. */
export const partsOver = (inquiry: Inquiry, event: Event, why: string): Tell[] =>
  toSupporters(owedParts(inquiry), event, { title: '一件办件不用你单位再提协办意见', text: why })

/** 主办换了: those who support hear who leads now. */
export const leadChanged = (supporting: readonly Unit[], event: Event, to: Unit): Tell[] =>
  toSupporters(supporting, event, {
    title: `你单位协办的一件改由${to.name}主办`,
    text: '已经提的意见跟着转过去；还没有提的，内部期限不变。',
  })

/** What came from the asker may be for any of them. */
export const toldToSupporters = ({ parts, status }: Inquiry, event: Event, title: string): Tell[] =>
  toSupporters(isOpen(status) ? parts.map(({ department }) => department) : [], event, {
    title: `${title}（你单位协办）`,
    text: '打开就能看到；和你单位有关的，可以再补一条协办意见。',
  })

/** Until when supporting departments say what they have to say, an internal limit. */
export function partsDueOf(moment: Moment): { dueAt: string; dueDate: Day } {
  const { at, calendar } = moment
  const { dueAt, dueDate } = due(ruleOn(moment, 'supporting-opinion', beijingDate(at)), at, calendar)
  return { dueAt, dueDate }
}
