import type { Caller } from '../../people/caller'
import { Problem } from '../../problem'
import {
  countyDesk,
  dispatcher,
  editor,
  helping,
  inHand,
  type May,
  ownCase,
  ownDepartment,
  supervisor,
  supporting,
} from '../acts/callers'
import type { Inquiry } from '../case/inquiry'
import { repliesIn } from '../case/past'
import { dangerIn } from './danger'

/** Who reads drafts, parts and the desk's own notes: those who work on it and those who watch over it, in a county its desk. */
export const seesWork: May = (caller, inquiry) =>
  dispatcher(caller) ||
  supervisor(caller, inquiry) ||
  countyDesk(caller, inquiry) ||
  ownDepartment(caller, inquiry) ||
  supporting(caller, inquiry)

/** @throws Problem 'not-allowed' (403) when the case is not this caller's to read; an editor reads what was answered. */
export function requireReader(caller: Caller, inquiry: Inquiry): void {
  const answered = repliesIn(inquiry).length > 0
  if (
    ownCase(caller, inquiry) ||
    helping('read')(caller, inquiry) ||
    seesWork(caller, inquiry) ||
    (answered && editor(caller, inquiry))
  )
    return
  throw new Problem('not-allowed', '这件事不归你查看或办理')
}

/**
 * Whoever hands out has to reach an applicant that no department has yet, to confirm the receipt (政府信息公开条例 第三十一条),
 * and whoever may be in danger (个人信息保护法 第十三条第一款第四项).
 */
const hasToCall: May = (caller, inquiry) =>
  inHand(caller, inquiry) && (inquiry.clock.unconfirmed === true || dangerIn(inquiry) !== undefined)

/** 个人信息保护法 第六条 (minimum necessary): contact details are for the person and for the department that answers now. */
export const maySeeContact: May = (caller, inquiry) =>
  ownCase(caller, inquiry) || ownDepartment(caller, inquiry) || hasToCall(caller, inquiry)
