import * as z from 'zod'
import { responsible } from '../../departments/responsible'
import { operation } from '../../operation'
import { urgent } from '../../urgent/urgent'
import { area } from './contractParts'
import { inquiryKind } from '../case/inquiry'
import { inquirySizes } from '../words'
import { words } from './freeText'

/** A kind as it is offered: its official word, what it is for, and by when and on what basis it is answered. */
const offeredKind = z.object({
  kind: inquiryKind,
  name: z.string(),
  /** In plain words: 有事要人来解决…. */
  meaning: z.string(),
  /** 15 个工作日内答复. */
  limit: z.string(),
  /** 本市约定, or the statute and its article. */
  basis: z.string(),
})
export type OfferedKind = z.infer<typeof offeredKind>

export const proposeInquiry = operation({
  name: 'proposeInquiry',
  route: 'POST /api/inquiries/proposal',
  summary: '提交之前先看：像是哪一类、几天内答复、由谁答复；不保存',
  callers: 'anyone',
  body: z.strictObject({ text: words(inquirySizes.text, '诉求内容'), area: area.optional() }),
  reply: z.object({
    /** The kind that the text looks like, and the words that say so. */
    kind: inquiryKind,
    because: z.string().optional(),
    /** All kinds, the proposed one first. */
    kinds: z.array(offeredKind),
    /** To whom it would go if it were sent now, and why; absent with `urgent`. */
    department: responsible.optional(),
    /** 几件事: who would answer each of the matters that the text tells apart, where those are different units. */
    apart: z.array(z.string()).min(2).optional(),
    /** The text says that somebody is in danger: shown before all else. */
    urgent: urgent.optional(),
  }),
  problems: ['not-found', 'too-many-attempts'],
})
