import * as z from 'zod'
import { operation } from '../../operation'
import { looksAfterProtection } from '../access'
import {
  protectionCallers,
  protectionParams,
  protectionProblems,
  protectionReply,
  protectionVersion,
} from '../contractParts'
import { protectionAct } from '../thing'

export const signProtection = operation({
  name: 'signProtection',
  route: 'POST /api/protection/{id}/signature',
  summary: '签字留档：写过的人不能签，签了只能看，要改另写一版',
  callers: protectionCallers,
  county: true,
  params: protectionParams,
  body: z.strictObject({ version: protectionVersion }),
  reply: protectionReply,
  problems: protectionProblems,
})

/** 签字: by who wrote no word of it. From here on it is read and no more (个人信息保护法 第五十六条: 至少保存三年). */
export const sign = protectionAct({
  action: 'sign',
  operation: signProtection,
  who: (caller, { unit, writers }, { within }) =>
    looksAfterProtection(caller, unit.id, within) && !writers.includes(caller.id),
  refusal: (caller, { unit, writers }) =>
    writers.includes(caller.id)
      ? '写过这一份的人不能签，请另一位管理员或者督查签'
      : `这一份归${unit.name}的管理员和督查`,
  decide: (_one, _sent, { id, name }, { at }) => ({ type: 'signed', at, by: { id, name } }),
})
