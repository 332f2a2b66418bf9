import * as z from 'zod'
import { operation } from '../../operation'
import { ofItsDepartment, wrote, supervisorSigns } from '../access'
import { id, version, reply, problems } from '../contractParts'
import { evidences, proofOf } from '../evidence'
import { requireClean } from '../findings/findings'
import type { ClockLimit } from '../limit'
import { concernNotes, toAskers, toOne, toRenderings } from '../telling'
import { departmentOf } from '../written'
import { act, by } from './act'

export const signResponse = operation({
  name: 'signResponse',
  route: 'POST /api/concerns/{id}/signature',
  summary: '签发回应，签发后公开；起草的人不能签，本单位没有别的审核人时由督查代签',
  callers: ['lead', 'supervisor'],
  params: id,
  body: z.strictObject({ evidence: evidences, version }),
  reply,
  problems,
})

/**
 * 签发: from here on anyone may read it. The supervisor 代签 where no lead can, or when the hours have run out: so nothing
 * waits for ever. @throws Problem 'bad-input' with the list of what has to go first, in the response and in all that becomes
 * public with it.
 */
export const sign = act<'responded', typeof signResponse, { followUp: ClockLimit }>({
  action: 'sign',
  operation: signResponse,
  event: 'responded',
  headline: ({ by: who, department, onBehalf }) => `${department.name}作了回应${onBehalf ? `，${who.name}代签` : ''}`,
  beginsFollowUp: true,
  who: (caller, concern, signing) =>
    !wrote(caller, concern) &&
    ((caller.role === 'lead' && ofItsDepartment(caller, concern)) ||
      (caller.role === 'supervisor' && supervisorSigns(concern, signing))),
  refusal(caller, concern) {
    if (wrote(caller, concern)) return '起草和改过回应稿的人不能签，请本单位另一位审核人签'
    return caller.role === 'supervisor'
      ? '这个单位有审核人可以签，没有人能签或者已经超过时限时才由督查代签'
      : '回应由责任单位的审核人签发'
  },
  notNow: ({ draft }) => (draft ? undefined : '没有送签的回应'),
  decide(concern, { followUp, evidence }, caller, { at, officePhones }) {
    const { draft } = concern
    if (!draft) return []
    const { text: words, by: draftedBy, sources } = draft
    requireClean({ ...concern, response: words, sources }, officePhones)
    return {
      type: 'responded',
      at,
      by: by(caller),
      department: departmentOf(concern),
      text: words,
      ...(sources ? { sources } : {}),
      followUp,
      draftedBy,
      ...(caller.role === 'supervisor' ? { onBehalf: true } : {}),
      ...proofOf({ evidence }),
    }
  },
  tells: (event, after, before) =>
    event.type === 'responded'
      ? [
          ...toOne(event.draftedBy, event, after, {
            title: '你起草的舆情回应已签发',
            text: `${event.by.name}签发，已经公开。`,
          }),
          ...concernNotes(event, after, [
            ...toAskers(after, before.respondedAt !== undefined),
            ...toRenderings(before, {
              title: '公告照着的回应更正了',
              text: '的回应更正了，请照新的改；已经发布的，另发一份更正。',
            }),
          ]),
        ]
      : [],
})
