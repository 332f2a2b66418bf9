import type { InquiryAct } from './acts/act'
import { remind } from './acts/desk/remind'
import { supervise } from './acts/desk/supervise'
import type { EventType } from './case/event'
import type { Action } from './case/status'

/** The acts on a case that are a file of their own: contracts, endpoints and what a page offers follow from them. */
export const inquiryActs = { remind, supervise }

/** The steps that are still told in access, when and the endpoints. */
export type OtherAction = Exclude<Action, keyof typeof inquiryActs>

const byAction: { [A in Action]?: InquiryAct } = inquiryActs
export const actOf = (action: Action): InquiryAct | undefined => byAction[action]
export const isStep = (action: Action): action is OtherAction => byAction[action] === undefined

const byEvent = new Map(Object.values(inquiryActs).map((act: InquiryAct) => [act.event, act]))
/** The act that leaves such an event. */
export const actBehind = (type: EventType): InquiryAct | undefined => byEvent.get(type)
