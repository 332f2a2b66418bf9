import { urgentOf } from '../../urgent/recognise'
import { wordsIn } from '../history/chain'
import { isOpen, spokenChannels } from '../words'
import type { Inquiry } from '../case/inquiry'
import { readable } from '../case/said'

type Heard = Pick<Inquiry, 'citizen' | 'status' | 'channel' | 'text' | 'events'>

/** How a danger is called that has no other name. */
const unnamed = '听上去'

/**
 * 可能有人有危险: as far as what a citizen wrote, or added since, sounds so, in words for whoever works on it while it is open.
 * Undefined for what staff wrote down: they heard it told. Nothing of it is kept; whoever reads hears it anew.
 */
export function dangerIn({ citizen, status, channel, text, events }: Heard): string | undefined {
  if (!isOpen(status) || spokenChannels.some((one) => one === channel)) return undefined
  const added = events.flatMap((one) => (one.by.id === citizen ? wordsIn(one).map(readable) : []))
  for (const words of [text, ...added]) {
    const heard = urgentOf(words)
    if (heard && !heard.perhaps) return dangerWords(heard.what)
  }
  return undefined
}

const dangerWords = (what: string) => (what.startsWith(unnamed) ? '可能有人有危险' : `可能有人有危险（${what}）`)
