import { triageDesk } from '@shared/departments/department'
import * as contract from '@shared/inquiries/contracts/contractDesk'
import * as move from '@shared/inquiries/acts/routing'
import { Problem } from '@shared/problem'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import { changing } from './changing'
import { mergeInquiry } from './mergeInquiry'

/** What the triage desk and the supervisor do. */
export function deskEndpoints(house: House): Endpoint[] {
  const change = changing(house)
  const departmentOf = async (id: string) => {
    const found = (await house.reference()).department(id)
    if (found.id === triageDesk.id) throw new Problem('bad-input', '要指明一个责任单位，不能是分办台自己')
    return found
  }
  return [
    endpoint(contract.acceptInquiry, (received, caller) =>
      change(received, caller, 'accept', (one, moment) => move.accepted(one, caller, moment)),
    ),
    endpoint(contract.declineInquiry, (received, caller) => {
      const { reason, channel } = received.body
      return change(received, caller, 'decline', (one, moment) => move.declined(one, reason, channel, caller, moment))
    }),
    endpoint(contract.confirmReceipt, (received, caller) =>
      change(received, caller, 'confirm', (one, moment) => move.confirmed(one, caller, moment)),
    ),
    endpoint(contract.assignInquiry, async (received, caller) => {
      const to = await departmentOf(received.body.department)
      return change(received, caller, 'assign', (one, moment) =>
        move.assigned(one, to, received.body.reason, caller, moment),
      )
    }),
    endpoint(contract.splitInquiry, async (received, caller) => {
      const { lead, supporting, reason } = received.body
      const named = {
        lead: await departmentOf(lead),
        supporting: await Promise.all(supporting.map(departmentOf)),
        reason,
      }
      return change(received, caller, 'split', (one, moment) => move.splitUp(one, named, caller, moment))
    }),
    endpoint(contract.mergeInquiry, (received, caller) => mergeInquiry(received, caller, house)),
  ]
}
