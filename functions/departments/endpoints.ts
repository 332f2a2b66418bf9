import { beijingDate } from '@shared/calendar/date'
import * as contract from '@shared/departments/contract'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { listDepartments } from './listDepartments'
import { readGuide } from './readGuide'

/** 责任单位: who answers for what. */
export function departmentEndpoints(house: Pick<House, 'reference' | 'now'>): Endpoint[] {
  const today = () => beijingDate(house.now())
  return [
    endpoint(contract.listDepartments, async () => listDepartments(await house.reference())),
    endpoint(contract.readGuide, async (received) => readGuide(received, await house.reference(), today())),
  ]
}
