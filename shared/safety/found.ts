import { simplified } from '../departments/simplified'
import type { WordList } from './wordList'

/** As it is compared: one width, one case, simplified, without gaps and marks that somebody puts between the signs. */
const plain = (text: string): string =>
  simplified(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Looks a text over by the city's list: which sorts of words are in it, by name and never the words. Made once for a list. */
export function looksOver({ sorts }: WordList): (text: string) => string[] {
  const known = sorts.map(({ sort, words, patterns }) => ({
    sort,
    words: words.map(plain).filter((word) => word !== ''),
    patterns: patterns.map((one) => new RegExp(one, 'u')),
  }))
  return (text) => {
    const said = plain(text)
    return known
      .filter(
        ({ words, patterns }) => words.some((one) => said.includes(one)) || patterns.some((one) => one.test(said)),
      )
      .map(({ sort }) => sort)
  }
}
