import * as contract from '@shared/concerns/contract'
import { concernActs } from '@shared/concerns/everyAct'
import { listResponsesOfCase as ofCase } from '@shared/concerns/contractOfCase'
import * as readings from '@shared/concerns/contractReadings'
import { publicViewOf } from '@shared/concerns/showing/publicView'
import { Problem } from '@shared/problem'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { madeOnce } from '../platform/madeOnce'
import { changingConcerns } from './changeConcern'
import { exportConcerns } from './exportConcerns'
import { listResponsesOfCase } from './linked/responsesOfCase'
import { listConcerns, listConcernWork } from './listConcerns'
import { readClockBoard } from './readClockBoard'
import { readEvidence } from './readEvidence'
import { readFigures } from './readFigures'
import { readWeek } from './readWeek'
import { registerConcern } from './registerConcern'
import { concerns as kind } from './store'

/** 舆情: registered, given to a department, answered within 48 hours, public once a lead has signed. */
export function concernEndpoints(house: House): Endpoint[] {
  const concerns = house.store(kind)
  const change = changingConcerns(house)
  return [
    endpoint(contract.registerConcern, async (received, caller) => {
      const once = await madeOnce(concerns, { written: received.body, caller }, house)
      const needs = { concerns: once, house, reference: await house.reference(), id: once.id }
      const made = await registerConcern(received, caller, needs)
      house.nudge()
      return made
    }),
    ...Object.values(concernActs).map((act): Endpoint => ({
      contract: act.operation,
      run: (received, caller) => change(act, received as Parameters<typeof change>[1], caller!),
    })),
    endpoint(contract.listConcernWork, (received, caller) => listConcernWork(received, caller, house)),
    endpoint(ofCase, (received, caller) => listResponsesOfCase(received, caller, house)),
    endpoint(contract.readEvidence, ({ params }, caller) => readEvidence(params, caller, house)),
    endpoint(contract.listConcerns, (received) => listConcerns(received, { concerns })),
    endpoint(readings.readConcernFigures, async (received) => {
      const { watched } = await house.reference()
      return readFigures(received, { concerns, watched, now: house.now() })
    }),
    endpoint(readings.listWatchedTopics, async () => ({ topics: [...(await house.reference()).watched] })),
    endpoint(readings.readClockBoard, (_received, caller) => readClockBoard(caller, house)),
    endpoint(readings.readConcernWeek, async (received) =>
      readWeek(received, { concerns, reference: await house.reference(), now: house.now() }),
    ),
    endpoint(readings.exportConcerns, async (received) =>
      exportConcerns(received, { concerns, reference: await house.reference(), now: house.now() }),
    ),
    // The last of them: every other word in its place is a reading of its own.
    endpoint(readings.readConcern, async ({ params: { id } }) => {
      const found = await concerns.get(id)
      const concern = found && publicViewOf(found)
      if (!concern) throw new Problem('not-found', '没有这一条公开的回应，可能还没有公开，或者编号有误')
      const { departments } = await house.reference()
      const contact = departments.find((one) => one.id === found.department?.id)?.contact
      return { concern, ...(contact && !concern.withdrawnAt ? { contact } : {}) }
    }),
  ]
}
