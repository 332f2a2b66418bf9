import * as z from 'zod'
import { beijingDate } from '../../../calendar/date'
import type { Matter } from '../matter'
import type { StepProgress } from '../progress'
import { publicWords } from '../../../redaction/publicWords'
import { neverPublic } from '../../../redaction/kinds'
import { standingInvitation, whyNotBegun } from './hearing'
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

/** A hearing that asks something of the desk: `today` first, then one that nobody was invited to. */
export const hearingDuty = z.object({ standing: z.enum(['today', 'uninvited']), words: z.string() })
export type HearingDuty = z.infer<typeof hearingDuty>

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

/**
 * What a hearing asks of the desk at the instant `at`: the one of today, or of a day that went by; else an invitation, where
 * it is owed and `mayInvite`.
 */
export function hearingDutyOf(
  matter: Matter,
  turn: StepProgress,
  { at, owed, mayInvite }: { at: string; owed: boolean; mayInvite: boolean },
): HearingDuty | undefined {
  if (turn.standing !== 'next' && turn.standing !== 'later') return undefined
  const invited = standingInvitation(matter, turn.step.id)
  if (!invited)
    return owed && mayInvite
      ? { standing: 'uninvited', words: `应当听证，还没有通知哪天几点、在哪里。${turn.step.sometimes?.when ?? ''}` }
      : undefined
  if (beijingDate(invited.when) > beijingDate(at)) return undefined
  const place = whenAndWhere(invited, at)
  if (beijingDate(invited.when) === beijingDate(at)) return { standing: 'today', words: `今天听证：${place}` }
  const not = turn.why ?? whyNotBegun(matter, turn, at)
  return {
    standing: 'today',
    words: `听证定在${place}，已经过了，还没有记下开始。${not ?? '没有办成的，改时间或者取消，写明理由'}`,
  }
}
