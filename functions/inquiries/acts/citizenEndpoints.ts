import * as move from '@shared/inquiries/acts/asking'
import * as contract from '@shared/inquiries/contract'
import { corrected } from '@shared/inquiries/acts/handling'
import { disputed } from '@shared/inquiries/acts/routing'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import { bringingFiles } from './bringFiles'
import type { Apply } from './changeInquiry'
import { changing } from './changing'

/** What the citizen does with their own case. */
export function citizenEndpoints(house: House): Endpoint[] {
  const change = changing(house)
  const bringFiles = bringingFiles(house)
  return [
    endpoint(contract.disputeRouting, (received, caller) =>
      change(received, caller, 'dispute', (one, moment) => disputed(one, received.body.reason, caller, moment)),
    ),
    endpoint(contract.supplementInquiry, async (received, caller) => {
      const { text, attachments } = received.body
      const bring = await bringFiles(received, caller, 'supplement')
      const supplement: Apply = (one, moment) => move.supplemented(one, text, attachments, caller, moment)
      return change(received, caller, 'supplement', supplement, bring)
    }),
    endpoint(contract.correctInquiry, async (received, caller) => {
      const { text, attachments } = received.body
      const bring = await bringFiles(received, caller, 'correct')
      const correct: Apply = (one, moment) => corrected(one, text, attachments, caller, moment)
      return change(received, caller, 'correct', correct, bring)
    }),
    endpoint(contract.rateReply, (received, caller) => {
      const { stars, comment } = received.body
      return change(received, caller, 'rate', (one, moment) => move.rated(one, stars, comment, caller, moment))
    }),
    endpoint(contract.redoInquiry, (received, caller) =>
      change(received, caller, 'redo', (one, moment) => move.redone(one, received.body.reason, caller, moment)),
    ),
    endpoint(contract.withdrawInquiry, ({ params }, caller) =>
      change({ params }, caller, 'withdraw', (one, moment) => move.withdrawn(one, caller, moment)),
    ),
  ]
}
