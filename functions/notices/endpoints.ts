import * as contract from '@shared/notices/contract'
import * as enrolment from '@shared/notices/enrolment/contractEnrolment'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { approveNotice } from './approveNotice'
import { draftNotice } from './draftNotice'
import { listEnrolmentPlans } from './enrolment/listEnrolmentPlans'
import { plansFrom } from './enrolment/plans'
import { dropNotice } from './dropNotice'
import { listDrafts } from './listDrafts'
import { listNoticeKinds } from './listNoticeKinds'
import { listNotices } from './listNotices'
import { readNotice } from './readNotice'
import { reviseNotice } from './reviseNotice'
import { sendBackNotice } from './sendBackNotice'
import { notices as kind } from './store'
import { withdrawNotice } from './withdrawNotice'

/** 公告: drafted, approved by a second person, read by those whom they concern. */
export function noticeEndpoints(house: House): Endpoint[] {
  const notices = house.store(kind)
  const plans = plansFrom(house.bucket, () => house.now())
  const needs = async () => ({ notices, reference: await house.reference(), now: house.now() })
  return [
    endpoint(contract.draftNotice, async (received, caller) => draftNotice(received, caller, await needs())),
    endpoint(contract.listDrafts, async (_received, caller) => listDrafts(caller, await needs())),
    endpoint(contract.listNoticeKinds, async (received) => listNoticeKinds(received, await needs())),
    endpoint(contract.reviseNotice, async (received, caller) => reviseNotice(received, caller, await needs())),
    endpoint(contract.sendBackNotice, async (received, caller) => sendBackNotice(received, caller, await needs())),
    endpoint(contract.dropNotice, async (received, caller) => dropNotice(received, caller, await needs())),
    endpoint(contract.withdrawNotice, async (received, caller) => withdrawNotice(received, caller, await needs())),
    endpoint(contract.approveNotice, async (received, caller) => approveNotice(received, caller, await needs())),
    endpoint(contract.listNotices, async (received) => listNotices(received, await needs())),
    endpoint(enrolment.listEnrolmentPlans, async (received) =>
      listEnrolmentPlans(received, { ...(await needs()), plans: await plans() }),
    ),
    endpoint(contract.readNotice, async (received) => readNotice(received, await needs())),
  ]
}
