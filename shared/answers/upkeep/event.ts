import * as z from 'zod'
import { day } from '../documents/policy'
import { named } from '../../named'
import { verdicts } from './words'

/** 清理结论 with its reason. Days as YYYY-MM-DD. */
export const judged = z.object({
  verdict: z.enum(verdicts),
  reason: z.string(),
  /** 废止, 失效: the first day on which it no longer applies; else the day of the finding. */
  from: day,
  /** 有效期至, where it goes on for a time: the last day. */
  expiresOn: day.optional(),
  /** What stands in its place: by id where it is in the library. */
  successor: z.object({ id: z.string().optional(), title: z.string() }).optional(),
})
export type UpkeepFinding = z.infer<typeof judged>

const what = <T extends string>(type: T) => ({ at: z.iso.datetime(), by: named, type: z.literal(type) })

/** What happened to the finding about one document, appended and never edited. */
export const upkeepEvent = z.discriminatedUnion('type', [
  z.object({ ...what('judged'), found: judged }),
  z.object({ ...what('sentBack'), reason: z.string() }),
  z.object(what('signed')),
])
export type UpkeepEvent = z.infer<typeof upkeepEvent>

/** What happened, in the words of the office. */
export function upkeepHeadline(event: UpkeepEvent): string {
  switch (event.type) {
    case 'judged':
      return `清理：${event.found.verdict}`
    case 'sentBack':
      return '退回修改'
    case 'signed':
      return '签发公布'
  }
}
