import { beijingDate } from '@shared/calendar/date'
import * as contract from '@shared/promises/contract'
import { promiseActs } from '@shared/promises/everyAct'
import type { PromiseMoment } from '@shared/promises/thing'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import { concerns as concernKind } from '../concerns/store'
import type { House } from '../platform/house'
import { madeOnce } from '../platform/madeOnce'
import { changingPromises } from './changePromise'
import { readPromiseFile } from './files/files'
import { listOfResponse, listPromises, listPromiseWork, readPromise } from './listPromises'
import { proposePromise } from './proposePromise'
import { promises as kind } from './store'

/** 承诺事项: said by a department, signed, followed to its end in public, and looked at again a year later. */
export function promiseEndpoints(house: House): Endpoint[] {
  const promises = house.store(kind)
  const concerns = house.store(concernKind)
  const moment = (): PromiseMoment => ({ at: house.now().toISOString(), today: beijingDate(house.now()) })
  const change = changingPromises(house, moment)
  return [
    endpoint(contract.proposePromise, async (received, caller) => {
      const once = await madeOnce(promises, { prefix: 'promise-', written: received.body, caller }, house)
      const needs = { promises: once, concerns, reference: await house.reference(), moment: moment(), id: once.id }
      const made = await proposePromise(received, caller, needs)
      house.nudge()
      return made
    }),
    ...Object.values(promiseActs).map((act): Endpoint => ({
      contract: act.operation,
      run: (received, caller) => change(act, received as Parameters<typeof change>[1], caller!),
    })),
    endpoint(contract.listPromiseWork, (received, caller) =>
      listPromiseWork(received, { caller, moment: moment() }, promises),
    ),
    endpoint(contract.listPromises, (received) => listPromises(received, { promises, concerns }, moment())),
    endpoint(contract.listPromisesOfResponse, (received) => listOfResponse(received, { promises, concerns }, moment())),
    endpoint(contract.readPromiseFile, ({ params }) => readPromiseFile(params, { promises, bucket: house.bucket })),
    endpoint(contract.readPromise, (received) => readPromise(received, { promises, concerns }, moment())),
  ]
}
