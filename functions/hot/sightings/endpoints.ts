import * as contract from '@shared/hot/sightings/contractSightings'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import { readSightingFile } from './readSightingFile'
import { keepSightingFile, sentFile } from './sentFile'
import { intakes, intakesKey } from './store'
import { takeIn, tryIn } from './takeIn'

/** A call of the cloud ends within its seconds: so many rows are taken in by one. */
const rowsOfACall = 20_000
const shown = 20

/** 监测线索: what a monitoring vendor saw elsewhere, imported by an analyst; heard by the detector, no concern yet. */
export const sightingEndpoints = (house: House): Endpoint[] => [
  endpoint(contract.keepSightingFile, (received, caller) => keepSightingFile(received, caller, house)),
  endpoint(contract.readSightingFile, async ({ params, body }, caller) =>
    readSightingFile(await sentFile(params, body, caller, house), body.source, house),
  ),
  endpoint(contract.trySightingFile, async ({ params, body }, caller) => {
    const file = await sentFile(params, body, caller, house)
    const by = { id: caller.id, name: caller.name }
    const { counts, refused, there } = await tryIn({ file, ...body, by }, house)
    return { counts, refused, ...(there ? { there } : {}) }
  }),
  endpoint(contract.takeSightingFile, async ({ params, body }, caller) => {
    const file = await sentFile(params, body, caller, house)
    const by = { id: caller.id, name: caller.name }
    const { counts, refused, doneAt } = await takeIn({ file, ...body, by, rows: rowsOfACall }, house)
    return { counts, refused, done: doneAt !== undefined }
  }),
  endpoint(contract.listIntakes, async () => {
    const { items } = await house
      .store(intakes)
      .page({ index: 'first', key: intakesKey, newestFirst: true, limit: shown })
    return {
      intakes: items.map(({ id, name, source, by, at, counts, doneAt }) => ({
        ...{ id, name, source, by: by.name, at, counts },
        ...(doneAt ? { doneAt } : {}),
      })),
    }
  }),
]
