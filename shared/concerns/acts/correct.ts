import * as z from 'zod'
import { operation } from '../../operation'
import { Problem } from '../../problem'
import { isPublic } from '../concern'
import { id, version, text, reason, reply, problems } from '../contractParts'
import { correctedParts } from '../event'
import { evidences, proofOf } from '../evidence'
import { requireClean } from '../findings/findings'
import { concernIsOpen } from '../status'
import { concernNotes, cut, tellAll, unitAndLead } from '../telling'
import { concernSizes } from '../words'
import { act, by } from './act'

export const correctConcern = operation({
  name: 'correctConcern',
  route: 'POST /api/concerns/{id}/correction',
  summary: '更正标题、内容或类别，写明理由；已经公开的，更正也公开',
  callers: ['dispatcher', 'editor', 'supervisor'],
  params: id,
  body: z.strictObject({
    title: text(concernSizes.title).optional(),
    summary: text(concernSizes.summary).optional(),
    topic: text(concernSizes.topic).optional(),
    reason,
    evidence: evidences,
    version,
  }),
  reply,
  problems,
})

/**
 * 更正 of title, summary or topic, with the reason. Once the concern is public the correction shows there with its day and
 * reason, so both pass redaction; and what is public already is changed by those who watch over it or hand it out.
 * @throws Problem 'bad-input'.
 */
export const correct = act({
  action: 'correct',
  operation: correctConcern,
  event: 'corrected',
  headline: (one) => `${one.by.name}更正了${correctedParts(one)}`,
  who: ({ role }, { status }) =>
    role === 'dispatcher' || role === 'supervisor' || (role === 'editor' && concernIsOpen(status)),
  refusal: () => '已经公开的由分办或督查更正',
  decide(concern, sent, caller, { at }) {
    const title = changeOf(concern.title, sent.title)
    const summary = changeOf(concern.summary, sent.summary)
    const topic = changeOf(concern.topic, sent.topic)
    if (!title && !summary && !topic) throw new Problem('bad-input', '和原来一样，没有可以更正的')
    const open = isPublic(concern)
    if (open) requireClean({ title: title?.to, summary: summary?.to, reason: sent.reason })
    const parts = { ...(title ? { title } : {}), ...(summary ? { summary } : {}), ...(topic ? { topic } : {}) }
    return { type: 'corrected', at, by: by(caller), ...parts, reason: sent.reason, open, ...proofOf(sent) }
  },
  tells(event, after) {
    const { department } = after
    if (event.type !== 'corrected' || !department) return []
    const words = `${event.by.name}：${cut(event.reason)}`
    const told = { title: '舆情的登记有更正', text: words, except: event.by.id }
    return concernNotes(event, after, tellAll(department, unitAndLead, told))
  },
})

const changeOf = <T>(from: T, to: T | undefined) => (to === undefined || to === from ? undefined : { from, to })
