import { urgentOf } from '../../urgent/recognise'
import { isOpen, spokenChannels } from '../words'
import type { Inquiry } from './inquiry'
import { readable } from './said'

/** How a danger is called that has no other name. */
const unnamed = '听上去'

/**
 * 可能有人有危险: as far as what a citizen wrote, or added since, sounds so, in words for whoever works on it while it is open.
 * Undefined for what staff wrote down: they heard it told. Nothing of it is kept; whoever reads hears it anew.
 */
export function dangerIn({ status, channel, text, events }: Pick<Inquiry, 'status' | 'channel' | 'text' | 'events'>) {
  if (!isOpen(status) || spokenChannels.some((one) => one === channel)) return undefined
  const added = events.flatMap((one) => (one.type === 'supplemented' ? [readable(one.text)] : []))
  for (const words of [text, ...added]) {
    const heard = urgentOf(words)
    if (heard && !heard.perhaps) return dangerWords(heard.what)
  }
  return undefined
}

const dangerWords = (what: string) => (what.startsWith(unnamed) ? '可能有人有危险' : `可能有人有危险（${what}）`)
