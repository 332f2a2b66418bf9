import { tellOfCards } from '../answers/knowledge/tellOfCards'
import { tellOfRules } from '../answers/knowledge/tellOfRules'
import { tellOfMissed } from '../answers/missed/tellOfMissed'
import { tellOfPapers } from '../answers/papers/tellOfPapers'
import { tellOfConcerns } from '../concerns/tellOfConcerns'
import { tellOfHot } from '../hot/tellOfHot'
import { tendCases } from '../inquiries/telling/tendCases'
import { tellOfHolidays } from '../ledger/yearly/tellOfHolidays'
import { tellOfYearly } from '../ledger/yearly/tellOfYearly'
import { countHot } from '../messages/followers/countHot'
import { tellOfHearings } from '../notices/matters/tellOfHearings'
import { tellOfOutcomes } from '../notices/outcome/tellOfOutcomes'
import { sweepUnused } from '../notices/tidying/sweepUnused'
import type { House } from '../platform/house'
import { tellOfPromises } from '../promises/tellOfPromises'
import { othersFirst } from './othersFirst'
import { tellOfPostings } from '../sites/telling/tellOfPostings'
import { tellOfSurveys } from '../surveys/tellOfSurveys'

const hour = 3_600_000
/** What is grave has five hours, so concerns are looked at more often. */
const tenMinutes = 600_000

/** Where the cloud has schedules there is a timer here: cases, promises, hot topics, boards, surveys and documents are tended, and what is over is forgotten, at the start, when the facts change, and every hour; concerns every ten minutes. */
export function tendTimer() {
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let facts: unknown
  let tendedAt = 0
  let toldAt = 0
  let stopping = false

  async function look(house: House, forget: () => Promise<unknown>): Promise<void> {
    try {
      const { calendar } = await house.reference()
      const now = house.now().getTime()
      if (Math.abs(now - toldAt) >= tenMinutes) {
        await tellOfConcerns(house)
        toldAt = now
      }
      if (calendar === facts && Math.abs(now - tendedAt) < hour) return
      await tendCases(
        house,
        othersFirst(() => stopping),
      )
      await tellOfPromises(house)
      await tellOfHot(house)
      await tellOfPostings(house)
      await tellOfOutcomes(house)
      await tellOfHearings(house)
      await sweepUnused(house)
      await countHot(house)
      await tellOfSurveys(house)
      await tellOfPapers(house)
      await tellOfCards(house)
      await tellOfRules(house)
      await tellOfMissed(house)
      await tellOfYearly(house)
      await tellOfHolidays(house)
      await forget()
      facts = calendar
      tendedAt = now
    } catch (error) {
      house.log.broke('tendCases', error)
    }
  }
  return {
    start(house: House, forget: () => Promise<unknown> = async () => undefined) {
      const once = () => {
        running ??= look(house, forget).finally(() => {
          running = undefined
        })
      }
      stopping = false
      once()
      timer = setInterval(once, 60_000)
    },
    /** Waits for what is under way. */
    async stop() {
      clearInterval(timer)
      stopping = true
      await running
    },
  }
}
