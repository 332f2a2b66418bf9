import { beijingDate, beijingTime, spokenDate } from '../calendar/date'
import { addressOf, message, type Outgoing, toStaff } from '../outbox'
import type { HotTopic } from './contract'

/**
 * 本市约定: whoever watches is told of a topic when so many people speak of it, and again when it is so many more; what nobody
 * has spoken of for so long is told no more, and what was already raised or sorted out is known.
 */
export const toldOf = { voices: [5, 20, 50], freshMs: 3 * 86_400_000 }

/** Who raises concerns. */
const watching = toStaff({ department: '', role: 'editor' })

/**
 * What is told of hot topics at `at`, an ISO instant: each once at each step, so that whoever registers concerns need not look
 * at the list to see them early. The ids carry topic and step, so another walk sends nothing new.
 */
export function hotAlerts(topics: readonly HotTopic[], at: string): Outgoing[] {
  return topics.flatMap((one) => {
    const step = toldOf.voices.findLast((voices) => one.voices >= voices)
    const isFresh = Date.parse(at) - Date.parse(one.until) < toldOf.freshMs
    if (step === undefined || !isFresh || one.raised || one.history.length > 0) return []
    const title = step === toldOf.voices[0] ? '新热点：好几个人在说同一件事' : `热点：说起的人已经有 ${step} 个以上`
    const what = [one.place, one.problem].filter(Boolean).join('：')
    const last = `${spokenDate(beijingDate(one.until), beijingDate(at))}${beijingTime(one.until)}`
    const text = `「${what}」有 ${one.voices} 个人说起，最近一条在${last}。需要公开回应的，在热点里登记成舆情；不是一回事的，可以拆开或者忽略。`
    return [
      message({
        id: `hot#${one.id}#${step}/${addressOf(watching)}`,
        to: watching,
        title,
        text,
        about: { thing: 'hot' },
        at,
      }),
    ]
  })
}
