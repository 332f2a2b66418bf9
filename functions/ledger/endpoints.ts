import * as annual from '@shared/ledger/contractAnnual'
import * as contract from '@shared/ledger/contract'
import { concerns as concernKind } from '../concerns/store'
import { partItems } from '../inquiries/parts'
import { inquiries as inquiryKind } from '../inquiries/store'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { exportAnnualReport } from './annual/exportAnnualReport'
import { readAnnualReport } from './annual/readAnnualReport'
import { keptYears } from './annual/store'
import { exportLedger } from './exportLedger'
import { listDailyRoots } from './roots/listDailyRoots'
import { listPublishedReplies } from './listPublishedReplies'
import { readDepartmentLedger } from './readDepartmentLedger'
import { readLedger } from './readLedger'
import { readSupervision } from './readSupervision'
import { dailyRoots, keptMonths } from './store'
import { yearlyEndpoints } from './yearly/endpoints'
import { yearlyReports } from './yearly/store'

/** 公开台账: what came in and what became of it. */
export function ledgerEndpoints(house: House): Endpoint[] {
  const inquiries = house.store(inquiryKind)
  const parts = house.store(partItems)
  const concerns = house.store(concernKind)
  const months = house.store(keptMonths)
  const roots = house.store(dailyRoots)
  const years = house.store(keptYears)
  const reports = house.store(yearlyReports)
  const needs = async () => ({
    inquiries,
    parts,
    months,
    reports,
    reference: await house.reference(),
    now: house.now(),
  })
  return [
    endpoint(contract.readLedger, async (received) => readLedger(received, { ...(await needs()), concerns })),
    endpoint(contract.readDepartmentLedger, async (received, caller) =>
      readDepartmentLedger(received, caller, await needs()),
    ),
    endpoint(contract.readSupervision, async (received) => readSupervision(received, await needs())),
    endpoint(contract.exportLedger, async (received, caller) => exportLedger(received, caller, await needs())),
    endpoint(annual.readAnnualReport, async (received) => readAnnualReport(received, { ...(await needs()), years })),
    endpoint(annual.exportAnnualReport, async (received) =>
      exportAnnualReport(received, { ...(await needs()), years }),
    ),
    ...yearlyEndpoints(house),
    endpoint(contract.listDailyRoots, (received) => listDailyRoots(received, { roots, now: house.now() })),
    endpoint(contract.listPublishedReplies, (received) =>
      listPublishedReplies(received, { inquiries, lookupSecret: house.lookupSecret }),
    ),
  ]
}
