import { beijingDate } from '../../../calendar/date'
import { due } from '../../../deadlines/due'
import { type Moment, ruleOn } from '../../limits/clocks'

const dateBy = (rule: string) => (moment: Moment) =>
  due(ruleOn(moment, rule, beijingDate(moment.at)), moment.at, moment.calendar).dueDate

/** By when what was judged fit for everybody is to be open (本市约定). */
export const openBy = dateBy('disclosure-opening')
/** By when a department judges again (本市约定). */
export const judgeBy = dateBy('disclosure-opening-review')
