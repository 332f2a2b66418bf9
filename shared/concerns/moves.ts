import type { Due } from '../deadlines/due'
import type { DeadlineRule } from '../deadlines/rule'
import type { Outgoing } from '../outbox'
import { Problem } from '../problem'
import { type Concern, isPublic } from './concern'
import type { ConcernEvent } from './event'
import { requireClean } from './findings'
import { type ConcernAction, nextConcern } from './status'
import { concernNotes } from './telling'

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
  const event: ConcernEvent = { type: 'registered', at, by }
  const made: Concern = {
    ...registration,
    version: 0,
    status: 'registered',
    dueAt: due.dueAt,
    deadline: { ruleId: id, basis, explanation: due.explanation },
    registeredAt: at,
    events: [event],
    outbox: [],
  }
  return { ...made, outbox: concernNotes(event, made, made) }
}

/** Appends an event, moves the status, and tells whom it concerns. */
function moved(concern: Concern, action: ConcernAction, event: ConcernEvent, change: Partial<Concern> = {}): Concern {
  const status = nextConcern(concern.status, action)
  const step = { ...concern, ...change, status, events: [...concern.events, event] }
  const notes = concernNotes(event, step, concern)
  // The same said to the same desk again before it was sent is said once: an outbox that waits does not grow.
  const overtaken = (one: Outgoing) =>
    !one.gaveUpAt && notes.some((later) => later.to === one.to && later.title === one.title)
  return { ...step, outbox: [...concern.outbox.filter((one) => !overtaken(one)), ...notes] }
}

const without = ({ draft: _draft, ...rest }: Concern): Concern => rest

/** 交办: names the department that answers, again if need be. The clock runs on; a draft of another department goes. */
export function assigned(concern: Concern, to: Named, by: Named, at: string): Concern {
  const kept = concern.department?.id === to.id ? concern : without(concern)
  return moved(kept, 'assign', { type: 'assigned', at, by, to }, { department: to })
}

function written(concern: Concern, text: string, by: Named, at: string): Concern {
  const writers = [...new Set([...(concern.draft?.writers ?? []), by.id])]
  return { ...concern, draft: { by, at, text, writers } }
}

/** 起草: kept with the concern, so that a colleague can go on. */
export function drafted(concern: Concern, text: string, by: Named, at: string): Concern {
  nextConcern(concern.status, 'draft')
  return { ...written(concern, text, by, at), saves: (concern.saves ?? 0) + 1 }
}

/** 作废: the draft goes; that it went stays. @throws Problem 'not-now' when there is none. */
export function dropped(concern: Concern, by: Named, at: string): Concern {
  nextConcern(concern.status, 'drop')
  if (!concern.draft) throw new Problem('not-now', '没有回应稿')
  return moved(without(concern), 'drop', { type: 'dropped', at, by })
}

/** 送签: to the department's lead. @throws Problem 'bad-input' while it holds personal data. */
export function submitted(concern: Concern, text: string, by: Named, at: string): Concern {
  nextConcern(concern.status, 'submit')
  const department = departmentOf(concern)
  requireClean({ response: text })
  return moved(written(concern, text, by, at), 'submit', { type: 'submitted', at, by, department, text })
}

function departmentOf({ department }: Concern): Named {
  if (!department) throw new Problem('not-now', '这条舆情还没有交办，先要交给责任单位')
  return department
}

/** 退改: back to who wrote it, with what is to be better. The draft stays. */
export const sentBack = (concern: Concern, reason: string, by: Named, at: string): Concern =>
  moved(concern, 'sendBack', { type: 'sentBack', at, by, reason })

/**
 * 签发: from here on anyone may read it. @throws Problem 'bad-input' with the list of what has to go first, in the response
 * and in all that becomes public with it.
 */
export function signed(concern: Concern, by: Named, onBehalf: boolean, at: string): Concern {
  nextConcern(concern.status, 'sign')
  const department = departmentOf(concern)
  const { draft } = concern
  if (!draft) throw new Problem('not-now', '没有送签的回应')
  const { text, by: draftedBy } = draft
  requireClean({ ...concern, response: text })
  const event: ConcernEvent = {
    type: 'responded',
    at,
    by,
    department,
    text,
    draftedBy,
    ...(onBehalf ? { onBehalf } : {}),
  }
  return moved(without(concern), 'sign', event, { respondedAt: at, response: text })
}

export interface Corrected {
  title?: string | undefined
  summary?: string | undefined
  topic?: Concern['topic'] | undefined
}

/**
 * 更正 of title, summary or topic, with the reason. Once the concern is public the correction shows there with its day and
 * reason, so both pass redaction. @throws Problem 'bad-input'.
 */
export function corrected(concern: Concern, wanted: Corrected, reason: string, by: Named, at: string): Concern {
  nextConcern(concern.status, 'correct')
  const title = changeOf(concern.title, wanted.title)
  const summary = changeOf(concern.summary, wanted.summary)
  const topic = changeOf(concern.topic, wanted.topic)
  if (!title && !summary && !topic) throw new Problem('bad-input', '和原来一样，没有可以更正的')
  const open = isPublic(concern)
  if (open) requireClean({ title: title?.to, summary: summary?.to, reason })
  const parts = { ...(title ? { title } : {}), ...(summary ? { summary } : {}), ...(topic ? { topic } : {}) }
  const now = Object.fromEntries(Object.entries(parts).map(([part, { to }]) => [part, to])) as Partial<Concern>
  return moved(concern, 'correct', { type: 'corrected', at, by, ...parts, reason, open }, now)
}

const changeOf = <T>(from: T, to: T | undefined) => (to === undefined || to === from ? undefined : { from, to })

/** 撤回: the reason stays inside; what was public is shown as withdrawn, with the day and without a word of it. */
export function withdrawn(concern: Concern, reason: string, by: Named, at: string): Concern {
  const event: ConcernEvent = { type: 'withdrawn', at, by, reason, open: isPublic(concern) }
  return moved(without(concern), 'withdraw', event, { withdrawnAt: at })
}
