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

/** 协办意见: when it came in first is when its part was done; what is added later goes in its place. */
export const contributed = (parts: Parts, { at, department, text }: EventOf<'contributed'>): Parts =>
  parts.map((one) =>
    one.department.id === department.id ? { ...one, text, contributedAt: one.contributedAt ?? at } : one,
  )

/** All that a department has said for its part, in the order in which it said it. */
export const saidIn = ({ events }: Pick<Inquiry, 'events'>, { department, since }: Part): Said[] =>
  events.flatMap((one) =>
    one.type === 'contributed' && one.department.id === department.id && one.at >= since ? [one.text] : [],
  )
