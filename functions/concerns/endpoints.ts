import { randomUUID } from 'node:crypto'
import * as contract from '@shared/concerns/contract'
import { concernActs } from '@shared/concerns/everyAct'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { changingConcerns } from './changeConcern'
import { listConcerns, listConcernWork } from './listConcerns'
import { registerConcern } from './registerConcern'
import { concerns as kind } from './store'

/** 舆情: registered, given to a department, answered within 48 hours, public once a lead has signed. */
export function concernEndpoints(house: House): Endpoint[] {
  const concerns = house.store(kind)
  const change = changingConcerns(house)
  return [
    endpoint(contract.registerConcern, async (received, caller) => {
      const needs = { concerns, reference: await house.reference(), now: house.now(), id: randomUUID() }
      const made = await registerConcern(received, caller, needs)
      house.nudge()
      return made
    }),
    ...Object.values(concernActs).map((act): Endpoint => ({
      contract: act.operation,
      run: (received, caller) => change(act, received as Parameters<typeof change>[1], caller!),
    })),
    endpoint(contract.listConcernWork, (received, caller) => listConcernWork(received, caller, house)),
    endpoint(contract.listConcerns, (received) => listConcerns(received, { concerns })),
  ]
}
