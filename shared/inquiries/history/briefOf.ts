import type { LedgerCount } from '../acts/act'
import type { Brief } from './brief'
import type { Event } from '../case/event'
import type { Inquiry } from '../case/inquiry'
import { closedAtIn, erasedIn, returnsIn, starsSinceRedo } from '../case/past'
import { actBehind } from '../everyAct'
import { isOpen, waitingStatuses } from '../words'
import { movesIn } from './movesIn'
import { partsIn } from './partsIn'

/** What the ledger counts of an inquiry, read from its events. */
export function briefOf(inquiry: Inquiry): Brief {
  const { id, kind, channel, area, topic, department, clock, submittedAt, register, supervised, events } = inquiry
  const stands = standsOf(inquiry)
  const doneAt = doneAtOf(inquiry, stands)
  const closedAt = inquiry.status === 'closed' ? closedAtIn(inquiry) : undefined
  const { pauses, pausedSince } = pausesOf(events)
  const stars = starsSinceRedo(inquiry)
  const times = (counted: LedgerCount) => events.filter(({ type }) => actBehind(type)?.countsAs === counted).length
  const last = events.at(-1)
  const gone = erasedIn(events)
  const parts = partsIn(inquiry)
  const moves = movesIn(inquiry)
  return {
    id,
    kind,
    channel,
    ...(area ? { area } : {}),
    ...(topic ? { topic } : {}),
    department,
    stands,
    receivedAt: submittedAt,
    recordedAt: register?.importedAt ?? submittedAt,
    amount: clock.amount,
    unit: clock.unit,
    basis: clock.basis.kind,
    countedFrom: clock.startedAt,
    dueAt: clock.dueAt,
    dueDate: clock.dueDate,
    ...(doneAt ? { doneAt } : {}),
    ...(closedAt ? { closedAt } : {}),
    pauses: pauses.filter(({ until }) => until > clock.startedAt),
    ...(stands === 'paused' && pausedSince ? { pausedSince } : {}),
    returns: returnsOf(inquiry),
    ...(parts.length > 0 ? { parts } : {}),
    ...(moves.length > 0 ? { moves } : {}),
    extensions: times('extensions'),
    reminders: times('reminders'),
    supervised: supervised !== undefined || times('supervisions') > 0,
    redone: times('redos'),
    ...(stars === undefined ? {} : { stars }),
    ...(gone.length > 0 ? { erased: gone, erasing: inquiry.erasing === true } : {}),
    head: { hash: last?.hash ?? '', at: last?.at ?? submittedAt },
  }
}

function standsOf({ status, clock }: Inquiry): Brief['stands'] {
  // The ledger counts it with what its asker gave up.
  if (status === 'abandoned') return 'withdrawn'
  if (status === 'declined' || status === 'merged' || status === 'withdrawn') return status
  if (!isOpen(status)) return 'answered'
  return waitingStatuses.includes(status) || clock.unconfirmed ? 'paused' : 'open'
}

function doneAtOf({ repliedAt, events }: Inquiry, stands: Brief['stands']): string | undefined {
  if (stands === 'open' || stands === 'paused') return undefined
  return stands === 'answered' ? repliedAt : events.findLast(({ type }) => type === stands)?.at
}

/** Spans in which the clock stood still, and since when it does where that has not ended. */
function pausesOf(events: readonly Event[]): Pick<Brief, 'pauses' | 'pausedSince'> {
  const pauses: Brief['pauses'] = []
  let pausedSince: string | undefined
  for (const { clock } of events) {
    if (clock?.type === 'paused') pausedSince = clock.at
    else if (pausedSince !== undefined && clock && clock.type !== 'extended') {
      pauses.push({ from: pausedSince, until: clock.at })
      pausedSince = undefined
    }
  }
  return { pauses, ...(pausedSince ? { pausedSince } : {}) }
}

/** Where a return does not say since when it was held, the step before it does. */
const returnsOf = (inquiry: Inquiry): Brief['returns'] =>
  returnsIn(inquiry).map((one) => ({
    department: one.from,
    from: one.heldSince ?? inquiry.events[inquiry.events.indexOf(one) - 1]?.at ?? one.at,
    until: one.at,
  }))
