import * as z from 'zod'
import { operation } from '../../operation'
import { content, id, ofTheDepartment, problems, reply, version } from '../contractParts'
import { askToSign } from '../telling'
import { by, ofItsDepartment, promiseAct } from '../thing'

export const revisePromise = operation({
  name: 'revisePromise',
  route: 'POST /api/promises/{id}/words',
  summary: '改还没有签发的承诺；改完等审核人签',
  callers: ofTheDepartment,
  params: id,
  body: z.strictObject({ ...content, version }),
  reply,
  problems,
})

/** 改稿, as long as it is not public. */
export const revise = promiseAct({
  action: 'revise',
  operation: revisePromise,
  who: ofItsDepartment,
  decide: (_one, { title, measure, due }, caller, { at }) => ({
    type: 'revised',
    at,
    by: by(caller),
    title,
    measure,
    due,
  }),
  tells: askToSign,
})
