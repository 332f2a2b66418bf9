import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PaperEvent } from '@shared/answers/papers/event'
import { evolvePaper } from '@shared/answers/papers/evolve'
import type { Paper } from '@shared/answers/papers/paper'
import { registered } from '@shared/answers/papers/registering'
import { paperAttributes } from '@shared/answers/papers/words'
import { evolveUpkeep } from '@shared/answers/upkeep/evolve'
import { begun } from '@shared/answers/upkeep/judging'
import type { Upkeep } from '@shared/answers/upkeep/upkeep'
import { verdicts } from '@shared/answers/upkeep/words'
import { addDays, beijingDate, yearOf } from '@shared/calendar/date'
import * as z from 'zod'

const days = z.number().int().min(0)
const example = z.string().startsWith('示例')
const written = z.strictObject({
  id: z.string().startsWith('paper-example-'),
  department: z.string(),
  title: z.string().startsWith('【示例】'),
  /** 文号, in the year in which it was made. */
  number: z.strictObject({ of: z.string().startsWith('示'), nth: z.number().int() }).optional(),
  issuedDaysAgo: days,
  lastsDays: days.optional(),
  isRule: z.boolean(),
  facesPeople: z.boolean(),
  attribute: z.enum(paperAttributes).optional(),
  reason: example.optional(),
  text: example,
  interpretation: example.optional(),
  end: z.enum(['draft', 'submitted', 'signed']),
  found: z.strictObject({ verdict: z.enum(verdicts), reason: example, daysAgo: days }).optional(),
})
type Written = z.infer<typeof written>

interface Facts {
  department(id: string): { id: string; name: string }
}

const officer = { id: 'staff-example', name: '示例经办' }
const lead = { id: 'staff-example-lead', name: '示例审核' }
const day = 86_400_000

/** Documents in every state that a department meets, and one that was cleared up; plainly examples, told relative to `now`. */
export function examplePapers(now: Date, reference: Facts): { papers: Paper[]; upkeeps: Upkeep[] } {
  const all = z.array(written).parse(JSON.parse(readFileSync(join(__dirname, 'examples.json'), 'utf8')))
  const papers = all.map((one) => ({ one, paper: paperOf(one, now, reference) }))
  return {
    papers: papers.map(({ paper }) => paper),
    upkeeps: papers.flatMap(({ one, paper }) => (one.found ? [upkeepOf(paper, one.found, now)] : [])),
  }
}

function paperOf({ id, department, issuedDaysAgo, lastsDays, end, ...said }: Written, now: Date, facts: Facts): Paper {
  const { text, interpretation, title, number, isRule, facesPeople, attribute, reason } = said
  const today = beijingDate(now)
  const issuedOn = addDays(today, -issuedDaysAgo)
  const at = (later: number) =>
    new Date(now.getTime() - Math.max(0, Math.min(issuedDaysAgo, 200) - later) * day - 3_600_000).toISOString()
  const content = {
    facts: {
      title,
      issuedOn,
      isRule,
      facesPeople,
      ...(number ? { number: `${number.of}〔${yearOf(issuedOn)}〕${number.nth}号` } : {}),
      ...(attribute ? { attribute } : {}),
      ...(reason ? { reason } : {}),
      ...(lastsDays === undefined ? {} : { expiresOn: addDays(today, lastsDays) }),
    },
    text,
    ...(interpretation ? { interpretation } : {}),
  }
  const { id: own, name } = facts.department(department)
  const born = registered({ id, department: { id: own, name }, content }, officer, { at: at(0), today })
  const events: PaperEvent[] = [
    ...(end === 'draft' ? [] : [{ type: 'submitted', at: at(1), by: officer } as const]),
    ...(end === 'signed' ? [{ type: 'signed', at: at(2), by: lead } as const] : []),
  ]
  // Nobody is told of an example.
  return { ...events.reduce(evolvePaper, born), outbox: [] }
}

function upkeepOf(
  { id, department, facts: { title, number, issuedOn } }: Paper,
  { verdict, reason, daysAgo }: NonNullable<Written['found']>,
  now: Date,
): Upkeep {
  const at = (ago: number) => new Date(now.getTime() - ago * day).toISOString()
  const today = beijingDate(at(daysAgo))
  const born = { id: `upkeep-${id}`, department, document: { id, title, issuedOn, ...(number ? { number } : {}) } }
  const found = begun(born, { verdict, reason, from: today }, officer, { at: at(daysAgo), today })
  return { ...evolveUpkeep(found, { type: 'signed', at: at(Math.max(0, daysAgo - 1)), by: lead }), outbox: [] }
}
