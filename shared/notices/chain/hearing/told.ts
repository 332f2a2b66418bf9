import * as z from 'zod'
import { beijingDate } from '../../../calendar/date'
import type { Matter } from '../matter'
import type { StepProgress } from '../progress'
import { publicWords } from '../../../redaction/publicWords'
import { neverPublic } from '../../../redaction/kinds'
import type { KeptInvitation } from './invitation'
import { toAsk, whenAndWhere } from './said'
import { spokenHour } from './spoken'

/** 听证 as everybody reads it: where it stands, when and where in words, and what changed. */
export const hearingTold = z.object({
  standing: z.enum(['invited', 'calledOff', 'begun', 'held']),
  /** It is today. */
  today: z.boolean(),
  /** 「听证：12月20日（周日）上午9点，在示例镇政府二楼会议室」 */
  words: z.string(),
  /** What it was before, and why it changed or was called off. */
  note: z.string().optional(),
  bring: z.string().optional(),
  contact: z.string(),
})
export type HearingTold = z.infer<typeof hearingTold>

const shown = (words: string) => publicWords(words, neverPublic)

/** What is told of the hearing of a matter at the instant `at`; undefined where there was never an invitation. */
export function hearingToldOf(
  { work }: Pick<Matter, 'work'>,
  { step, standing }: Pick<StepProgress, 'step' | 'standing'>,
  at: string,
): HearingTold | undefined {
  const one = work[step.id]?.invited
  if (!one || work[step.id]?.paper?.confirmedBy) return undefined
  const now = standing === 'done' ? 'held' : standing === 'now' ? 'begun' : one.calledOff ? 'calledOff' : 'invited'
  const place = whenAndWhere(one, at)
  const words = {
    invited: `听证：${place}`,
    calledOff: `听证取消了：原来定在${place}，不用去`,
    begun: `听证正在进行：${place}`,
    held: `听证已经办完：${place}`,
  }
  const note = noteOf(one, now, at)
  return {
    standing: now,
    today: now === 'invited' && beijingDate(one.when) === beijingDate(at),
    words: words[now],
    ...(note ? { note } : {}),
    ...(one.bring ? { bring: shown(one.bring) } : {}),
    contact: toAsk(one),
  }
}

function noteOf({ changed, calledOff }: KeptInvitation, now: HearingTold['standing'], at: string): string | undefined {
  if (now === 'calledOff' && calledOff) return `${spokenHour(calledOff.at, at)}取消，理由：${shown(calledOff.reason)}`
  if (now === 'invited' && changed)
    return `${spokenHour(changed.at, at)}改过一次：原来定在${whenAndWhere(changed.was, at)}。理由：${shown(changed.reason)}`
  return undefined
}
