import type { EventType } from '../case/event'
import type { Inquiry } from '../case/inquiry'

/** Whether it has happened to the case before. */
export const has = ({ events }: Pick<Inquiry, 'events'>, type: EventType): boolean =>
  events.some((one) => one.type === type)

/** What is said where something speaks against it; nothing where all is fine. */
export const unless = (fine: boolean, why: string): string | undefined => (fine ? undefined : why)

/** What needs a clock that runs waits until the receipt is confirmed. */
export const running = ({ clock }: Pick<Inquiry, 'clock'>): string | undefined =>
  unless(!clock.unconfirmed, '先与申请人确认收到，计时才开始')
