import * as z from 'zod'
import { operation } from '../../operation'
import { desk } from '../access'
import { isPublic } from '../concern'
import { id, version, reason, reply } from '../contractParts'
import { evidences, proofOf } from '../evidence'
import { concernNotes, cut, tellAll, toAskersOfGone, toRenderings, unitAndLead } from '../telling'
import { act, by } from './act'

export const withdrawConcern = operation({
  name: 'withdrawConcern',
  route: 'POST /api/concerns/{id}/withdrawal',
  summary: '撤回一条舆情，理由只在内部看；已经公开的，公开页只写哪天撤回',
  callers: ['dispatcher', 'supervisor'],
  params: id,
  body: z.strictObject({ reason, evidence: evidences, version }),
  reply,
  problems: ['not-found', 'not-now', 'changed-meanwhile'],
})

/** 撤回: the reason stays inside; what was public is shown as withdrawn, with the day and without a word of it. */
export const withdraw = act({
  action: 'withdraw',
  operation: withdrawConcern,
  event: 'withdrawn',
  headline: ({ by: who }) => `${who.name}撤回`,
  column: '撤回的理由',
  who: desk,
  decide: (concern, { reason: why, evidence }, caller, { at }) => ({
    type: 'withdrawn',
    at,
    by: by(caller),
    reason: why,
    open: isPublic(concern),
    ...proofOf({ evidence }),
  }),
  tells(event, after) {
    const { department } = after
    if (event.type !== 'withdrawn' || !department) return []
    const then = event.open ? '公开的页面上只写已撤回' : '不用再回应'
    const words = `${then}。${event.by.name}：${cut(event.reason)}`
    const told = { title: '一条舆情已撤回', text: words, except: event.by.id }
    const rendered = { title: '公告照着的回应撤回了', text: '的回应撤回了，请看这份公告还作不作数，不作数的要撤回。' }
    return concernNotes(event, after, [
      ...tellAll(department, unitAndLead, told),
      ...toRenderings(after, rendered),
      ...toAskersOfGone(after),
    ])
  },
})
