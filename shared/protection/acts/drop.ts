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

export const dropProtection = operation({
  name: 'dropProtection',
  route: 'POST /api/protection/{id}/drop',
  summary: '等签字的这份稿子不用了；签过字的不变，写过的仍在经过里',
  callers: protectionCallers,
  county: true,
  params: protectionParams,
  body: z.strictObject({ version: protectionVersion }),
  reply: protectionReply,
  problems: protectionProblems,
})

/** 不用了: what was signed before stands as it did. */
export const drop = protectionAct({
  action: 'drop',
  operation: dropProtection,
  who: (caller, { unit }, { within }) => looksAfterProtection(caller, unit.id, within),
  decide: (_one, _sent, { id, name }, { at }) => ({ type: 'dropped', at, by: { id, name } }),
})
