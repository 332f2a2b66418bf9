import * as z from 'zod'
import { beijingDate } from '../../../calendar/date'
import { Problem } from '../../../problem'
import { correctionAskedIn } from '../../case/past'
import { attachments, caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { inquirySizes, spokenChannels } from '../../words'
import { act } from '../act'
import { type May, ownCase, ownDepartment } from '../callers'
import { hands, until } from '../desks'
import { toldToSupporters } from '../supporters'
import { by, newDate } from '../byWhom'
import { sameFiles } from '../sentBefore'

export const correctInquiry = caseOperation({
  name: 'correctInquiry',
  path: 'correction',
  summary: '补正：按通知补充或说清，重新计时；来电、来访、来信申请的由办理单位登记',
  callers: ['citizen', 'officer', 'lead'],
  body: z.strictObject({
    text: words(inquirySizes.correction, '补正内容'),
    attachments,
    /** The day it came in, where a department writes it down later. */
    receivedOn: z.iso.date().optional(),
    version: version.optional(),
  }),
})

/** Who applied by telephone, at the window or by letter does not sign in to the case: their correction comes the same way. */
const writtenDown: May = (caller, inquiry) =>
  spokenChannels.some((one) => one === inquiry.channel) && ownDepartment(caller, inquiry)

/** 补正: the count begins anew on the day the corrected text came in (政府信息公开条例 第三十条). */
export const correct = act({
  action: 'correct',
  operation: correctInquiry,
  event: 'corrected',
  headline: '已补正，重新计时',
  plainly: '已经补充，重新计时',
  tellsFollowers: true,
  who: (caller, inquiry) => ownCase(caller, inquiry) || writtenDown(caller, inquiry),
  same: (one, { text, attachments: files }) => one.text === text && sameFiles(one.attachments, files),
  decide(inquiry, { text, attachments: files, receivedOn }, caller, { at }) {
    const came = receivedOn === undefined || caller.role === 'citizen' ? at : cameIn(receivedOn, inquiry, at)
    return {
      type: 'corrected',
      at,
      by: by(caller),
      text,
      ...(files.length > 0 ? { attachments: files } : {}),
      clock: { type: 'restarted', at: came, reason: '收到补正' },
    }
  },
  tellsDesks: (event, after) => [
    ...hands(after, event, '提问人补正了', `${until(after, event)}。`),
    ...toldToSupporters(after, event, '提问人补正了'),
  ],
  tellsAsker: newDate('已收到你的补正'),
})

/** @throws Problem 'bad-input' for a day before it was asked for, or one that is still to come. */
function cameIn(date: string, inquiry: Parameters<May>[1], now: string): string {
  const today = beijingDate(now)
  if (date === today) return now
  const asked = correctionAskedIn(inquiry)
  if (asked && date < today && date >= beijingDate(asked.at))
    return [`${date}T09:30:00.000Z`, asked.at].sort().at(-1) ?? now
  const message = '收到补正的日子在通知补正以后、今天以前'
  throw new Problem('bad-input', message, [{ field: 'receivedOn', message }])
}
