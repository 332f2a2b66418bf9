import * as z from 'zod'
import { beijingDate } from '../../../calendar/date'
import { operation } from '../../../operation'
import { by, problems, version } from '../../knowledge/acts/act'
import { localContent, requireTrueToday } from '../content'
import { toldToSign } from '../../knowledge/signing'
import { localWaits } from '../telling'
import { act, id, ofItsUnit, reply } from './act'

export const handInLocal = operation({
  name: 'handInLocal',
  route: 'PUT /api/local/{id}',
  summary: '写本地的办法：去哪里、什么时候、电话、多少钱，交审核人签发；签发前不显示',
  callers: ['officer', 'lead'],
  params: id,
  body: z.strictObject({ version, content: localContent }),
  reply,
  problems: [...problems, 'bad-input'],
})

/** 交上: what was written waits for a signature; until then the place says what it said. */
export const handIn = act({
  action: 'handIn',
  operation: handInLocal,
  who: ofItsUnit,
  keeps: (one, { content }) => ({ ...one, draft: content }),
  decide(_one, { content }, caller, { at }) {
    requireTrueToday(content, beijingDate(at))
    return { type: 'handedIn', at, by: by(caller) }
  },
  tells: (_event, after, before) => toldToSign(localWaits(after), before),
})
