import type { Caller } from '@shared/people/caller'
import { countSubmission } from '../../inquiries/counted'
import { caseRoom } from '../../inquiries/caseRoom'
import { keptBefore, submitInquiry } from '../../inquiries/submitting/submitInquiry'
import type { House } from '../../platform/house'
import type { Raising } from './raiseVoice'

/** What was said of a notice becomes a suggestion to its department, counted as any other case of this citizen. */
export const toInquiryOf =
  (house: House, caller: Caller, address: string | undefined): Raising['toInquiry'] =>
  async ({ text, department, area, key }) => {
    const { random, lookupSecret } = house
    const needs = { ...(await caseRoom(house)), random, lookupSecret, drafterOf: () => undefined }
    const kept = await keptBefore({ key, text }, caller, needs)
    if (!kept) await countSubmission(caller, address, house)
    const written = { kind: 'suggestion', channel: 'miniapp', text, area, department, key } as const
    const made =
      kept ?? (await submitInquiry({ ...written, contact: {}, publishable: false, attachments: [] }, caller, needs))
    house.nudge()
    return { id: made.id, due: made.clock.explanation }
  }
