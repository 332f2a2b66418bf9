import { randomUUID } from 'node:crypto'
import * as contract from '@shared/notices/contract'
import { type Endpoint, endpoint } from '../platform/endpoint'
import type { House } from '../platform/house'
import { approveNotice } from './approveNotice'
import { draftNotice } from './draftNotice'
import { listDrafts } from './listDrafts'
import { listNotices } from './listNotices'
import { readNotice } from './readNotice'
import { notices as kind } from './store'

/** 公告: drafted, approved by a second person, read by those whom they concern. */
export function noticeEndpoints(house: House): Endpoint[] {
  const notices = house.store(kind)
  const needs = async () => ({ notices, reference: await house.reference(), now: house.now() })
  return [
    endpoint(contract.draftNotice, async (received, caller) =>
      draftNotice(received, caller, { ...(await needs()), id: randomUUID() }),
    ),
    endpoint(contract.listDrafts, (_received, caller) => listDrafts(caller, { notices })),
    endpoint(contract.approveNotice, async (received, caller) => approveNotice(received, caller, await needs())),
    endpoint(contract.listNotices, async (received) => listNotices(received, await needs())),
    endpoint(contract.readNotice, async (received) => readNotice(received, await needs())),
  ]
}
