import { beijingDate } from '@shared/calendar/date'
import type { registerConcern as contract } from '@shared/concerns/contract'
import { registered } from '@shared/concerns/registering'
import { workViewOf } from '@shared/concerns/view'
import { due } from '@shared/deadlines/due'
import { ruleInForce } from '@shared/deadlines/rule'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { Reference } from '../platform/bucket/reference'
import type { Concerns } from './store'

const ruleId = 'concern-response'

interface Needs {
  concerns: Pick<Concerns, 'create'>
  reference: Reference
  now: Date
  id: string
}

/** 登记: from this moment the city has promised a response within 48 hours, day and night, holidays included. */
export async function registerConcern(
  { body }: Received<typeof contract>,
  caller: Caller,
  { concerns, reference, now, id }: Needs,
): Promise<Replied<typeof contract>> {
  const at = now.toISOString()
  const rule = ruleInForce(reference.rules, ruleId, beijingDate(now))
  const by = { id: caller.id, name: caller.name }
  const counted = due(rule, at, reference.calendar)
  const concern = await concerns.create(registered({ id, ...body }, { by, rule, due: counted, at }))
  return { concern: workViewOf(concern, caller, { at, leadIsFree: true }) }
}
