import { type Action, actions, may, next, type Status, statuses } from '@shared/inquiries/status'

/** Every cell of the table: where an action leads, or nothing where it may not happen. */
const table: Record<Status, Record<Action, Status | null>> = {
  triage: {
    assign: 'handling',
    return: null,
    dispute: null,
    reply: null,
    supplement: 'triage',
    rate: null,
    withdraw: 'withdrawn',
    publish: null,
  },
  handling: {
    assign: 'handling',
    return: 'handling',
    dispute: 'triage',
    reply: 'replied',
    supplement: 'handling',
    rate: null,
    withdraw: 'withdrawn',
    publish: null,
  },
  replied: {
    assign: null,
    return: null,
    dispute: null,
    reply: null,
    supplement: null,
    rate: 'closed',
    withdraw: null,
    publish: 'replied',
  },
  closed: {
    assign: null,
    return: null,
    dispute: null,
    reply: null,
    supplement: null,
    rate: null,
    withdraw: null,
    publish: 'closed',
  },
  withdrawn: {
    assign: null,
    return: null,
    dispute: null,
    reply: null,
    supplement: null,
    rate: null,
    withdraw: null,
    publish: null,
  },
}

const cells = statuses.flatMap((status) => actions.map((action) => [status, action, table[status][action]] as const))

test.each(cells)('an inquiry that is %s and is to %s goes to %s', (status, action, to) => {
  expect(may(status, action)).toBe(to !== null)
  if (to) expect(next(status, action)).toBe(to)
  else expect(() => next(status, action)).toThrow(expect.objectContaining({ code: 'not-now', status: 409 }))
})
