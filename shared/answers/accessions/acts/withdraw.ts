import * as z from 'zod'
import { operation } from '../../../operation'
import { by, problems, reason, version } from '../../knowledge/acts/act'
import { looksAt, looksWords } from '../access'
import { toldWhatBecame } from '../telling'
import { act, id, reply } from './act'

export const withdrawAccession = operation({
  name: 'withdrawAccession',
  route: 'POST /api/accessions/{id}/withdrawal',
  summary: '收错了的从政策文件库撤出，写明理由；原来的一版接着用，交过、核对过的仍在经过里',
  callers: ['lead', 'editor', 'supervisor'],
  county: true,
  params: id,
  body: z.strictObject({ version, reason }),
  reply,
  problems,
})

/** 撤出: a mistake is taken back; what it took the place of stands again. */
export const withdraw = act({
  action: 'withdraw',
  operation: withdrawAccession,
  who: (caller, { unit }) => looksAt(caller, unit),
  refusal: (_caller, { unit }) => `从文件库撤出由${looksWords(unit.id)}办`,
  notNow: ({ live }) => (live ? undefined : '这份不在文件库里，不用撤出'),
  decide: (_one, sent, caller, { at }) => ({ type: 'withdrawn', at, by: by(caller), reason: sent.reason }),
  tells: toldWhatBecame,
})
