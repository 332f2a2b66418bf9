import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Calendar } from '@shared/calendar/calendar'
import type { DeadlineRule } from '@shared/deadlines/rule'
import { channel } from '@shared/inquiries/case/channel'
import { type Inquiry, inquiryKind, type Unit } from '@shared/inquiries/case/inquiry'
import { submitted } from '@shared/inquiries/acts/submitting'
import * as z from 'zod'
import { people } from './people'
import { exampleStep, moveOn } from './steps'

const story = z.strictObject({
  id: z.string(),
  kind: inquiryKind,
  channel: channel.default('miniapp'),
  department: z.string(),
  daysAgo: z.number().int().min(1),
  text: z.string().startsWith('【示例】'),
  publishable: z.boolean().default(false),
  steps: z.array(exampleStep),
})

export const exampleStories = () =>
  z.array(story).parse(JSON.parse(readFileSync(join(__dirname, 'examples.json'), 'utf8')))

interface Facts {
  calendar: Calendar
  rules: readonly DeadlineRule[]
  department(id: string): Unit
}

/** Inquiries in every state, plainly examples, told relative to `now` so that they are always recent. */
export function exampleInquiries(now: Date, { calendar, rules, department }: Facts): Inquiry[] {
  return exampleStories().map(({ department: owner, daysAgo, steps, ...written }) => {
    const start = now.getTime() - daysAgo * 86_400_000
    const at = (nth: number) => new Date(start + (nth * daysAgo * 86_400_000) / (steps.length + 2)).toISOString()
    const moment = (nth: number) => ({ at: at(nth), calendar, rules })
    const route = { department: department(owner), reason: '示例：按职责转办', triage: owner === 'triage' }
    const contact = { name: '示例居民', phone: '13800000001' }
    const submission = { ...written, contact, attachments: [], confirmed: written.channel !== 'miniapp' }
    const first = submitted(submission, { owner: people.citizen.id, caller: people.citizen }, route, moment(0))
    const told = steps.reduce((one, each, nth) => moveOn(one, each, moment(nth + 1), department), first)
    // Nobody is told about what never happened.
    return { ...told, outbox: [] }
  })
}
