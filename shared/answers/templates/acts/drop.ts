import * as z from 'zod'
import { operation } from '../../../operation'
import { by, problems, version } from '../../knowledge/acts/act'
import { act, id, ofItsKeeper, reply } from './act'

export const dropTemplate = operation({
  name: 'dropTemplate',
  route: 'POST /api/templates/{id}/drop',
  summary: '不用答复模板的这份稿子了；在用的不变',
  callers: ['officer', 'lead', 'editor'],
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems,
})

/** 不用了: the draft is gone; that there was one stays in the history. */
export const drop = act({
  action: 'drop',
  operation: dropTemplate,
  who: ofItsKeeper,
  decide: (_one, _sent, caller, { at }) => ({ type: 'dropped', at, by: by(caller) }),
})
