import * as z from 'zod'
import { named } from '../named'
import { outgoing } from '../outbox'
import { noticeContent } from './content'
import { handsIn, noticeEvent, otherNotice } from './event'
import { noticeStatuses } from './words'

/** 发布稿: the immutable copy that people see, with who sends it. Older ones name no sender: it is the department. */
export const issue = z.object({
  content: noticeContent,
  issuedAt: z.iso.datetime(),
  approvedBy: named,
  sender: named.optional(),
})
export type Issue = z.infer<typeof issue>

/** 'draft' is from the time when drafting was handing in. */
const status = z.preprocess((kept): unknown => (kept === 'draft' ? 'submitted' : kept), z.enum(noticeStatuses))

/** 公告 in its making: drafted by one person, approved by another. */
export const notice = z.object({
  id: z.string(),
  version: z.number().int(),
  status,
  department: named,
  content: noticeContent,
  draftedBy: named,
  draftedAt: z.iso.datetime(),
  /** 更正: the issue whose place this one takes, and why. */
  corrects: otherNotice.extend({ reason: z.string() }).optional(),
  issue: issue.optional(),
  /** The issue that took the place of this one. */
  replacedBy: otherNotice.extend({ at: z.iso.datetime(), reason: z.string() }).optional(),
  /** The oldest notices have none. */
  events: z.array(noticeEvent).default([]),
  outbox: z.array(outgoing),
})
export type Notice = z.infer<typeof notice>

/** What somebody has to have seen before they change it: a message that leaves is no news. */
export const editionOf = ({ events }: Pick<Notice, 'events'>): number => events.length

/** Whoever wrote a word of it or handed it in: none of them approves it. */
export const writersOf = ({ draftedBy, events }: Pick<Notice, 'draftedBy' | 'events'>): Set<string> =>
  new Set([draftedBy.id, ...handsIn(events)])
