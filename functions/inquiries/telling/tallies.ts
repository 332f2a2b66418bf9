import { beijingDate } from '@shared/calendar/date'
import { type Moment, standsStill } from '@shared/inquiries/limits/clocks'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { kindNames } from '@shared/inquiries/words'
import { standingOf } from '@shared/inquiries/showing/standing'

/** What waits for somebody: counts, and the first cases by due time, told by their numbers alone. */
export interface Tally {
  open: number
  near: number
  overdue: number
  today: number
  /** Replies and extensions that wait for a lead. */
  toSign: number
  /** 协办意见 that the department owes to others; everybody's. */
  supporting: number
  /** Parts that were given back, for the desk to decide on; everybody's. */
  returned: number
  /** Cases that units ask the desk to move; everybody's. */
  moves: number
  first: { dueAt: string; words: string }[]
}

const shown = 3
const nothing: Tally = {
  open: 0,
  near: 0,
  overdue: 0,
  today: 0,
  toSign: 0,
  supporting: 0,
  returned: 0,
  moves: 0,
  first: [],
}

/** The open cases of one desk, counted by whose they are; nobody's are everybody's. */
export function tallies() {
  const held = new Map<string, Tally>()
  const of = (person: string) => held.get(person) ?? nothing
  return {
    add(inquiry: Inquiry, moment: Moment) {
      const person = inquiry.assignee?.id ?? ''
      held.set(person, together(of(person), counted(inquiry, moment)))
    },
    addSupporting() {
      held.set('', together(of(''), { ...nothing, supporting: 1 }))
    },
    addReturned() {
      held.set('', together(of(''), { ...nothing, returned: 1 }))
    },
    addMove() {
      held.set('', together(of(''), { ...nothing, moves: 1 }))
    },
    /** Everything at the desk. */
    all: (): Tally => [...held.values()].reduce(together, nothing),
    /** What one officer has in hand, and what nobody has. */
    ofOfficer: (id: string): Tally => together(of(id), of('')),
    unclaimed: (): number => of('').open,
  }
}
export type Tallies = ReturnType<typeof tallies>

function counted(inquiry: Inquiry, moment: Moment): Tally {
  const { id, kind, clock, status, extensionAsked } = inquiry
  const { kind: stands, words } = standingOf(inquiry, moment.at, moment.calendar)
  const still = standsStill(inquiry)
  return {
    open: 1,
    near: stands === 'near' ? 1 : 0,
    overdue: stands === 'overdue' ? 1 : 0,
    today: !still && clock.dueDate === beijingDate(moment.at) ? 1 : 0,
    toSign: (status === 'review' ? 1 : 0) + (extensionAsked ? 1 : 0),
    supporting: 0,
    returned: 0,
    moves: 0,
    first: still ? [] : [{ dueAt: clock.dueAt, words: `${id} ${kindNames[kind]}，${words}` }],
  }
}

const together = (one: Tally, other: Tally): Tally => ({
  open: one.open + other.open,
  near: one.near + other.near,
  overdue: one.overdue + other.overdue,
  today: one.today + other.today,
  toSign: one.toSign + other.toSign,
  supporting: one.supporting + other.supporting,
  returned: one.returned + other.returned,
  moves: one.moves + other.moves,
  first: [...one.first, ...other.first].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)).slice(0, shown),
})
