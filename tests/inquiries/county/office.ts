import type * as ledger from '@shared/ledger/contract'
import type * as contract from '@shared/inquiries/contract'
import type { Caller } from '@shared/people/caller'
import { inquiryEndpoints } from '../../../functions/inquiries/endpoints'
import { ledgerEndpoints } from '../../../functions/ledger/endpoints'
import { door } from '../../support/door'
import { office } from '../office'
import { more } from '../people'

const staff = (department: string, name: string, role: 'officer' | 'lead' = 'officer'): Caller => ({
  id: `staff-${department.replace('@', '-')}-${role}`,
  role,
  name,
  department,
})

/** Who works in the counties of the tests: plainly examples. */
export const people = {
  desk: staff('desk@371502', '示例分办·东昌府区'),
  housing: staff('housing@371502', '示例经办·东昌府区住建'),
  labour: staff('human-resources@371502', '示例经办·东昌府区人社'),
  town: staff('town@371502101', '示例经办·沙镇镇'),
  townLead: staff('town@371502101', '示例审核·沙镇镇', 'lead'),
  elsewhere: staff('desk@371526', '示例分办·高唐县'),
} as const satisfies Record<string, Caller>

export const reason = '示例：理由写在这里，说得清楚'
export const basis = '示例：职责写明由它办理'

/** The whole city's office with the units of its counties. */
export function counties() {
  const all = office()
  const ask = door([...inquiryEndpoints(all.house), ...ledgerEndpoints(all.house)])
  const assign = (who: Caller, id: string, department: string) =>
    all.step(who, id, 'assignment', { department, reason })
  const giveBack = (who: Caller, id: string, department: string) =>
    all.step(who, id, 'return', { department, reason, basis })
  /** A case that the city's desk has handed to the desk of the county. */
  const inCounty = async () => {
    const { id } = await all.opened()
    await assign(more.dispatcher, id, 'desk@371502')
    return id
  }
  const received = async (who: Caller) =>
    (await ask<typeof ledger.readDepartmentLedger>(who, 'GET /api/ledger/department')).body.counted.inquiries.received
  const cityReceived = async () =>
    (await ask<typeof ledger.readSupervision>(more.supervisor, 'GET /api/ledger/supervision')).body.counted.inquiries
      .received
  const queueOf = (who: Caller, department?: string) =>
    ask<typeof contract.readQueue>(who, 'GET /api/inquiries/queue', { query: department ? { department } : {} })
  return { ...all, ask, assign, giveBack, inCounty, received, cityReceived, queueOf }
}
