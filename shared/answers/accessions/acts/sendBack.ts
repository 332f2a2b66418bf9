import * as z from 'zod'
import { operation } from '../../../operation'
import { by, problems, reason, version } from '../../knowledge/acts/act'
import { draftersOf } from '../../knowledge/event'
import { looksAt } from '../access'
import { toldWhatBecame } from '../telling'
import { act, id, reply } from './act'

export const sendBackAccession = operation({
  name: 'sendBackAccession',
  route: 'POST /api/accessions/{id}/return',
  summary: '把等核对的收录退回修改，写明哪里和原文件不一样',
  callers: ['lead', 'editor', 'supervisor'],
  county: true,
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 退回修改: by who wrote no word of it. */
export const sendBack = act({
  action: 'sendBack',
  operation: sendBackAccession,
  who: (caller, one) => looksAt(caller, one.unit) && !draftersOf(one).has(caller.id),
  decide: (_one, sent, caller, { at }) => ({ type: 'sentBack', at, by: by(caller), reason: sent.reason }),
  tells: toldWhatBecame,
})
