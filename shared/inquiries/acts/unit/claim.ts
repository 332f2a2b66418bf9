import * as z from 'zod'
import { caseOperation, version } from '../../contracts/contractParts'
import { act } from '../act'
import { ownDepartment } from '../callers'
import { one } from '../desks'
import { unless } from '../moment'
import { by } from '../byWhom'
import { staffOfDepartment } from './staff'

export const claimInquiry = caseOperation({
  name: 'claimInquiry',
  path: 'claim',
  summary: '接办',
  callers: staffOfDepartment,
  body: z.strictObject({ version }),
})

/** 接办: one officer of the department takes it in hand. */
export const claim = act({
  action: 'claim',
  operation: claimInquiry,
  event: 'claimed',
  headline: ({ department }) => `${department.name}接办`,
  plainly: ({ department }) => `${department.name}开始办理`,
  inside: true,
  who: ownDepartment,
  notNow: ({ assignee }, _moment, { id }) => unless(assignee?.id !== id, '已经在你手里'),
  decide: ({ department }, _sent, caller, { at }) => ({ type: 'claimed', at, by: by(caller), department }),
  tellsDesks: (event, after, before) =>
    one({ who: before.assignee, of: after.department }, event, `${event.by.name}接过去办了`, '这一件不用再由你办。'),
})
