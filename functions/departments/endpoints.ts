import * as contract from '@shared/departments/contract'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { listDepartments } from './listDepartments'

/** 责任单位: who answers for what. */
export function departmentEndpoints(house: Pick<House, 'reference'>): Endpoint[] {
  return [endpoint(contract.listDepartments, async () => listDepartments(await house.reference()))]
}
