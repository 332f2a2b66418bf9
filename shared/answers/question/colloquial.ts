import { simplified } from '../../departments/simplified'
import { officialTerms, plainWords } from './colloquialTerms'
import { plainIdeographs } from '../../text/ideographs'

/** Words that every question has and that tell nothing apart. */
const filler = /请问|我想问一下|想问一下|想问|问一下|麻烦|你好|您好|谢谢|怎么办|吗|呢|啊|呀|吧|了|的/g

/** One spelling for a question however it was typed: half width, simplified characters, no stray marks. */
export const typed = (text: string): string => simplified(plainIdeographs(text).normalize('NFKC')).toLowerCase()

/** A question in plain words: dialect and half-sentences brought to the word that known questions share. */
export function plainly(text: string): string {
  return plainWords.reduce((said, [spoken, plain]) => said.replace(spoken, plain), typed(text))
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
