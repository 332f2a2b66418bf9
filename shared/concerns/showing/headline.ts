import type { ConcernEvent } from '../event'
import { actBehind } from '../everyAct'

/** What happened, as a colleague reads it: as the act says that left the event. */
export const headline = (one: ConcernEvent): string => actBehind(one.type)?.headline?.(one) ?? `${one.by.name}登记`
