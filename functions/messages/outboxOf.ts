import { carryLinked } from '../concerns/linked/carryLinked'
import { respondedCases } from '../concerns/linked/store'
import { tellAskers } from '../concerns/linked/tellAskers'
import { accessions } from '../answers/accessions/store'
import { keptCards } from '../answers/knowledge/store'
import { keptLocals } from '../answers/local/store'
import { keptTemplates } from '../answers/templates/store'
import { interpretations } from '../answers/store'
import { papers } from '../answers/papers/store'
import { upkeeps } from '../answers/papers/upkeepStore'
import { concerns } from '../concerns/store'
import { publishRegister } from '../departments/register/keepUnit'
import { registeredId, registeredUnits } from '../departments/register/store'
import { publishHolidays } from '../holidays/publishHolidays'
import { holidayRecords } from '../holidays/store'
import { registerRaised } from '../hot/raising/registerRaised'
import { hotDecisions } from '../hot/store'
import { tellAskerLeft } from '../inquiries/acts/askerLeft'
import { settleMerger } from '../inquiries/acts/settleMerger'
import { passBackAll } from '../inquiries/acts/passBackAll'
import { passOnAll } from '../inquiries/acts/passOnAll'
import { handOverAll } from '../inquiries/acts/handOverAll'
import { lookAtStep } from '../inquiries/looking/lookAtStep'
import { caseRoom } from '../inquiries/caseRoom'
import { inquiries } from '../inquiries/store'
import { beginTakingBack } from '../notices/followers/back/beginTakingBack'
import { beginFanOut } from '../notices/followers/beginFanOut'
import { fanOuts } from '../notices/followers/store'
import { tellRenderings } from '../notices/response/tellRenderings'
import { callOffWithNotice } from '../notices/matters/callOffWithNotice'
import { matters } from '../notices/matters/store'
import { tellHearers } from '../notices/voices/tellHearers'
import { replace } from '../notices/replace'
import { yearlyReports } from '../ledger/yearly/store'
import { notices } from '../notices/store'
import { settleJoin } from '../people/joining/settleJoin'
import { promises } from '../promises/store'
import { tellPeople } from '../protection/people/tellPeople'
import { protectionRecords } from '../protection/store'
import { accounts as accountKind } from '../platform/identity/account'
import { inboxChannel } from './channels/inbox'
import { deliverAll, type Elsewhere } from './deliverAll'
import { followers } from './followers/followers'
import { reachables, spendings } from './followers/reached'
import { listPlaces } from './followers/listPlaces'
import type { House } from '../platform/house'
import { inboxItems, recordUndelivered, undeliveredItems } from './inbox'
import { tellNow } from './tellNow'
import { sweepOutbox } from './outbox'
import { staffBook } from './staffBook'
import { heldTexts } from '../surveys/holding/store'
import { surveys } from '../surveys/store'

/** Every kind whose items carry messages. */
export const carriersIn = (house: Pick<House, 'store'>) => [
  house.store(inquiries),
  house.store(concerns),
  house.store(hotDecisions),
  house.store(promises),
  house.store(notices),
  house.store(matters),
  house.store(surveys),
  house.store(heldTexts),
  house.store(accessions),
  house.store(papers),
  house.store(interpretations),
  house.store(keptCards),
  house.store(keptLocals),
  house.store(keptTemplates),
  house.store(upkeeps),
  house.store(yearlyReports),
  house.store(accountKind),
  house.store(registeredUnits),
  house.store(protectionRecords),
  house.store(holidayRecords),
]

/**
 * One sweep over every kind that carries messages: inquiries, concerns, decisions on hot topics, promises, notices and their matters, surveys and what is held of their answers, what comes into the library, registered documents, interpretations, knowledge cards with what places add, reply templates, yearly reports, accounts, units, records of 个人信息保护 and holidays. A message to a case instead
 * of a person finishes a merger, its undoing or a correction that a crash may have left half done; one to the followers of a notice begins to tell them, one to whoever was told of it begins to say that it is taken back;
 * one to somebody's places lists them anew; one to whoever asked what a concern answers tells them page after page; one to the renderings of a response tells whoever
 * wrote notices from it; one to a concern that was
 * decided on registers it where that was left undone; one to the cases of somebody who left gives them to the colleague named, or back to the desk of the unit; one to the list of units writes it anew, and so does one to the calendar; one to WeChat's look at what a step says holds it for a person where that finds a risk, or never answers; one to the people of a leak tells each of them and says how many; one to the cases of somebody who closed their account says so in each that is under way; one to those who asked for a hearing tells each of them when and where it is.
 */
export function outboxOf(house: House): () => Promise<number> {
  const channel = inboxChannel(house.store(inboxItems))
  const undelivered = house.store(undeliveredItems)
  const accounts = house.store(accountKind)
  const stores = carriersIn(house)
  const elsewhere: Elsewhere = {
    toInquiry: async (id, other) => settleMerger(other, id, await caseRoom(house)),
    toNotice: async (from) => replace(from, house),
    async toFollowers(notice, { id }) {
      const reference = await house.reference()
      await beginFanOut(notice, id, {
        notices: house.store(notices),
        fanOuts: house.store(fanOuts),
        reference,
        now: house.now(),
      })
      house.nudgeFollowers?.()
    },
    async toTold(notice, { id }) {
      await callOffWithNotice(notice, house)
      const { areas } = await house.reference()
      await beginTakingBack(notice, id, {
        notices: house.store(notices),
        fanOuts: house.store(fanOuts),
        areas,
        now: house.now(),
      })
      house.nudgeFollowers?.()
    },
    toAskers: (concern, step, message) =>
      tellAskers(concern, step, message, {
        concerns: house.store(concerns),
        cases: house.store(respondedCases),
        channel,
      }),
    toRenderings: (concern, message) =>
      tellRenderings(concern, message, { house, book: staffBook(accounts, house), channel }),
    toConcern: (from) => carryLinked(from, house.store(concerns)),
    toRaised: (by) => registerRaised(by, house),
    toJoined: (own, other) =>
      settleJoin(own, other, {
        accounts,
        reachables: house.store(reachables),
        spendings: house.store(spendings),
        house,
      }),
    toLook: async (inquiry, step, message) =>
      lookAtStep(inquiry, step, message, { accounts, check: house.contentCheck, house, room: await caseRoom(house) }),
    toCases: async (account, line) => {
      const book = staffBook(accounts, house)
      return handOverAll(account, line, {
        accounts,
        room: await caseRoom(house),
        tell: (messages) => tellNow(messages, account, { book, undelivered, channel }),
        isLed: async (unit) => (await book.at(unit, 'lead')).length > 0,
      })
    },
    async toRegister(unit) {
      const register = house.store(registeredUnits)
      await publishRegister({ register, house })
      const row = await register.get(registeredId(unit))
      if (row?.standing.retired) await passOnAll(row.standing, await caseRoom(house))
      else if (row) await passBackAll(row, await caseRoom(house))
    },
    toCalendar: () => publishHolidays({ records: house.store(holidayRecords), house }),
    toLeaver: async (account) => tellAskerLeft(account, await caseRoom(house)),
    toHearers: (matter, message) => tellHearers(matter, message, { house, channel }),
    toLeak: (record, edition, message) =>
      tellPeople(record, edition, message, {
        records: house.store(protectionRecords),
        inquiries: house.store(inquiries),
        accounts,
        channel,
        house,
      }),
    toPlaces: (person) => listPlaces(person, { accounts, followers: house.store(followers) }),
  }
  return () =>
    sweepOutbox({
      stores,
      deliver: (sendings, at) =>
        deliverAll(sendings, at, { book: staffBook(accounts, house), undelivered, channel, elsewhere }),
      giveUp: async (about, message) => void (await recordUndelivered(undelivered, about, message)),
      now: house.now,
      log: house.log,
    })
}
