import type { Due } from '../deadlines/due'
import type { DeadlineRule } from '../deadlines/rule'
import { toStaff } from '../outbox'
import type { Named } from '../named'
import type { Concern } from './concern'
import type { ConcernEvent } from './event'
import { evolve } from './evolve'
import { concernNotes, until } from './telling'

export type Registration = Pick<Concern, 'id' | 'title' | 'summary' | 'topic' | 'seenAt'>

interface Registering {
  by: Named
  rule: DeadlineRule
  /** What the rule makes of `at`. */
  due: Pick<Due, 'dueAt' | 'explanation'>
  /** ISO instant. */
  at: string
}

/** 登记: the 48 hours begin. */
export function registered(registration: Registration, { by, rule: { id, basis }, due, at }: Registering): Concern {
  const event: ConcernEvent = { type: 'registered', at, by }
  const deadline = { ruleId: id, basis, explanation: due.explanation }
  const bare: Concern = {
    ...registration,
    version: 0,
    status: 'registered',
    dueAt: due.dueAt,
    deadline,
    registeredAt: at,
    events: [],
    outbox: [],
  }
  const made = evolve(bare, event)
  const toDispatchers = {
    to: toStaff({ department: '', role: 'dispatcher' }),
    title: '待交办：一条舆情',
    text: `${until(made, at)}。`,
  }
  return { ...made, outbox: concernNotes(event, made, [toDispatchers]) }
}
