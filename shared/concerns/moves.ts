import type { Due } from '../deadlines/due'
import type { DeadlineRule } from '../deadlines/rule'
import { type Concern, type ConcernEvent, nextConcern } from './concern'

interface Named {
  id: string
  name: string
}

export type Registration = Pick<Concern, 'id' | 'title' | 'summary' | 'topic' | 'seenAt'>

/** 登记: the 48 hours begin. `at` is an ISO instant, `due` what the rule makes of it. */
export function registered(
  registration: Registration,
  by: Named,
  { id, basis }: DeadlineRule,
  due: Pick<Due, 'dueAt' | 'explanation'>,
  at: string,
): Concern {
  return {
    ...registration,
    version: 0,
    status: 'registered',
    dueAt: due.dueAt,
    deadline: { ruleId: id, basis, explanation: due.explanation },
    registeredAt: at,
    events: [{ type: 'registered', at, by }],
    outbox: [],
  }
}

/** 交办: names the department that answers, again if need be. The clock runs on. */
export function assigned(concern: Concern, to: Named, by: Named, at: string): Concern {
  const event: ConcernEvent = { type: 'assigned', at, by, to }
  const status = nextConcern(concern.status, 'assign')
  return { ...concern, status, department: to, events: [...concern.events, event] }
}

/** 回应: public at once, and once only. */
export function responded(concern: Concern, text: string, department: Named, by: Named, at: string): Concern {
  const event: ConcernEvent = { type: 'responded', at, by, department, text }
  const status = nextConcern(concern.status, 'respond')
  return { ...concern, status, respondedAt: at, response: text, events: [...concern.events, event] }
}

/** What happened last, as a colleague reads it who came too late. */
export function headline(event: ConcernEvent): string {
  if (event.type === 'assigned') return `${event.by.name}把它交给了${event.to.name}`
  return event.type === 'responded' ? `${event.department.name}作了回应` : `${event.by.name}登记`
}
