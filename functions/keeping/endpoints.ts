import * as contract from '@shared/people/contractRights'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { readOwnRecord } from './readOwnRecord'

/** 我的信息: what is held of one person, out of every slice that holds some. */
export const keepingEndpoints = (house: House): Endpoint[] => [
  endpoint(contract.readOwnRecord, (_received, caller) => readOwnRecord(caller, house)),
]
