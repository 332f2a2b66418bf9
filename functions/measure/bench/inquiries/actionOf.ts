import type { EventType } from '@shared/inquiries/case/event'
import { actBehind } from '@shared/inquiries/everyAct'
import type { Action } from '@shared/inquiries/case/status'

/** What an event was: the action that the table of statuses knows it by; nothing for 提交. */
export const actionOf = (type: EventType): Action | undefined => actBehind(type)?.action
