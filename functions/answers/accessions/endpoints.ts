import * as contract from '@shared/answers/accessions/contractAccessions'
import { accessionActs } from '@shared/answers/accessions/everyAct'
import { type Accession, accessionName } from '@shared/answers/accessions/kept'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import type { ReadDocument } from '../importer/readDocument'
import { beginAccession } from './beginAccession'
import { type AccessionSent, changeAccession } from './changeAccession'
import { listAccessions, openAccessionFile, readAccession } from './listAccessions'
import { readForAccession } from './readForAccession'
import { accessions } from './store'

const replied = (one: Accession) => ({ id: accessionName(one), version: one.events.length })

/** 收录: texts that units take into the library. In the cloud it has a function of its own, which holds what reads files. */
export function accessionEndpoints(house: House, read: ReadDocument): Endpoint[] {
  const needs = { house, accessions: house.store(accessions), read }
  return [
    endpoint(contract.readForAccession, (received, caller) => readForAccession(received, caller, needs)),
    endpoint(contract.beginAccession, async (received, caller) =>
      replied(await beginAccession(received, caller, needs)),
    ),
    endpoint(contract.listAccessions, (_received, caller) => listAccessions(caller, needs)),
    endpoint(contract.readAccession, ({ params }, caller) => readAccession(params.id, caller, needs)),
    endpoint(contract.openAccessionFile, ({ params }, caller) => openAccessionFile(params.id, caller, needs)),
    ...Object.values(accessionActs).map((act): Endpoint => ({
      contract: act.operation,
      run: async (received, caller) => replied(await changeAccession(act, received as AccessionSent, caller!, needs)),
    })),
  ]
}
