import * as z from 'zod'
import { named } from '../named'

const at = z.iso.datetime()
const step = <T extends string>(type: T) => z.object({ type: z.literal(type), at, by: named })

/** 起草、修改、退回、不用、发布、撤回: what happened to a notice, appended and never edited. */
export const noticeEvent = z.discriminatedUnion('type', [
  step('drafted'),
  step('revised'),
  step('sentBack').extend({ reason: z.string() }),
  step('dropped'),
  step('issued'),
  step('withdrawn').extend({ reason: z.string() }),
])
export type NoticeEvent = z.infer<typeof noticeEvent>

const did: Record<NoticeEvent['type'], string> = {
  drafted: '起草了这份公告',
  revised: '改了这份公告',
  sentBack: '把这份公告退回修改',
  dropped: '说这份草稿不用了',
  issued: '审核发布了这份公告',
  withdrawn: '撤回了这份公告',
}

/** What happened last, for a colleague who came too late: 示例审核已经在11月23日（周一）10:00审核发布了这份公告 */
export const headline = ({ type, by: { name } }: NoticeEvent, when: string): string =>
  `${name}已经在${when}${did[type]}`
