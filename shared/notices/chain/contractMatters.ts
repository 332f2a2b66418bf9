import * as z from 'zod'
import { operation } from '../../operation'
import { whoDraft } from '../contractParts'
import { wishes } from '../voices/words'
import { chainCard } from './card'
import { keptInvitation } from './hearing/invitation'
import { hearingDuty } from './hearing/duty'
import { matterContent } from './matter'
import { paperKept } from './paperSaid'

/** A matter at the desk of its department. */
export const matterWork = z.object({
  id: z.string(),
  /** What the reader has seen; sent back with a change. */
  version: z.number(),
  openedAt: z.iso.datetime(),
  openedBy: z.string(),
  content: matterContent,
  places: z.array(z.string()),
  card: chainCard,
  /** What was said of its notices, newest first, each a case of the department. */
  voices: z.array(z.object({ wish: z.enum(wishes), inquiry: z.string(), at: z.iso.datetime() })).default([]),
  /** How many that were in all: the list ends with the newest. */
  heard: z.number().int().default(0),
  /** Opinions given on phones, for the notice that tells what became of them; absent where none is owed. */
  opinions: z.number().int().optional(),
  /** Steps on paper that wait for a colleague to confirm them. */
  papers: z.array(paperKept.extend({ step: z.string() })).default([]),
  /** 听证通知 that stands, to be changed or called off; whether it was changed already. */
  invitation: keptInvitation.pick({ when: true, where: true, contact: true, bring: true }).optional(),
  /** What its hearing asks of the desk. */
  duty: hearingDuty.optional(),
  /** What may be done today: by step. */
  can: z.array(
    z.object({
      step: z.string(),
      act: z.enum([
        'begin',
        'end',
        'skip',
        'notice',
        'recordPaper',
        'confirmPaper',
        'invite',
        'changeHearing',
        'callOff',
      ]),
    }),
  ),
})
export type MatterWork = z.infer<typeof matterWork>
export const matterReply = z.object({ matter: matterWork })

export const openMatter = operation({
  name: 'openMatter',
  route: 'POST /api/notices/matters',
  summary: '立一件要分几步走的事（征地、征收、改造、招生），每一步按次序来',
  callers: whoDraft,
  status: 201,
  body: matterContent.refine(({ members, membersSource }) => members === undefined || membersSource !== undefined, {
    message: '写了人数，也要写明人数从哪里来',
    path: ['membersSource'],
  }),
  reply: matterReply,
  problems: ['not-found', 'not-allowed'],
})

export const listMatters = operation({
  name: 'listMatters',
  route: 'GET /api/notices/matters',
  summary: '本单位要分几步走的事，各到哪一步',
  callers: whoDraft,
  reply: z.object({ matters: z.array(matterWork) }),
})
