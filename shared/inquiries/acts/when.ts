import { beijingDate } from '../../calendar/date'
import { due } from '../../deadlines/due'
import type { Caller } from '../../people/caller'
import { clockEventsOf, type Moment, ruleOn } from '../limits/clocks'
import type { EventType } from '../case/event'
import type { Inquiry } from '../case/inquiry'
import { hasBeenAccepted, lastReturn, mayReturnUntil, returnsOf } from './routing'
import type { OtherAction } from '../everyAct'

/** Why this is not the moment, in words for the person; nothing when it is. */
type When = (inquiry: Inquiry, moment: Moment, caller: Caller) => string | undefined

const unless = (fine: boolean, why: string) => (fine ? undefined : why)
const has = ({ events }: Inquiry, type: EventType) => events.some((one) => one.type === type)
const running: When = ({ clock }) => unless(!clock.unconfirmed, '先与申请人确认收到，计时才开始')

const ratedAlready = ({ events }: Inquiry) =>
  events.findLastIndex(({ type }) => type === 'rated') > events.findLastIndex(({ type }) => type === 'replied')

function extendable(inquiry: Inquiry): boolean {
  const [started, ...rest] = clockEventsOf(inquiry)
  if (started?.type !== 'started' || !started.rule.extension) return false
  return rest.filter(({ type }) => type === 'extended').length < (started.rule.extension.times ?? 1)
}

const toSign: When = ({ proposal }) => unless(proposal !== undefined && !proposal.signedBy, '没有待签的选登稿')

const isPublic: When = ({ publication }) => unless(publication !== undefined, '没有公开的问与答，可能已经撤下')

/** What the moment has to say besides the status table: dates, and what happens only once. */
export const when: Partial<Record<OtherAction, When>> = {
  accept: (inquiry) => unless(!hasBeenAccepted(inquiry), '已经受理过了'),
  decline: (inquiry) =>
    // 条例 knows no such step for an application: it is answered under its 第三十六条, with ground and remedies.
    unless(inquiry.kind !== 'disclosure', '信息公开申请不能不予受理，由负责的单位答复') ??
    unless(!hasBeenAccepted(inquiry), '已经受理的，不能再不予受理'),
  confirm: ({ clock }) => unless(clock.unconfirmed === true, '已经确认过了'),
  contribute: ({ parts }, _moment, { department }) =>
    unless(
      parts.some((one) => one.department.id === department && !one.contributedAt),
      '协办意见已经提过了',
    ),
  return(inquiry, moment) {
    if (has(inquiry, 'redone')) return '重办的不能退回，请分办台改派'
    if (returnsOf(inquiry) >= lastReturn) return '已经退回三次，由分办台决定，不能再退回'
    const { dueAt } = mayReturnUntil(inquiry, moment)
    return unless(moment.at <= dueAt, '收到已满 2 个工作日，不能再退回；确实不归你单位的，请分办台改派')
  },
  dispute: (inquiry) => unless(!has(inquiry, 'disputed'), '分错了一件事只能提一次，已经由市政务公开办公室判断过'),
  claim: ({ assignee }, _moment, { id }) => unless(assignee?.id !== id, '已经在你手里'),
  consult: running,
  requestCorrection: (inquiry, moment, caller) =>
    running(inquiry, moment, caller) ??
    unless(!has(inquiry, 'correctionRequested'), '补正只能通知一次，已经通知过了') ??
    correctable(inquiry, moment),
  submitForReview: running,
  sign: ({ draft }) => unless(draft !== undefined, '没有送审的答复'),
  askExtension(inquiry, moment, caller) {
    if (inquiry.extensionAsked) return '已经申请延期，等待批准'
    if (!extendable(inquiry)) return '这项时限不能再延期'
    return running(inquiry, moment, caller) ?? unless(moment.at <= inquiry.clock.dueAt, '期限已经过了，不能再延期')
  },
  grantExtension: ({ extensionAsked }) => unless(extensionAsked !== undefined, '没有待批准的延期申请'),
  refuseExtension: ({ extensionAsked }) => unless(extensionAsked !== undefined, '没有待批准的延期申请'),
  withdraw: ({ merged }) => unless(merged.length === 0, '还有别人在等这件事的答复，不能撤回'),
  rate: (inquiry) => unless(!ratedAlready(inquiry), '已经评价过了'),
  redo: (inquiry) => unless(!has(inquiry, 'redone'), '一件事只能要求再办一次，已经再办过'),
  grantConsent: ({ publishable }) => unless(!publishable, '已经同意过了'),
  withdrawConsent: ({ publishable }) => unless(publishable, '没有同意过，不用撤回'),
  signPublication: toSign,
  refusePublication: toSign,
  confirmPublication: isPublic,
  takeDownPublication: isPublic,
  publish: ({ proposal }) => unless(proposal?.signedBy !== undefined, '单位还没有签，不能公开'),
}

/** 补正 of an application for disclosure is asked within 7 working days of its receipt (政府信息公开条例 第三十条). */
function correctable({ kind, clock }: Inquiry, moment: Moment): string | undefined {
  const { at, calendar } = moment
  if (kind !== 'disclosure') return undefined
  const rule = ruleOn(moment, 'disclosure-correction', beijingDate(clock.startedAt))
  return unless(at <= due(rule, clock.startedAt, calendar).dueAt, '收到申请已满 7 个工作日，不能再通知补正')
}
