import * as z from 'zod'
import { operation } from '../../../operation'
import { by, problems, version } from '../../knowledge/acts/act'
import { act, id, ofItsUnit, reply } from './act'

export const dropLocal = operation({
  name: 'dropLocal',
  route: 'POST /api/local/{id}/drop',
  summary: '不用本地办法的这份稿子了；正在显示的不变',
  callers: ['officer', 'lead'],
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems,
})

/** 不用了: the draft is gone; that there was one stays in the history. */
export const drop = act({
  action: 'drop',
  operation: dropLocal,
  who: ofItsUnit,
  decide: (_one, _sent, caller, { at }) => ({ type: 'dropped', at, by: by(caller) }),
})
