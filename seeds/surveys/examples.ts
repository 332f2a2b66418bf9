import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays, beijingDate } from '@shared/calendar/date'
import { answers } from '@shared/surveys/answers/answer'
import { surveyContent } from '@shared/surveys/content'
import { drafted } from '@shared/surveys/drafting'
import type { SurveyEvent } from '@shared/surveys/event'
import { evolve } from '@shared/surveys/evolve'
import { feedback } from '@shared/surveys/feedback/feedback'
import type { Answers } from '@shared/surveys/questions/question'
import type { Survey } from '@shared/surveys/survey'
import * as z from 'zod'

const written = z.strictObject({
  id: z.string().startsWith('example-survey-'),
  department: z.string(),
  /** Since it opened, and how long it is open. */
  daysAgo: z.number().int().min(0),
  days: z.number().int().min(1),
  content: z.looseObject({ title: z.string().startsWith('【示例】'), intro: z.string().startsWith('示例') }),
  answers: z.array(z.strictObject({ times: z.number().int(), sheet: answers })).default([]),
  feedback: feedback.optional(),
})

interface Facts {
  department(id: string): { id: string; name: string }
}

const officer = { id: 'staff-example', name: '示例经办' }
const lead = { id: 'staff-example-lead', name: '示例审核' }
const day = 86_400_000

/** One survey that is open and one that has been answered for, plainly examples, told relative to `now`. */
export function exampleSurveys(now: Date, { department }: Facts): { survey: Survey; sheets: Answers[] }[] {
  const all = z.array(written).parse(JSON.parse(readFileSync(join(__dirname, 'examples.json'), 'utf8')))
  return all.map(({ id, department: of, daysAgo, days, content: words, answers: given, feedback: said }) => {
    const opensOn = addDays(beijingDate(now), -daysAgo)
    const closesOn = addDays(opensOn, days)
    const content = surveyContent.parse({ ...words, opensOn, closesOn, example: true })
    const at = (nth: number) => new Date(now.getTime() + (nth - daysAgo) * day).toISOString()
    const { id: unit, name } = department(of)
    const first = { id, content, department: { id: unit, name }, by: officer, as: 'officer', at: at(-2) } as const
    const events: SurveyEvent[] = [
      { type: 'submitted', at: at(-2), by: officer, as: 'officer' },
      { type: 'issued', at: at(-1), by: lead, content },
      ...(said
        ? [
            { type: 'feedbackSubmitted', at: at(days + 5), by: officer, as: 'officer', feedback: said } as const,
            { type: 'answered', at: at(days + 6), by: lead, feedback: said } as const,
          ]
        : []),
    ]
    // Nobody is told of an example.
    const survey = { ...events.reduce(evolve, drafted(first)), outbox: [] }
    return { survey, sheets: given.flatMap(({ times, sheet }) => Array.from({ length: times }, () => sheet)) }
  })
}
