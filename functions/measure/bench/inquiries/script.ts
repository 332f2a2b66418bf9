import type { Action } from '@shared/inquiries/case/status'
import { arrivalsOn } from './arrivals'
import { departments } from './people'
import { seededRandom } from './random'

const hour = 3_600_000
const day = 24 * hour

/** One step that the replay will take: `twice` sends it from two hands at once, and one of them must win. */
export interface Scripted {
  at: number
  nth: number
  department: string
  action: Action | 'submit'
  twice: boolean
}

/**
 * What happens to so many cases a day: all are taken in hand and answered within days, some citizens add a word, some
 * departments ask others, two in five answers are rated. One step in ten comes twice at the same moment. In the order of time,
 * up to the end of the last day.
 */
export function scripted(first: number, days: number, perDay: number, seed: number): Scripted[] {
  const below = seededRandom(seed)
  const steps: Scripted[] = []
  for (let which = 0; which < days; which++)
    for (const arrived of arrivalsOn(first + which * day, perDay, below)) {
      const nth = steps.length
      const department = departments[below(departments.length)]!
      let at = arrived
      const then = (action: Scripted['action'], wait: number) => {
        at += wait
        steps.push({ at, nth, department, action, twice: below(10) === 0 })
      }
      then('submit', 0)
      then('claim', hour + below(5 * hour))
      if (below(10) === 0) then('supplement', below(3 * hour))
      if (below(20) === 0) {
        then('consult', below(3 * hour))
        then('resume', below(day))
      }
      then('submitForReview', 20 * hour + below(2 * day))
      then('sign', hour + below(4 * hour))
      if (below(5) < 2) then('rate', below(day))
    }
  return steps.filter(({ at }) => at < first + days * day).sort((a, b) => a.at - b.at || a.nth - b.nth)
}
