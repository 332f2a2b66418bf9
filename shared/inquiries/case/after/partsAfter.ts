import type { Day } from '../../../calendar/date'
import type { EventOf } from '../event'
import type { Inquiry, Part, Unit } from '../inquiry'
import type { Said } from '../said'

type Parts = Inquiry['parts']

/** Who is asked for a part, by when, and who has said it before. */
interface Asked {
  at: string
  supporting: readonly Unit[]
  partsDue?: { dueAt: string; dueDate: Day } | undefined
  said?: readonly Unit[] | undefined
}

/**
 * The parts of a split; where the event is from before it said until when, they are due when they were asked for. What some of
 * them have said before stands.
 */
export function partsOf(before: Parts, { at, supporting, partsDue, said = [] }: Asked): Parts {
  const dueAt = partsDue?.dueAt ?? at
  const dueDate = partsDue?.dueDate ?? (at.slice(0, 10) as Day)
  const there = goingOn(before, said)
  return supporting.map(
    (department) =>
      there.find((one) => one.department.id === department.id) ?? { department, since: at, dueAt, dueDate },
  )
}

/** What is asked of these, and what they have said, although the lead changes. */
export const goingOn = (parts: Parts, supporting: readonly Unit[] = []): Parts =>
  parts.filter(({ department }) => supporting.some(({ id }) => id === department.id))

/** What one step makes of the parts. */
export function partsAfter(
  parts: Parts,
  event: EventOf<'contributed'> | EventOf<'partReturned'> | EventOf<'partChanged'>,
): Parts {
  if (event.type === 'contributed')
    return parts.map((one) => (isOf(one, event.department) ? contributed(one, event) : one))
  if (event.type === 'partReturned') {
    const { at, reason, suggested } = event
    const returned = { at, reason, ...(suggested ? { suggested } : {}) }
    return parts.map((one) => (isOf(one, event.department) ? { ...one, returned } : one))
  }
  const { at, from, to, partsDue } = event
  const stays = from !== undefined && from.id === to?.id
  const asked = (to ? partsOf([], { at, supporting: [to], partsDue }) : []).map((one) =>
    stays ? { ...one, settled: true as const } : one,
  )
  return from ? parts.flatMap((one) => (isOf(one, from) ? asked : [one])) : [...parts, ...asked]
}

const isOf = ({ department }: Part, { id }: Unit): boolean => department.id === id

/** 协办意见: when it came in first is when its part was done; what is added later goes in its place. */
const contributed = ({ returned: _over, ...one }: Part, { at, text }: EventOf<'contributed'>): Part => ({
  ...one,
  text,
  contributedAt: one.contributedAt ?? at,
})

/** Once more: those whose part did not help are asked anew, what the others said stands. */
export const askedAnew = (
  parts: Parts,
  { at, about = [], partsDue }: Omit<Asked, 'supporting'> & { about?: readonly Unit[] | undefined },
): Parts =>
  parts.flatMap((one) =>
    about.some((unit) => isOf(one, unit)) ? partsOf([], { at, supporting: [one.department], partsDue }) : [one],
  )

/** Who has not said what was asked of them, those that gave it back among them. */
export const owedParts = ({ parts }: Pick<Inquiry, 'parts'>): Unit[] =>
  parts.flatMap(({ department, contributedAt }) => (contributedAt === undefined ? [department] : []))

/** All that a department has said for its part, in the order in which it said it. */
export const saidIn = ({ events }: Pick<Inquiry, 'events'>, { department, since }: Part): Said[] =>
  events.flatMap((one) =>
    one.type === 'contributed' && one.department.id === department.id && one.at >= since ? [one.text] : [],
  )
