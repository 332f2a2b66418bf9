import * as z from 'zod'
import { beijingDate } from '../../../calendar/date'
import { addressOf, message, type Outgoing, toStaff } from '../../../outbox'
import { publicWords } from '../../../redaction/publicWords'
import { allAsked, most } from '../card'
import type { Matter } from '../matter'
import { type MatterKnown, progressOf } from '../progress'
import { standingInvitation, stillUp, whyNotInvited } from './hearing'
import { whenAndWhere } from './said'

/**
 * What a hearing asks of the desk: to hold the one of today, or of a day that went by; to change or call off one that could not
 * begin on its day; to invite to one that is owed.
 */
export const hearingDuty = z.object({ standing: z.enum(['today', 'early', 'uninvited']), words: z.string() })
export type HearingDuty = z.infer<typeof hearingDuty>

/** What the hearing of a matter asks of its desk; `asked`: how many asked for it on phones. */
export function hearingDutyOf(
  matter: Matter,
  known: MatterKnown & { at: string; asked: number },
): HearingDuty | undefined {
  const steps = progressOf(matter, known)
  const turn = steps.find(({ step }) => step.sometimes?.asked)
  if (!turn || (turn.standing !== 'next' && turn.standing !== 'later')) return undefined
  const invited = standingInvitation(matter, turn.step.id)
  const { at } = known
  if (!invited) {
    const owed = most(allAsked(known.asked, matter), matter.members)
    if (!owed || whyNotInvited(turn, stillUp(matter, turn, steps))) return undefined
    return { standing: 'uninvited', words: `应当听证，还没有通知哪天几点、在哪里。${turn.step.sometimes?.when ?? ''}` }
  }
  const [day, today] = [beijingDate(invited.when), beijingDate(at)]
  const place = whenAndWhere(invited, at)
  const until = stillUp(matter, turn, steps)
  if (day > today)
    return turn.why && (until === undefined || day <= until)
      ? { standing: 'early', words: `听证定在${place}，到那天还开始不了：${turn.why}。改时间或者取消，写明理由` }
      : undefined
  if (day === today)
    return { standing: 'today', words: `今天听证：${place}${turn.why ? `。可是还开始不了：${turn.why}` : ''}` }
  const then = turn.why ?? '开始听证，或者改时间、取消，写明理由'
  return { standing: 'today', words: `听证定在${place}，已经过了，还没有记下开始。${then}` }
}

const titles: Record<HearingDuty['standing'], string> = {
  today: '今天有听证',
  early: '定好的听证，到那天还开始不了',
  uninvited: '应当听证，请定时间、发通知',
}

/**
 * Tells the desk once of each: that an invitation is owed, since the last one was called off; an hour that comes too early; and the hearing on its day. The
 * keys carry what it is about, so another walk sends nothing new.
 */
export function hearingAlerts(
  { id, title, department, events, work }: Matter,
  { standing, words }: HearingDuty,
  at: string,
): Outgoing[] {
  const calledOff = events.filter(({ type }) => type === 'hearingCalledOff').length
  const key = standing === 'uninvited' ? calledOff : work['hearing']?.invited?.when
  return (['officer', 'lead'] as const).map((role) => {
    const to = toStaff({ department: department.id, role })
    return message({
      id: `hearing#${id}#${standing}#${key}/${addressOf(to)}`,
      to,
      title: titles[standing],
      text: `「${publicWords(title)}」${words}`,
      about: { thing: 'matters' },
      at,
    })
  })
}
