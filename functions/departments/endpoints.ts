import { beijingDate } from '@shared/calendar/date'
import * as contract from '@shared/departments/contract'
import * as units from '@shared/departments/contractUnits'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { listDepartments } from './listDepartments'
import { readGuide } from './readGuide'
import { changeJurisdiction } from './register/changeJurisdiction'
import { changeUnit } from './register/changeUnit'
import { giveDuty, keepDuty } from './register/giveDuty'
import { listUnits } from './register/listUnits'
import { listUnitActs } from './register/listUnitActs'
import { openUnit } from './register/openUnit'
import { readUnit } from './register/readUnit'
import { restoreUnit, retireUnit } from './register/retireUnit'
import { registeredUnits } from './register/store'

/** 责任单位: who answers for what, and the register in which administrators keep them. */
export function departmentEndpoints(house: House): Endpoint[] {
  const today = () => beijingDate(house.now())
  const office = { register: house.store(registeredUnits), house }
  return [
    endpoint(contract.listDepartments, async ({ query }) => listDepartments(query.search, await house.reference())),
    endpoint(contract.readGuide, async (received) => readGuide(received, await house.reference(), today())),
    endpoint(units.listUnits, (_received, caller) => listUnits(caller, office)),
    endpoint(units.listUnitActs, (received, caller) => listUnitActs(received, caller, office)),
    endpoint(units.readUnit, (received, caller) => readUnit(received, caller, office)),
    endpoint(units.openUnit, (received, caller) => openUnit(received, caller, office)),
    endpoint(units.changeUnit, (received, caller) => changeUnit(received, caller, office)),
    endpoint(units.changeJurisdiction, (received, caller) => changeJurisdiction(received, caller, office)),
    endpoint(units.giveDuty, (received, caller) => giveDuty(received, caller, office)),
    endpoint(units.keepDuty, (received, caller) => keepDuty(received, caller, office)),
    endpoint(units.retireUnit, (received, caller) => retireUnit(received, caller, office)),
    endpoint(units.restoreUnit, (received, caller) => restoreUnit(received, caller, office)),
  ]
}
