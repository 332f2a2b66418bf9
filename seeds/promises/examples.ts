import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, beijingDate } from '@shared/calendar/date'
import type { PromiseEvent } from '@shared/promises/event'
import { evolvePromise } from '@shared/promises/evolve'
import { proposed } from '@shared/promises/proposing'
import type { PublicPromise } from '@shared/promises/publicPromise'
import { promiseSources } from '@shared/promises/words'
import * as z from 'zod'

const days = z.number().int().min(0)
const written = z.strictObject({
  id: z.string().startsWith('promise-example-'),
  source: z.enum(promiseSources),
  title: z.string().startsWith('【示例】'),
  measure: z.string().startsWith('示例'),
  department: z.string(),
  daysAgo: days,
  dueInDays: z.number().int(),
  reports: z.array(z.strictObject({ daysAgo: days, percent: z.number(), text: z.string().startsWith('示例') })),
  claimedDaysAgo: days.optional(),
  claimed: z.string().startsWith('示例').optional(),
})

interface Facts {
  department(id: string): { id: string; name: string }
}

const officer = { id: 'staff-example', name: '示例经办' }
const lead = { id: 'staff-example-lead', name: '示例审核' }
const supervisor = { id: 'staff-example-supervisor', name: '示例督查' }
const day = 86_400_000

/** One promise that is going on, one that is late and one that was kept, plainly examples, told relative to `now`. */
export function examplePromises(now: Date, { department }: Facts): PublicPromise[] {
  const all = z.array(written).parse(JSON.parse(readFileSync(join(__dirname, 'examples.json'), 'utf8')))
  return all.map(({ department: id, daysAgo, dueInDays, reports, claimed, claimedDaysAgo = 0, ...words }) => {
    const at = (ago: number) => new Date(now.getTime() - ago * day).toISOString()
    const due = addDays(beijingDate(now), dueInDays)
    const made = proposed({ ...words, department: department(id), due }, officer, at(daysAgo))
    const events: PromiseEvent[] = [
      { type: 'signed', at: at(daysAgo - 1), by: lead },
      ...reports.map(({ daysAgo: ago, ...said }) => ({ ...said, type: 'reported', at: at(ago), by: officer }) as const),
      ...(claimed
        ? [
            { type: 'claimed', at: at(claimedDaysAgo), by: officer, text: claimed } as const,
            { type: 'confirmed', at: at(claimedDaysAgo - 2), by: supervisor } as const,
          ]
        : []),
    ]
    // Nobody is told of an example.
    return { ...events.reduce(evolvePromise, made), outbox: [] }
  })
}
