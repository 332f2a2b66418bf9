import { simplified } from '../../departments/simplified'
import { officialTerms, plainWords } from './colloquialTerms'
import { plainText } from '../../text/plainText'

/** Words that every question has and that tell nothing apart. */
const filler = /请问|我想问一下|想问一下|想问|问一下|麻烦|你好|您好|谢谢|怎么办|吗|呢|啊|呀|吧|了|的/g

/** One spelling for a question however it was typed: half width, simplified characters, no stray marks. */
export const typed = (text: string): string => simplified(plainText(text))

/** What may follow a first sign of a spoken word: the sign after it, 0 where it may stand alone, and the word's place in the table. */
interface Beginning {
  next: number
  place: number
}

/** By their first signs: each spoken word is one sign after the other, but for its ends. */
const beginnings: (readonly Beginning[] | undefined)[] = []
/** 1 for the first sign of a spoken word. */
const begins = new Uint8Array(0x10000)
for (const [place, [spoken]] of plainWords.entries())
  for (const word of spoken.source.split('|')) {
    const sign = word.charCodeAt(0)
    begins[sign] = 1
    // 俺们? may be 俺 alone, and so may 娘(?!家).
    const next = /^.(.\?|\(|$)/.test(word) ? 0 : word.charCodeAt(1)
    beginnings[sign] = [...(beginnings[sign] ?? []), { next, place }]
  }

/** Notes which spoken words may stand in a text: of most it has not even the first two signs. Whether there is any. */
function note(text: string, maybe: Uint8Array): boolean {
  let any = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (begins[sign] === 0) continue
    for (const { next, place } of beginnings[sign]!)
      if (next === 0 || next === text.charCodeAt(at + 1)) {
        maybe[place] = 1
        any = true
      }
  }
  return any
}

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
