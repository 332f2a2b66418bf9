import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Calendar } from '@shared/calendar/calendar'
import { clocksFor } from '@shared/concerns/clocksFor'
import type { Concern } from '@shared/concerns/concern'
import type { ConcernEvent } from '@shared/concerns/event'
import { evolve } from '@shared/concerns/evolve'
import { registered } from '@shared/concerns/registration/registering'
import type { DeadlineRule } from '@shared/deadlines/rule'
import * as z from 'zod'
import { loadWatchedTopics } from './topics'

const written = z.strictObject({
  id: z.string().startsWith('example-concern-'),
  title: z.string().startsWith('【示例】'),
  summary: z.string(),
  topic: z.string().refine((name) => loadWatchedTopics().includes(name)),
  seenAt: z.string().startsWith('示例'),
  department: z.string(),
  hoursAgo: z.number().min(0),
  /** Hours after registration. */
  assignedAfter: z.number().min(0),
  respondedAfter: z.number().min(0).optional(),
  response: z.string().startsWith('【示例回应】').optional(),
})

interface Facts {
  calendar: Calendar
  rules: readonly DeadlineRule[]
  department(id: string): { id: string; name: string }
}

const dispatcher = { id: 'staff-example-dispatcher', name: '示例分办' }
const officer = { id: 'staff-example', name: '示例经办' }
const lead = { id: 'staff-example-lead', name: '示例审核' }

/** One concern with its response and one still waiting, plainly examples, told relative to `now`. */
export function exampleConcerns(now: Date, { calendar, rules, department }: Facts): Concern[] {
  const all = z.array(written).parse(JSON.parse(readFileSync(join(__dirname, 'examples.json'), 'utf8')))
  return all.map(({ department: id, hoursAgo, assignedAfter, respondedAfter = 0, response, ...words }) => {
    const at = (hours: number) => new Date(now.getTime() + (hours - hoursAgo) * 3_600_000).toISOString()
    const clocks = clocksFor('ordinary', at(0), { rules, calendar })
    const known = registered(words, { by: dispatcher, clocks, at: at(0) })
    const to = department(id)
    const answered = { at: at(respondedAfter), department: to, text: response ?? '' }
    const events: ConcernEvent[] = [
      {
        type: 'verified',
        at: at(assignedAfter),
        by: dispatcher,
        verdict: 'confirmed',
        text: '示例：打电话问过社区，属实。',
      },
      { type: 'assigned', at: at(assignedAfter), by: dispatcher, to },
      ...(response
        ? [
            { ...answered, type: 'submitted', by: officer } as const,
            { ...answered, type: 'responded', by: lead, draftedBy: officer } as const,
          ]
        : []),
    ]
    const handled = events.reduce(evolve, known)
    // Nobody is told of an example.
    return { ...handled, outbox: [] }
  })
}
