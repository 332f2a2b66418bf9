import * as contract from '@shared/ledger/contract'
import { concerns as concernKind } from '../concerns/store'
import { inquiries as inquiryKind } from '../inquiries/store'
import { type Endpoint, endpoint } from '../platform/endpoint'
import type { House } from '../platform/house'
import { listPublishedReplies } from './listPublishedReplies'
import { readLedger } from './readLedger'

/** 公开台账: what came in and what became of it. */
export function ledgerEndpoints(house: House): Endpoint[] {
  const inquiries = house.store(inquiryKind)
  const concerns = house.store(concernKind)
  return [
    endpoint(contract.readLedger, async (received) =>
      readLedger(received, { inquiries, concerns, reference: await house.reference(), now: house.now() }),
    ),
    endpoint(contract.listPublishedReplies, (received) =>
      listPublishedReplies(received, { inquiries, lookupSecret: house.lookupSecret }),
    ),
  ]
}
