import * as z from 'zod'
import { attachments, caseOperation } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { inquirySizes } from '../../words'
import { act } from '../act'
import { ownCase } from '../callers'
import { hands, until } from '../desks'
import { by, newDate } from '../byWhom'

export const correctInquiry = caseOperation({
  name: 'correctInquiry',
  path: 'correction',
  summary: '补正：按通知补充或说清，重新计时',
  callers: ['citizen'],
  body: z.strictObject({ text: words(inquirySizes.correction, '补正内容'), attachments }),
})

/** 补正: the count begins anew on the day the corrected text came in. */
export const correct = act({
  action: 'correct',
  operation: correctInquiry,
  event: 'corrected',
  headline: '已补正，重新计时',
  plainly: '已经补充，重新计时',
  tellsFollowers: true,
  who: ownCase,
  decide: (_inquiry, { text, attachments: files }, caller, { at }) => ({
    type: 'corrected',
    at,
    by: by(caller),
    text,
    ...(files.length > 0 ? { attachments: files } : {}),
    clock: { type: 'restarted', at, reason: '收到补正' },
  }),
  tellsDesks: (event, after) => hands(after, event, '提问人补正了', `${until(after, event)}。`),
  tellsAsker: newDate('已收到你的补正'),
})
