import type { Named } from '../../named'
import { toStaff } from '../../outbox'
import type { Concern } from '../concern'
import type { ConcernEvent } from '../event'
import { type Evidence, proofOf } from '../evidence'
import { evolve } from '../evolve'
import type { ClockLimit } from '../limit'
import { concernNotes, until } from '../telling'

export type Registration = Pick<
  Concern,
  'id' | 'title' | 'summary' | 'topic' | 'seenAt' | 'place' | 'heat' | 'severity' | 'foundAt'
>

interface Registering {
  by: Named
  /** What its severity asks for, counted from when it was found: `at`, where nothing else is said. */
  clocks: { response: ClockLimit; briefing?: ClockLimit }
  evidence?: readonly Evidence[] | undefined
  /** ISO instant. */
  at: string
}

/** 登记: the hours run, since it was found. What is grave is told to the supervisor in the same moment. */
export function registered(registration: Registration, { by, clocks, evidence, at }: Registering): Concern {
  const event: ConcernEvent = { type: 'registered', at, by, ...proofOf({ evidence }) }
  const { response, briefing } = clocks
  const bare: Concern = {
    ...registration,
    version: 0,
    status: 'registered',
    ...response,
    ...(briefing ? { briefing } : {}),
    registeredAt: at,
    events: [],
    outbox: [],
  }
  const made = evolve(bare, event)
  const major = registration.severity === 'major'
  const roles = major ? (['dispatcher', 'supervisor'] as const) : (['dispatcher'] as const)
  const told = roles.map((role) => ({
    to: toStaff({ department: '', role }),
    title: major ? '重大突发：一条舆情待核实' : '待核实：一条舆情',
    text: `${until(made, at)}。`,
  }))
  return { ...made, outbox: concernNotes(event, made, told) }
}
