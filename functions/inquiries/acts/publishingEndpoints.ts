import { publicationConfirmed } from '@shared/inquiries/acts/confirmPublication'
import { publicationTakenDown } from '@shared/inquiries/acts/takeDownPublication'
import * as contract from '@shared/inquiries/contract'
import * as lists from '@shared/inquiries/publication/contractPublication'
import * as move from '@shared/inquiries/acts/publishing'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import { changing } from './changing'
import { deskOf } from '../desk'
import { listPublications, proposalsFor } from '../listPublications'
import { shareKnownReplies } from '../shareKnownReplies'

/** 选登: consent, copy, two signatures, and the way back. */
export function publishingEndpoints(house: House): Endpoint[] {
  const change = changing(house)
  return [
    endpoint(contract.grantConsent, ({ params }, caller) =>
      change({ params }, caller, 'grantConsent', (one, moment) => move.consented(one, caller, moment)),
    ),
    endpoint(contract.withdrawConsent, async ({ params }, caller) => {
      const changed = await change({ params }, caller, 'withdrawConsent', (one, moment) =>
        move.consentWithdrawn(one, caller, moment),
      )
      await shareKnownReplies(house)
      return changed
    }),
    endpoint(contract.proposePublication, (received, caller) => {
      const { question, reply } = received.body
      return change(received, caller, 'proposePublication', (one, moment) =>
        move.publicationProposed(one, { question, reply }, caller, moment),
      )
    }),
    endpoint(contract.signPublication, (received, caller) =>
      change(received, caller, 'signPublication', (one, moment) => move.publicationSigned(one, caller, moment)),
    ),
    endpoint(contract.refusePublication, (received, caller) =>
      change(received, caller, 'refusePublication', (one, moment) =>
        move.publicationRefused(one, received.body.reason, caller, moment),
      ),
    ),
    endpoint(contract.publishReply, async (received, caller) => {
      const changed = await change(received, caller, 'publish', (one, moment) => move.published(one, caller, moment))
      await shareKnownReplies(house)
      return changed
    }),
    endpoint(contract.confirmPublication, async (received, caller) => {
      const { basis } = received.body
      const changed = await change(received, caller, 'confirmPublication', (one, moment) =>
        publicationConfirmed(one, basis, caller, moment),
      )
      await shareKnownReplies(house)
      return changed
    }),
    endpoint(contract.takeDownPublication, async (received, caller) => {
      const { reason } = received.body
      const changed = await change(received, caller, 'takeDownPublication', (one, moment) =>
        publicationTakenDown(one, reason, caller, moment),
      )
      await shareKnownReplies(house)
      return changed
    }),
    endpoint(lists.listPublications, async (received) => listPublications(received, await deskOf(house))),
    endpoint(lists.listProposals, async (received, caller) => proposalsFor(received, caller, await deskOf(house))),
  ]
}
