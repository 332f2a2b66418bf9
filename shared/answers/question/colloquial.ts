import { simplified } from '../../departments/simplified'
import { officialTerms, plainWords } from './colloquialTerms'
import { note } from './spokenBeginnings'
import { plainText } from '../../text/plainText'

/** Words that every question has and that tell nothing apart. */
export const filler = /请问|我想问一下|想问一下|想问|问一下|麻烦|你好|您好|谢谢|怎么办|吗|呢|啊|呀|吧|了|的/g

/** One spelling for a question however it was typed: half width, simplified characters, no stray marks. */
export const typed = (text: string): string => simplified(plainText(text))

/** Written over by each text. */
const maybe = new Uint8Array(plainWords.length)

/** A question in plain words: dialect and half-sentences brought to the word that known questions share. */
export function plainly(text: string): string {
  let said = typed(text)
  if (!note(said, maybe)) return said
  for (let place = 0; place < plainWords.length; place++) {
    if (maybe[place] === 0) continue
    maybe[place] = 0
    const [spoken, plain] = plainWords[place]!
    const before = said
    said = before.replace(spoken, plain)
    if (said !== before) note(said, maybe)
  }
  maybe.fill(0)
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
