import type { ConcernEvent } from '../event'
import { actBehind } from '../everyAct'

/** What happened, as a colleague reads it: as the act says that left the event. */
export const headline = (one: ConcernEvent): string =>
  one.type === 'unlinked'
    ? `并错的一条撤了回去，带走 ${one.cases.length} 件办件`
    : (actBehind(one.type)?.headline?.(one) ?? `${one.by.name}登记`)
