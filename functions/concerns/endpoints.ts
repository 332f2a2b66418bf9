import { randomUUID } from 'node:crypto'
import * as contract from '@shared/concerns/contract'
import { type Endpoint, endpoint } from '../platform/endpoint'
import type { House } from '../platform/house'
import { assignConcern } from './assignConcern'
import { listConcerns } from './listConcerns'
import { registerConcern } from './registerConcern'
import { respondToConcern } from './respondToConcern'
import { concerns as kind } from './store'

/** 舆情: registered, given to a department, answered in public within 48 hours. */
export function concernEndpoints(house: House): Endpoint[] {
  const concerns = house.store(kind)
  const needs = async () => ({ concerns, reference: await house.reference(), now: house.now() })
  return [
    endpoint(contract.registerConcern, async (received, caller) =>
      registerConcern(received, caller, { ...(await needs()), id: randomUUID() }),
    ),
    endpoint(contract.assignConcern, async (received, caller) => assignConcern(received, caller, await needs())),
    endpoint(contract.respondToConcern, (received, caller) =>
      respondToConcern(received, caller, { concerns, now: house.now() }),
    ),
    endpoint(contract.listConcerns, (received) => listConcerns(received, { concerns, now: house.now() })),
  ]
}
