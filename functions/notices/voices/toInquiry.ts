import { beijingDate } from '@shared/calendar/date'
import type { Caller } from '@shared/people/caller'
import { caseRoom } from '../../inquiries/caseRoom'
import { countSubmission } from '../../inquiries/counted'
import { inquiries } from '../../inquiries/store'
import { arrived, casesUnder } from '../../inquiries/submitting/sentUnder'
import { submitInquiry } from '../../inquiries/submitting/submitInquiry'
import type { House } from '../../platform/house'
import type { Raising } from './raiseVoice'

/** What came of a key before: the case in these very words, else the one in the words before they were changed. */
export const beforeIn =
  (house: House, caller: Caller): Raising['before'] =>
  async (key, text) => {
    const needs = { inquiries: house.store(inquiries), lookupSecret: house.lookupSecret }
    const found = await casesUnder(key, caller, needs)
    const same = found.find((one) => one.text === text)
    const one = same ?? found[0]
    if (!one) return undefined
    const made = { id: one.id, department: one.department.name, due: one.clock.explanation }
    return same ? { made } : { made, changed: arrived(one, beijingDate(house.now().toISOString())) }
  }

/** What was said of a notice becomes a suggestion to its department, counted as any other case of this citizen. */
export const toInquiryOf =
  (house: House, caller: Caller, address: string | undefined): Raising['toInquiry'] =>
  async ({ text, department, area, key }) => {
    const { name: issuer } = department
    const { random, lookupSecret } = house
    const needs = { ...(await caseRoom(house)), random, lookupSecret, drafterOf: () => undefined }
    await countSubmission(caller, address, house)
    const addressed = `你说的这份公告由${issuer}发布，写给它的由它办`
    const written = {
      kind: 'suggestion',
      channel: 'miniapp',
      text,
      area,
      department: department.id,
      addressed,
      key,
    } as const
    const made = await submitInquiry({ ...written, contact: {}, publishable: false, attachments: [] }, caller, needs)
    house.nudge()
    return { id: made.id, department: made.department.name, due: made.clock.explanation }
  }
