import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Day, beijingDate, yearOf } from '@shared/calendar/date'
import { type EnrolmentPlan, enrolmentPlans } from '@shared/notices/enrolment/plan'

/** When the last step of a year's enrolment is over, the examples are of the next. */
const lastDay = '08-31'

/** The examples as of the year whose enrolment is not over at `now`: every day in them moves by as many years. */
export function exampleEnrolment(now: Date): EnrolmentPlan[] {
  const written = enrolmentPlans.parse(JSON.parse(readFileSync(join(__dirname, 'enrolment.json'), 'utf8')))
  const today = beijingDate(now)
  const year = today <= `${yearOf(today)}-${lastDay}` ? yearOf(today) : yearOf(today) + 1
  return written.map((plan) => inYear(plan, year))
}

function inYear(plan: EnrolmentPlan, year: number): EnrolmentPlan {
  const later = year - plan.year
  const day = (date: string) => `${yearOf(date) + later}${date.slice(4)}` as Day
  const period = <T extends { from: Day; until: Day }>(one: T): T => ({
    ...one,
    from: day(one.from),
    until: day(one.until),
  })
  return {
    ...plan,
    year,
    source: { ...plan.source, publishedOn: day(plan.source.publishedOn) },
    ...(plan.born ? { born: period(plan.born) } : {}),
    rounds: plan.rounds.map(period),
    steps: plan.steps.map(period),
  }
}
