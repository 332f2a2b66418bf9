import * as z from 'zod'
import { deskOver } from '../../../departments/units/unitTree'
import type { Caller } from '../../../people/caller'
import { isTheirUnit } from '../../../people/heirs'
import { Problem } from '../../../problem'
import type { Inquiry, Part, Unit } from '../../case/inquiry'
import { caseOperation, departmentId, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { act } from '../act'
import { supporting } from '../callers'
import { cut, desk, hands } from '../desks'
import { by } from '../byWhom'
import { staffOfDepartment } from './staff'

export const returnPartOperation = caseOperation({
  name: 'returnPart',
  path: 'part-return',
  summary: '交回协办：不归本单位的，内部期限以内写明理由，建议由哪个单位协办',
  callers: staffOfDepartment,
  body: z.strictObject({
    /** Whom it suggests. */
    department: departmentId.optional(),
    reason: words(deskSizes.partReturnReason, '理由'),
    version,
  }),
})

const theirs = (caller: Caller, { parts }: Pick<Inquiry, 'parts'>): Part[] =>
  parts.filter(({ department }) => isTheirUnit(caller, department.id))
const owed = ({ contributedAt, returned }: Part): boolean => contributedAt === undefined && returned === undefined

/**
 * 交回协办: a supporting department holds its part to be another's. The lead and the desk that hands out see it at once, and the
 * desk decides; once each, so that nothing goes to and fro, and within its internal limit (本市约定).
 */
export const returnPart = act<'partReturned', typeof returnPartOperation, { named?: Unit }>({
  action: 'returnPart',
  operation: returnPartOperation,
  event: 'partReturned',
  headline: (one) =>
    `${one.department.name}交回协办${one.suggested ? `，建议由${one.suggested.name}协办` : ''}，等分办台决定`,
  plainly: (one) => `${one.department.name}认为不归它管，由市政务公开办公室决定`,
  inside: true,
  who: supporting,
  same: (one, { reason, department }) => one.reason === reason && one.suggested?.id === department,
  notNow(inquiry, { at }, caller) {
    const mine = theirs(caller, inquiry)
    if (mine.every(({ contributedAt }) => contributedAt !== undefined)) return '已经提了协办意见，不能再交回'
    const part = mine.find(owed)
    if (!part) return '已经交回，等分办台决定'
    if (part.settled) return '交回过一次，分办台已经定了仍由你单位协办；有不同看法的，写在协办意见里'
    return at > part.dueAt ? '内部期限已过，不能再交回；确实不归你单位的，写在协办意见里' : undefined
  },
  decide(inquiry, { reason, named }, caller, { at }) {
    const part = theirs(caller, inquiry).find(owed)
    if (!part) throw new Problem('not-allowed', '你单位不是这件事的协办单位')
    const { department } = part
    if (named?.id === department.id) throw new Problem('bad-input', '建议的要是另一个单位，说不准的可以不写')
    return { type: 'partReturned', at, by: by(caller), department, reason, ...(named ? { suggested: named } : {}) }
  },
  tellsDesks(event, after) {
    const { department, suggested, reason } = event
    const whom = suggested ? `，建议由${suggested.name}协办` : ''
    const title = `${department.name}交回了协办${whom}`
    return [
      ...hands(after, event, title, `${cut(reason)}。由分办台决定，你单位照常办。`),
      {
        to: desk({ id: deskOver(after.department.id) }, event),
        title: `待决定：${title}`,
        text: `由${after.department.name}主办。${cut(reason)}。打开后点“调整协办”。`,
      },
    ]
  },
})
