import { tokensOf } from '@shared/text/tokens'

/** What has a word of the search in its title counts so often. */
const inHead = 3

/** Those in which all that is looked for is found, those with it in the title first; of equals the order stays. */
export function likeWords<T>(
  search: string,
  all: readonly T[],
  wordsOf: (one: T) => { head: string; body: string },
): T[] {
  const wanted = [...new Set(tokensOf(search))]
  if (wanted.length === 0) return []
  const scored = all.map((one) => {
    const { head, body } = wordsOf(one)
    const [inTitle, inText] = [new Set(tokensOf(head)), new Set(tokensOf(body))]
    const found = wanted.filter((each) => inTitle.has(each) || inText.has(each)).length
    const weight = wanted.reduce((sum, each) => sum + (inTitle.has(each) ? inHead : inText.has(each) ? 1 : 0), 0)
    return { one, found, weight }
  })
  // A phrase of many words need not be found to the last pair of signs.
  const enough = Math.max(1, Math.ceil(wanted.length * 0.7))
  return scored
    .filter(({ found }) => found >= enough)
    .sort((a, b) => b.weight - a.weight)
    .map(({ one }) => one)
}
