import * as z from 'zod'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { decisionSizes } from '../../disclosure/decisionWords'
import { act } from '../act'
import { ownDepartment } from '../callers'
import { unless } from '../moment'
import { by } from '../byWhom'
import { staffOfDepartment } from '../unit/staff'

export const openInformation = caseOperation({
  name: 'openInformation',
  path: 'opening',
  summary: '登记已主动公开：写明在哪里能看到',
  callers: staffOfDepartment,
  body: z.strictObject({ where: words(decisionSizes.openedWhere, '在哪里能看到'), version }),
})

/** 已主动公开: what one applicant was given is there for everybody, and where (政府信息公开条例 第四十四条). */
export const openUp = act({
  action: 'openUp',
  operation: openInformation,
  event: 'opened',
  headline: '已经主动公开',
  plainly: '这份信息已经向所有人公开',
  who: ownDepartment,
  notNow: ({ opening }) => unless(opening?.stands === 'owed', '这一件没有要转为主动公开的，或者已经公开'),
  decide: (_inquiry, { where }, caller, { at }) => ({ type: 'opened', at, by: by(caller), where }),
})
