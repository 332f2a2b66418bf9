import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Calendar } from '@shared/calendar/calendar'
import { beijingDate } from '@shared/calendar/date'
import { due } from '@shared/deadlines/due'
import { type DeadlineRule, ruleInForce } from '@shared/deadlines/rule'
import { type Inquiry, inquiryKind } from '@shared/inquiries/inquiry'
import * as move from '@shared/inquiries/moves'
import type { Caller } from '@shared/people/caller'
import * as z from 'zod'

const step = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('return'), to: z.string(), text: z.string() }),
  z.strictObject({ do: z.literal('reply'), text: z.string() }),
  z.strictObject({ do: z.literal('supplement'), text: z.string() }),
  z.strictObject({ do: z.literal('rate'), stars: z.number(), text: z.string() }),
  z.strictObject({ do: z.literal('publish'), question: z.string(), reply: z.string() }),
  z.strictObject({ do: z.literal('withdraw') }),
])
const story = z.strictObject({
  id: z.string(),
  kind: inquiryKind,
  department: z.string(),
  daysAgo: z.number().int().min(1),
  text: z.string().startsWith('【示例】'),
  publishable: z.boolean().default(false),
  steps: z.array(step),
})

export const exampleStories = () =>
  z.array(story).parse(JSON.parse(readFileSync(join(__dirname, 'examples.json'), 'utf8')))

const citizen: Caller = { id: 'citizen-example', role: 'citizen', name: '示例居民' }
const officer: Caller = { id: 'staff-example', role: 'officer', name: '示例经办' }
const editor: Caller = { id: 'staff-example-editor', role: 'editor', name: '示例编辑' }

interface Facts {
  calendar: Calendar
  rules: readonly DeadlineRule[]
  department(id: string): { id: string; name: string }
}

/** Inquiries in every state, plainly examples, told relative to `now` so that they are always recent. */
export function exampleInquiries(now: Date, { calendar, rules, department }: Facts): Inquiry[] {
  return exampleStories().map(({ id, kind, department: owner, daysAgo, text, publishable, steps }) => {
    const start = now.getTime() - daysAgo * 86_400_000
    const at = (nth: number) => new Date(start + (nth * daysAgo * 86_400_000) / (steps.length + 2)).toISOString()
    const rule = ruleInForce(
      rules,
      kind === 'consultation' ? 'consultation-reply' : 'complaint-reply',
      beijingDate(now),
    )
    const { id: ruleId, amount, unit, basis } = rule
    const clock = { ruleId, amount, unit, basis, startedAt: at(0), ...due(rule, at(0), calendar) }
    const route = { department: department(owner), reason: '示例：按职责转办', triage: owner === 'triage' }
    const contact = { name: '示例居民', phone: '13800000001' }
    const first = move.submitted({ id, kind, text, contact, publishable }, citizen, route, clock, at(0))
    const told = steps.reduce((one, each, nth) => moveOn(one, each, at(nth + 1), department), first)
    // Nobody is told about what never happened.
    return { ...told, outbox: [] }
  })
}

function moveOn(one: Inquiry, each: z.infer<typeof step>, at: string, department: Facts['department']): Inquiry {
  switch (each.do) {
    case 'return':
      return move.returned(one, department(each.to), each.text, officer, at)
    case 'reply':
      return move.replied(one, each.text, [], officer, at)
    case 'supplement':
      return move.supplemented(one, each.text, citizen, at)
    case 'rate':
      return move.rated(one, each.stars, each.text, citizen, at)
    case 'publish':
      return move.published(one, { question: each.question, reply: each.reply }, editor, at)
    case 'withdraw':
      return move.withdrawn(one, citizen, at)
  }
}
