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

type Heard = Pick<Inquiry, 'citizen' | 'status' | 'channel' | 'text' | 'events'>

/** How a danger is called that has no other name. */
const unnamed = '听上去'

/**
 * 人命要紧: what a citizen wrote that no reply has answered yet sounds as if somebody may be in danger, the clearest of it.
 * What only perhaps does counts too: a mark too many costs a glance, one too few may cost a life. Undefined for what staff wrote down: they heard it told. Nothing of it is kept; whoever reads hears it anew.
 */
export function urgentIn(one: Heard): Urgent | undefined {
  const reply = repliesIn(one).at(-1)
  if (!reply && !isOpen(one.status)) return undefined
  const since = reply ? one.events.slice(one.events.indexOf(reply) + 1) : one.events
  return heardIn(one, [...(reply ? [] : [one.text]), ...writtenIn(one, since)])
}

/** The same in words for whoever works on it. */
export function dangerIn(one: Heard): string | undefined {
  const heard = urgentIn(one)
  return heard && dangerWords(heard)
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
