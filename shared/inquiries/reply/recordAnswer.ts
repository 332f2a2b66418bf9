import * as z from 'zod'
import { Problem } from '../../problem'
import { longEnough } from '../../size'
import { recordDetailNames, recordDetailSize, recordOutcomes } from '../mendedWords'

/** What a reply decides of one's own record; while it is drafted it may be half filled in. */
export const recordAnswer = z.strictObject({
  outcome: z.enum(recordOutcomes),
  detail: z.string().trim().max(recordDetailSize.most, `最多 ${recordDetailSize.most} 字`),
})
export type RecordAnswer = z.infer<typeof recordAnswer>

/**
 * Checks a reply as it is handed in and again as it is signed: whether it was corrected, passed on to whoever has the power,
 * or not, and why (政府信息公开条例 第四十一条). @throws Problem 'bad-input' naming what is missing.
 */
export function requireRecordAnswer(mends: { thing: string } | undefined, record: RecordAnswer | undefined): void {
  const wrong = (field: string, message: string) => new Problem('bad-input', message, [{ field, message }])
  if (mends?.thing !== 'ownRecord') {
    if (record) throw wrong('record.outcome', '只有更正申请才选更正的结果')
    return
  }
  if (!record) throw wrong('record.outcome', '请选更正申请的结果')
  if (!longEnough(record.detail, recordDetailSize))
    throw wrong('record.detail', `请写明${recordDetailNames[record.outcome]}`)
}
