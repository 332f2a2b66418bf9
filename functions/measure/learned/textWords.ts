import { telling } from '@shared/answers/question/colloquial'
import type { Indexable } from '@shared/answers/search/indexBuild'
import type { Known } from '@shared/answers/search/knownVote'
import { tokensOf } from '@shared/text/tokens'

/** Each of the words of a text once. */
type Words = Uint32Array
const wordsOf = (words: Iterable<number>): Words => Uint32Array.from(new Set(words))

/** What all texts say, as words: read once, however many encoders are asked what they mean. */
export interface TextWords {
  /** Of each provision. */
  provisions: readonly Words[]
  /** Of each provision its sentences'. */
  sentences: readonly (readonly Words[])[]
  titles: readonly Words[]
  ways: readonly Words[]
}

/** Of a text so many words are read: what follows says other things. */
export const longest = 300
/** Of a provision so many characters are read as sentences and items, of at least four. */
const longestSentences = 600
const sentence = /[^。；\n]{4,}/g

export function textWords(documents: readonly Indexable[], ways: readonly Known[]): TextWords {
  const each = <T>(read: (text: string, title: string) => T): T[] =>
    documents.flatMap(({ title, provisions }) => provisions.map(({ text }) => read(text, title)))
  return {
    provisions: each((text, title) => wordsOf(tokensOf(`${title}\n${text}`).slice(0, longest))),
    sentences: each((text) =>
      (text.slice(0, longestSentences).match(sentence) ?? [text]).map((one) => wordsOf(tokensOf(one))),
    ),
    titles: documents.map(({ title }) => wordsOf(tokensOf(title))),
    ways: ways.map(({ text }) => askedWords(text)),
  }
}

/** The words of a question, without those that tell nothing. */
export const askedWords = (text: string): Words => wordsOf(tokensOf(telling(text)))
