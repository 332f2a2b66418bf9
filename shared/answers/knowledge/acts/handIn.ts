import * as z from 'zod'
import { operation } from '../../../operation'
import { cardContent } from '../content'
import type { SoundContent } from '../knowledge'
import { cardWaits } from '../telling'
import { toldToSign } from '../signing'
import { act, by, id, ofItsDepartment, problems, reply, version } from './act'

export const handInCard = operation({
  name: 'handInCard',
  route: 'PUT /api/cards/{id}',
  summary: '改一张知识卡，交审核人签发；签发前照旧作答',
  callers: ['officer', 'lead'],
  params: id,
  body: z.strictObject({ version, content: cardContent }),
  reply,
  problems: [...problems, 'bad-input'],
})

/** 交上: what was written waits for a signature; until then the card answers as it did. `sound`: what was sent, with its articles. */
export const handIn = act<typeof handInCard, { sound: SoundContent }>({
  action: 'handIn',
  operation: handInCard,
  checks: 'sent',
  who: ofItsDepartment,
  keeps: (one, { sound }) => ({ ...one, draft: sound }),
  decide: (_one, _sent, caller, { at }) => ({ type: 'handedIn', at, by: by(caller) }),
  tells: (_event, after, before) => toldToSign(cardWaits(after), before),
})
