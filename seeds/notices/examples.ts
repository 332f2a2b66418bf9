import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Calendar } from '@shared/calendar/calendar'
import { addDays, beijingDate } from '@shared/calendar/date'
import { due } from '@shared/deadlines/due'
import { type DeadlineRule, ruleInForce } from '@shared/deadlines/rule'
import { noticeKinds } from '@shared/notices/law/kinds'
import { noticeFields } from '@shared/notices/words'
import { drafted } from '@shared/notices/drafting'
import { evolve } from '@shared/notices/evolve'
import type { NoticeContent } from '@shared/notices/content'
import type { Notice } from '@shared/notices/notice'
import * as z from 'zod'

const written = z
  .strictObject({
    id: z.string().startsWith('example-notice-'),
    department: z.string(),
    /** Left as a draft that waits for approval. */
    draft: z.literal(true).optional(),
    issuedDaysAgo: z.number().int().min(0),
    /** How long the period lasts: so many days, or what this statutory rule demands at least. */
    days: z.number().int().min(1).optional(),
    rule: z.string().optional(),
    /** Which step of which of the example matters. */
    chain: z.strictObject({ matter: z.string().startsWith('matter-example-'), step: z.string() }).optional(),
    field: z.enum(noticeFields),
    title: z.string().startsWith('【示例】'),
    text: z.string(),
    areas: z.array(z.string()),
    contact: z.string().startsWith('示例'),
    basis: z.string().optional(),
  })
  .refine(({ days, rule }) => (days === undefined) !== (rule === undefined), '写天数，或者写依据哪条时限')

interface Facts {
  calendar: Calendar
  rules: readonly DeadlineRule[]
  department(id: string): { id: string; name: string }
}

const drafter = { id: 'staff-example', name: '示例经办' }
const approver = { id: 'staff-example-lead', name: '示例审核' }

/** Notices for two neighbouring villages, a county and the city, plainly examples, always running at `now`. */
export function exampleNotices(now: Date, facts: Facts): Notice[] {
  const all = z.array(written).parse(JSON.parse(readFileSync(join(__dirname, 'examples.json'), 'utf8')))
  return all.map(({ id, department, draft = false, issuedDaysAgo, days, rule, chain, ...words }) => {
    const at = new Date(now.getTime() - issuedDaysAgo * 86_400_000).toISOString()
    const content = { ...periodOf({ days, rule }, at, facts), ...words, ...(chain ? { chain } : {}), example: true }
    const notice = drafted({ id, content, department: facts.department(department), by: drafter, at })
    const submitted = evolve(notice, { type: 'submitted', at, by: drafter, as: 'officer' })
    return draft ? submitted : evolve(submitted, { type: 'issued', at, by: approver, content })
  })
}

/** The day of issue is day 0, so the period begins the day after; a statutory one names its article. */
function periodOf(
  { days = 1, rule }: { days: number | undefined; rule: string | undefined },
  issuedAt: string,
  { calendar, rules }: Facts,
): Pick<NoticeContent, 'kind' | 'from' | 'until' | 'basis'> {
  const day = beijingDate(issuedAt)
  const from = addDays(day, 1)
  if (!rule) return { from, until: addDays(day, days) }
  const found = ruleInForce(rules, rule, day)
  const { basis } = found
  const title = basis.title.replace('中华人民共和国', '')
  const kind = noticeKinds.find((one) => one.atLeast === rule)?.id
  return {
    ...(kind ? { kind } : {}),
    from,
    until: due(found, issuedAt, calendar).dueDate,
    ...(basis.kind === '法定' ? { basis: `${title} ${basis.article ?? ''}` } : {}),
  }
}
