import { keptFor } from '../../text/keptFor'
import { typed } from '../question/colloquial'
import { askedFor, leadOf } from './lead'

/** So many signs are read at a glance. */
const glance = 56
/** Less says too little; the next sentence is read with it. */
const least = 14

/**
 * The part of a known question's answer that a glance takes in: what says just what was asked, else its beginning, cut where a
 * clause ends. `known` is that question, `question` the one that was typed.
 */
export function briefly(question: string, { known, text }: { known: string; text: string }): string {
  const asked = askedFor(typed(question))
  const lead = asked === undefined || asked === 'who' ? undefined : leadOf(question, text, { known })
  return lead && lead.text.length >= least && lead.text.length <= glance ? lead.text : begun(text)
}

/** The same few answers stand beside others again and again. */
const begun = keptFor(2_000, (text) => {
  const whole = upTo(text, /(?<=[。；])/)
  if (whole.length >= least) return whole.replace(/；$/, '。')
  const clauses = upTo(text, /(?<=[，、：；。])/)
  return `${(clauses || text.slice(0, glance)).replace(/[，、：；。]$/, '')}…`
})

/** As many parts from the beginning as a glance takes in. */
function upTo(text: string, parting: RegExp): string {
  let taken = ''
  for (const part of text.split(parting)) {
    if (taken.length + part.length > glance) break
    taken += part
  }
  return taken
}
