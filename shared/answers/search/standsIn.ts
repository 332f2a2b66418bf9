import type { PolicyIndex } from './indexFile'
import { placeOf } from './passageScores'
import { eachPosting } from './postings'
import { isSingle, tokensOf } from '../../text/tokens'

/**
 * The provisions in which a text stands, by their places in the index, in order: those with a passage that holds all
 * its pairs of characters and words. A single character is also looked for in the pairs it is part of.
 */
export function provisionsWith(index: PolicyIndex, text: string): number[] {
  const tokens = [...new Set(tokensOf(text))]
  const words = tokens.filter((token) => !isSingle(token))
  const sought = words.length > 0 ? words.map((word) => [word]) : tokens.map((token) => partsWith(index, token))
  if (sought.length === 0 || sought.length > mostWords) return []
  const seen = new Uint8Array(index.provisionOf.length)
  for (const [nth, any] of sought.entries())
    for (const word of any)
      eachPassage(index, word, (passage) => (seen[passage] = seen[passage] === nth ? nth + 1 : seen[passage]!))
  const provisions = new Set<number>()
  for (const [passage, times] of seen.entries())
    if (times === sought.length) provisions.add(index.provisionOf[passage]!)
  return [...provisions]
}

const mostWords = 100

/** A single character that is common has no entry of its own: the pairs that begin or end with it stand for it. */
function partsWith({ terms }: PolicyIndex, single: number): number[] {
  const pairs: number[] = []
  for (const term of terms)
    if (term === single || (term > 0x34000000 && (term >>> 16 === single || (term & 0xffff) === single)))
      pairs.push(term)
  return pairs
}

function eachPassage({ terms, starts, postings }: PolicyIndex, word: number, visit: (passage: number) => void): void {
  const place = placeOf(terms, word)
  if (place < 0) return
  eachPosting(postings, starts[place]!, starts[place + 1]!, visit)
}
