import * as z from 'zod'
import { named } from '../named'
import { staffRoles } from '../people/words'
import { noticeContent } from './content'

const at = z.iso.datetime()
const step = <T extends string>(type: T) => z.object({ type: z.literal(type), at, by: named })

/** Another notice by id, and the title it had. */
export const otherNotice = z.object({ id: z.string(), title: z.string() })

/** What happened to a notice, appended and never edited. What a draft says while it is written is in no event. */
export const noticeEvent = z.discriminatedUnion('type', [
  /** 起草. Without a department: written when drafting was handing in, so that what follows cannot be told anew. */
  step('drafted').extend({
    department: named.optional(),
    /** 更正: the issue that this one is to take the place of, and why, for everybody to read. */
    corrects: otherNotice.extend({ reason: z.string() }).optional(),
  }),
  step('revised'),
  /** 交审核, `as` whom: an editor sits at another desk than the department's own people. */
  step('submitted').extend({ as: z.enum(staffRoles).optional() }),
  step('sentBack').extend({ reason: z.string() }),
  step('dropped'),
  /** 发布: what was issued, word for word; older ones have it beside their history alone. */
  step('issued').extend({ content: noticeContent.optional() }),
  step('replaced').extend({ with: otherNotice, reason: z.string() }),
  step('withdrawn').extend({ reason: z.string() }),
])
export type NoticeEvent = z.infer<typeof noticeEvent>

/** Who wrote into it after the first draft, or handed it in. */
export const handsIn = (events: readonly NoticeEvent[]): string[] =>
  events.flatMap(({ type, by }) => (type === 'revised' || type === 'submitted' ? [by.id] : []))

/** When it was handed in last, and by whom. */
export const lastHandedIn = (events: readonly NoticeEvent[]) =>
  events.findLast((one): one is Extract<NoticeEvent, { type: 'submitted' }> => one.type === 'submitted')

/** The history up to the step by which it went up; empty where it never did. */
export const upToIssue = (events: readonly NoticeEvent[]) =>
  events.slice(0, events.findLastIndex(({ type }) => type === 'issued') + 1)

/** The history up to the step after which it stands no more, withdrawn or corrected; empty as long as it stands. */
export const upToTakingBack = (events: readonly NoticeEvent[]) =>
  events.slice(0, events.findLastIndex(({ type }) => type === 'withdrawn' || type === 'replaced') + 1)

const did: Record<NoticeEvent['type'], string> = {
  drafted: '起草了这份公告',
  revised: '改了这份公告',
  submitted: '把这份公告交了审核',
  sentBack: '把这份公告退回修改',
  dropped: '说这份草稿不用了',
  issued: '审核发布了这份公告',
  replaced: '发布了更正这份公告的另一份',
  withdrawn: '撤回了这份公告',
}

/** What happened last, for a colleague who came too late: 示例审核已经在11月23日（周一）10:00审核发布了这份公告 */
export const headline = ({ type, by: { name } }: NoticeEvent, when: string): string =>
  `${name}已经在${when}${did[type]}`
