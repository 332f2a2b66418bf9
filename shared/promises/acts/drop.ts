import * as z from 'zod'
import { operation } from '../../operation'
import { id, ofTheDepartment, problems, reply, version } from '../contractParts'
import { by, ofItsDepartment, promiseAct } from '../thing'

export const dropPromise = operation({
  name: 'dropPromise',
  route: 'POST /api/promises/{id}/removal',
  summary: '作废还没有签发的承诺',
  callers: ofTheDepartment,
  params: id,
  body: z.strictObject({ version }),
  reply,
  problems,
})

/** 作废: nobody was ever promised it. */
export const drop = promiseAct({
  action: 'drop',
  operation: dropPromise,
  who: ofItsDepartment,
  decide: (_one, _sent, caller, { at }) => ({ type: 'dropped', at, by: by(caller) }),
})
