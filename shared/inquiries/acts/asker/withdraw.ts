import * as z from 'zod'
import { beijingDate } from '../../../calendar/date'
import { Problem } from '../../../problem'
import { inPlaceName } from '../../../people/helping/words'
import type { Inquiry } from '../../case/inquiry'
import { attachments, caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes, withdrawalWays } from '../../deskWords'
import { spokenChannels } from '../../words'
import { act } from '../act'
import { askerOrSettling, inHand, type May } from '../callers'
import { hands } from '../desks'
import { unless } from '../moment'
import { partsOver } from '../supporters'
import { by } from '../byWhom'

export const withdrawInquiry = caseOperation({
  name: 'withdrawInquiry',
  path: 'withdrawal',
  summary: '撤回；来电、来访、来信的人撤回，由办理单位登记怎么来的、哪天、凭什么',
  callers: ['citizen', 'officer', 'lead', 'dispatcher'],
  body: z
    .strictObject({
      how: z.enum(withdrawalWays).optional(),
      /** The day they said so, where it is written down later. */
      on: z.iso.date('日子写成 2026-11-20 这样').optional(),
      evidence: words(deskSizes.withdrawal, '凭什么登记').optional(),
      attachments,
      version: version.optional(),
    })
    .default({ attachments: [] }),
})

/** Who asked by telephone, at the window or by letter does not sign in to the case: they withdraw the same way. */
const writtenDown: May = (caller, inquiry) =>
  spokenChannels.some((one) => one === inquiry.channel) && inHand(caller, inquiry)

/** 撤回: nothing is owed any more. */
export const withdraw = act({
  action: 'withdraw',
  operation: withdrawInquiry,
  event: 'withdrawn',
  headline: ({ recorded }) => (recorded ? `提问人撤回（${recorded.how}，${recorded.on}）` : '撤回'),
  plainly: '撤回',
  tellsFollowers: true,
  who: (caller, inquiry) => askerOrSettling(caller, inquiry) || writtenDown(caller, inquiry),
  same: (one, { how, evidence }) => one.recorded === undefined || (one.recorded.how === how && one.reason === evidence),
  notNow: ({ merged }) => unless(merged.length === 0, '还有别人在等这件事的答复，不能撤回'),
  decide(inquiry, { how, on, evidence, attachments: files }, caller, { at }) {
    const own = caller.role === 'citizen'
    if (!own && (how === undefined || evidence === undefined)) throw wrong('evidence', '写明怎么来的、凭什么登记撤回')
    return {
      type: 'withdrawn',
      at,
      by: by(caller),
      ...(own || how === undefined ? {} : { recorded: { how, on: saidOn(on, inquiry, at) }, reason: evidence }),
      ...(own || files.length === 0 ? {} : { attachments: files }),
      ...(inquiry.clock.unconfirmed ? {} : { clock: { type: 'stopped', at } as const }),
    }
  },
  tellsDesks(event, after) {
    const title = `${event.by.name === inPlaceName ? '代办人替提问人' : '提问人'}撤回了`
    return [...hands(after, event, title, '不用再办。'), ...partsOver(after, event, `${title}。`)]
  },
})

const wrong = (field: string, message: string) => new Problem('bad-input', message, [{ field, message }])

/** @throws Problem 'bad-input' for a day before it was asked, or one that is still to come. */
function saidOn(on: string | undefined, { submittedAt, clock }: Inquiry, now: string) {
  const today = beijingDate(now)
  if (on === undefined) return today
  // A letter may have been written down days after it came in.
  const [came = submittedAt] = [submittedAt, clock.startedAt].sort()
  if (on <= today && on >= beijingDate(came)) return on
  throw wrong('on', '撤回的日子不早于收到这件事的那天，不晚于今天')
}
