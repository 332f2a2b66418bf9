import { inPlaceName } from '../../people/helping/words'
import { urgentOf } from '../../urgent/recognise'
import type { Urgent } from '../../urgent/urgent'
import { askerName } from '../acts/byWhom'
import type { Event } from '../case/event'
import type { Inquiry } from '../case/inquiry'
import { repliesIn } from '../case/past'
import { readable } from '../case/said'
import { wordsIn } from '../history/chain'
import { isOpen, spokenChannels } from '../words'

type Heard = Pick<Inquiry, 'citizen' | 'status' | 'channel' | 'text' | 'events' | 'inDanger'>

/** How a danger is called that has no other name. */
const unnamed = '听上去'

/**
 * 人命要紧: what a citizen wrote that no reply has answered yet sounds as if somebody may be in danger, the clearest of it.
 * What only perhaps does counts too: a mark too many costs a glance, one too few may cost a life. Undefined for what staff
 * wrote down: they heard it told. Whoever reads hears it anew.
 */
export function urgentIn(one: Heard): Urgent | undefined {
  const from = unansweredFrom(one)
  if (from === undefined) return undefined
  return heardIn(one, [...(from === 0 ? [one.text] : []), ...writtenIn(one, one.events.slice(from))])
}

/** The same in words for whoever works on it; in a list, which has no long words, as it was when they were written. */
export function dangerIn(one: Heard): string | undefined {
  const heard = urgentIn(one)
  if (heard) return dangerWords(heard)
  const from = unansweredFrom(one)
  return one.inDanger && from !== undefined && one.inDanger.event >= from ? one.inDanger.told : undefined
}

/** The place of the first event after the last reply; undefined where it is over without any. */
function unansweredFrom({ events, status }: Heard): number | undefined {
  const reply = repliesIn({ events }).at(-1)
  if (reply) return events.indexOf(reply) + 1
  return isOpen(status) ? 0 : undefined
}

/** What these events have added that sounds so, in the same words. */
export function dangerAdded(one: Heard, added: readonly Event[]): string | undefined {
  const heard = heardIn(one, writtenIn(one, added))
  return heard && dangerWords(heard)
}

/** In their own hand, from an account that was joined to theirs, or by whoever helps them. */
const writtenIn = ({ citizen }: Heard, events: readonly Event[]): string[] =>
  events
    .filter(({ by: { id, name } }) => id === citizen || name === askerName || name === inPlaceName)
    .flatMap((event) => wordsIn(event).map(readable))

function heardIn({ channel }: Heard, written: readonly string[]): Urgent | undefined {
  if (spokenChannels.some((one) => one === channel)) return undefined
  const heard = written.flatMap((words) => urgentOf(words) ?? [])
  return heard.find(({ perhaps }) => !perhaps) ?? heard[0]
}

/** Which danger it is, where that is clear. */
const dangerWords = ({ what, perhaps }: Urgent) =>
  perhaps || what.startsWith(unnamed) ? '可能有人有危险' : `可能有人有危险（${what}）`
