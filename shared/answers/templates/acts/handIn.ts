import * as z from 'zod'
import { operation } from '../../../operation'
import { by, problems, version } from '../../knowledge/acts/act'
import { templateContent } from '../content'
import { toldToSign } from '../../knowledge/signing'
import { templateWaits } from '../telling'
import { act, id, ofItsKeeper, reply } from './act'

export const handInTemplate = operation({
  name: 'handInTemplate',
  route: 'PUT /api/templates/{id}',
  summary: '改一份答复模板，交审核人签发；签发前照旧的用',
  callers: ['officer', 'lead', 'editor'],
  params: id,
  body: z.strictObject({ version, content: templateContent }),
  reply,
  problems: [...problems, 'bad-input'],
})

/** 交上: what was written waits for a signature; until then the one before is used. */
export const handIn = act({
  action: 'handIn',
  operation: handInTemplate,
  checks: 'sent',
  who: ofItsKeeper,
  keeps: (one, { content }) => ({ ...one, draft: content }),
  decide: (_one, _sent, caller, { at }) => ({ type: 'handedIn', at, by: by(caller) }),
  tells: (_event, after, before) => toldToSign(templateWaits(after), before),
})
