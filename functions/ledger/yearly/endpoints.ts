import * as contract from '@shared/ledger/yearly/contractYearly'
import { yearlyActs } from '@shared/ledger/yearly/everyAct'
import { papers as paperKind } from '../../answers/papers/store'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import { beginYearly, changeYearly } from './changeYearly'
import { yearlyReports } from './store'
import { readYearlyWork } from './yearlyWork'

/** 年度报告里由单位填写的部分: written, handed in, signed by another, published. */
export function yearlyEndpoints(house: House): Endpoint[] {
  const needs = async () => ({
    reports: house.store(yearlyReports),
    papers: house.store(paperKind),
    reference: await house.reference(),
    now: house.now(),
  })
  return [
    endpoint(contract.beginYearly, async (received, caller) => beginYearly(received, caller, await needs())),
    ...Object.values(yearlyActs).map((act): Endpoint => ({
      contract: act.operation,
      run: async (received, caller) => {
        const changed = await changeYearly(act, received as Parameters<typeof changeYearly>[1], caller!, await needs())
        house.nudge()
        return changed
      },
    })),
    endpoint(contract.readYearlyWork, async (received, caller) => readYearlyWork(received, caller, await needs())),
  ]
}
