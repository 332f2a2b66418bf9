import { beijingDate } from '../../../calendar/date'
import { caseOperation } from '../../contracts/contractParts'
import { act } from '../act'
import { askerOrInPlace, dispatcher, supervisor } from '../callers'
import { hands, isStaff, until } from '../desks'
import { by } from '../byWhom'

export const remindInquiry = caseOperation({
  name: 'remindInquiry',
  path: 'reminder',
  summary: '催办：到期以前，一天一次',
  callers: ['citizen', 'dispatcher', 'supervisor'],
  county: true,
})

/** 催办: before it is due, once a Beijing day, whoever it was. */
export const remind = act({
  action: 'remind',
  operation: remindInquiry,
  event: 'reminded',
  countsAs: 'reminders',
  watching: true,
  headline: '催办',
  plainly: '催了一次',
  who: (caller, inquiry) => askerOrInPlace(caller, inquiry) || dispatcher(caller) || supervisor(caller, inquiry),
  notNow({ clock, events }, { at }) {
    if (at > clock.dueAt) return '已经过了答复期限，不能再催，可以请监督部门督促'
    const today = events.some((one) => one.type === 'reminded' && beijingDate(one.at) === beijingDate(at))
    return today ? '今天已经催过，明天可以再催' : undefined
  },
  decide: (_inquiry, _sent, caller, { at }) => ({ type: 'reminded', at, by: by(caller) }),
  tellsDesks: (event, after) =>
    hands(after, event, `${isStaff(event.by.id) ? event.by.name : '提问人'}催办`, `${until(after, event)}。`),
})
