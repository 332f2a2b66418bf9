import { randomUUID } from 'node:crypto'
import * as contract from '@shared/concerns/contract'
import * as move from '@shared/concerns/moves'
import type { Caller } from '@shared/people/caller'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { changingConcerns } from './changeConcern'
import { listConcerns, listConcernWork } from './listConcerns'
import { registerConcern } from './registerConcern'
import { respondent } from './respondent'
import { concerns as kind } from './store'

const by = ({ id, name }: Caller) => ({ id, name })

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
    endpoint(contract.assignConcern, async (received, caller) => {
      const to = respondent(received.body.department, await house.reference())
      return change(received, caller, 'assign', (one, { at }) => move.assigned(one, to, by(caller), at))
    }),
    endpoint(contract.draftResponse, (received, caller) =>
      change(received, caller, 'draft', (one, { at }) => move.drafted(one, received.body.text, by(caller), at)),
    ),
    endpoint(contract.dropResponse, (received, caller) =>
      change(received, caller, 'drop', (one, { at }) => move.dropped(one, by(caller), at)),
    ),
    endpoint(contract.submitResponse, (received, caller) =>
      change(received, caller, 'submit', (one, { at }) => move.submitted(one, received.body.text, by(caller), at)),
    ),
    endpoint(contract.signResponse, (received, caller) =>
      change(received, caller, 'sign', (one, { at }) => move.signed(one, by(caller), caller.role === 'supervisor', at)),
    ),
    endpoint(contract.sendBackResponse, (received, caller) =>
      change(received, caller, 'sendBack', (one, { at }) => move.sentBack(one, received.body.reason, by(caller), at)),
    ),
    endpoint(contract.correctConcern, (received, caller) => {
      const { reason, version: _seen, ...wanted } = received.body
      return change(received, caller, 'correct', (one, { at }) => move.corrected(one, wanted, reason, by(caller), at))
    }),
    endpoint(contract.withdrawConcern, (received, caller) =>
      change(received, caller, 'withdraw', (one, { at }) => move.withdrawn(one, received.body.reason, by(caller), at)),
    ),
    endpoint(contract.listConcernWork, (received, caller) => listConcernWork(received, caller, house)),
    endpoint(contract.listConcerns, (received) => listConcerns(received, { concerns })),
  ]
}
