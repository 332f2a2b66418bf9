import * as contract from '@shared/inquiries/contracts/contractHandling'
import * as extend from '@shared/inquiries/acts/extending'
import * as move from '@shared/inquiries/acts/handling'
import { requireSettled } from '@shared/inquiries/reply/replyQuality'
import * as review from '@shared/inquiries/acts/reviewing'
import { returned } from '@shared/inquiries/acts/routing'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import { bringingFiles } from './bringFiles'
import type { Apply } from './changeInquiry'
import { changing } from './changing'
import { colleagueOf } from './colleagueOf'

/** What the department does: handling, drafting, signing. */
export function handlingEndpoints(house: House): Endpoint[] {
  const change = changing(house)
  const bringFiles = bringingFiles(house)
  return [
    endpoint(contract.returnInquiry, async (received, caller) => {
      const { department, reason, basis } = received.body
      const to = (await house.reference()).department(department)
      return change(received, caller, 'return', (one, moment) => returned(one, { to, reason, basis }, caller, moment))
    }),
    endpoint(contract.contributeToInquiry, (received, caller) =>
      change(received, caller, 'contribute', (one, moment) =>
        move.contributed(one, received.body.text, caller, moment),
      ),
    ),
    endpoint(contract.claimInquiry, (received, caller) =>
      change(received, caller, 'claim', (one, moment) => move.claimed(one, caller, moment)),
    ),
    endpoint(contract.handOverInquiry, async (received, caller) => {
      const to = await colleagueOf(caller, received.body.to, house)
      return change(received, caller, 'handOver', (one, moment) =>
        move.handedOver(one, to, received.body.reason, caller, moment),
      )
    }),
    endpoint(contract.consultOthers, (received, caller) => {
      const { whom, reason } = received.body
      return change(received, caller, 'consult', (one, moment) => move.consulted(one, whom, reason, caller, moment))
    }),
    endpoint(contract.resumeHandling, (received, caller) =>
      change(received, caller, 'resume', (one, moment) => move.resumed(one, received.body.text, caller, moment)),
    ),
    endpoint(contract.requestCorrection, (received, caller) =>
      change(received, caller, 'requestCorrection', (one, moment) =>
        move.correctionRequested(one, received.body.reason, caller, moment),
      ),
    ),
    endpoint(contract.draftReply, async (received, caller) => {
      const bring = await bringFiles(received, caller, 'draft')
      const draft: Apply = (one, moment) => review.drafted(one, wordsOf(received.body), caller, moment)
      return change(received, caller, 'draft', draft, bring)
    }),
    endpoint(contract.submitForReview, async (received, caller) => {
      const words = wordsOf(received.body)
      const bring = await bringFiles(received, caller, 'submitForReview')
      const handIn: Apply = (one, moment) => {
        requireSettled(one.text, words, words.overrides)
        return review.reviewRequested(one, words, caller, moment)
      }
      return change(received, caller, 'submitForReview', handIn, bring)
    }),
    endpoint(contract.signReply, (received, caller) =>
      change(received, caller, 'sign', (one, moment) => review.signed(one, caller, moment)),
    ),
    endpoint(contract.sendBackReply, (received, caller) =>
      change(received, caller, 'sendBack', (one, moment) => review.sentBack(one, received.body.reason, caller, moment)),
    ),
    endpoint(contract.askExtension, (received, caller) => {
      const { amount, reason } = received.body
      return change(received, caller, 'askExtension', (one, moment) =>
        extend.extensionAsked(one, amount, reason, caller, moment),
      )
    }),
    endpoint(contract.grantExtension, (received, caller) =>
      change(received, caller, 'grantExtension', (one, moment) => extend.extensionGranted(one, caller, moment)),
    ),
    endpoint(contract.refuseExtension, (received, caller) =>
      change(received, caller, 'refuseExtension', (one, moment) =>
        extend.extensionRefused(one, received.body.reason, caller, moment),
      ),
    ),
  ]
}

const wordsOf = ({ text, basis, attachments, overrides, answer }: review.Words): review.Words => ({
  text,
  basis,
  attachments,
  overrides,
  ...(answer ? { answer } : {}),
})
