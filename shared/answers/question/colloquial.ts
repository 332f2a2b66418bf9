import { simplified } from '../../departments/simplified'
import { officialTerms, plainWords } from './colloquialTerms'
import { plainIdeographs } from '../../text/ideographs'

/** Words that every question has and that tell nothing apart. */
const filler = /请问|我想问一下|想问一下|想问|问一下|麻烦|你好|您好|谢谢|怎么办|吗|呢|啊|呀|吧|了|的/g

/** One spelling for a question however it was typed: half width, simplified characters, no stray marks. */
export const typed = (text: string): string => simplified(plainIdeographs(text).normalize('NFKC')).toLowerCase()

/** By their first signs, the places of the spoken words in their table: each is one sign after the other, but for its ends. */
const beginningWith = new Map<number, number[]>()
for (const [place, [spoken]] of plainWords.entries())
  for (const sign of new Set(spoken.source.split('|').map((word) => word.charCodeAt(0)))) {
    const there = beginningWith.get(sign)
    if (there) there.push(place)
    else beginningWith.set(sign, [place])
  }

/** Notes which spoken words may stand in a text: of most it has not even the first sign. */
function note(text: string, maybe: Uint8Array): void {
  for (let at = 0; at < text.length; at++)
    for (const place of beginningWith.get(text.charCodeAt(at)) ?? []) maybe[place] = 1
}

/** A question in plain words: dialect and half-sentences brought to the word that known questions share. */
export function plainly(text: string): string {
  const maybe = new Uint8Array(plainWords.length)
  let said = typed(text)
  note(said, maybe)
  for (const [place, [spoken, plain]] of plainWords.entries()) {
    if (maybe[place] === 0) continue
    const before = said
    said = before.replace(spoken, plain)
    if (said !== before) note(plain, maybe)
  }
  return said
}

/** The plain question without the words that tell nothing apart. */
export const telling = (text: string): string => plainly(text).replace(filler, ' ')

/** A question for the corpus: as typed, with the provisions' own terms for what it names. */
export function officially(text: string): string {
  const asked = typed(text)
  const plain = plainly(text)
  const terms = officialTerms.flatMap(([pattern, official]) => (pattern.test(plain) ? [official] : []))
  return [asked, ...new Set(terms)].join(' ')
}

/** Whether a text says enough to be answered: a greeting or a sum does not. */
export function saysSomething(text: string): boolean {
  return (
    (
      typed(text)
        .replace(filler, '')
        .match(/\p{Script=Han}/gu) ?? []
    ).length >= 4
  )
}
