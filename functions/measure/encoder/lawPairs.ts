import { provisionRoot } from '@shared/answers/cards/knownQuestions'
import type { Policy } from '@shared/answers/documents/policy'
import type { Indexable } from '@shared/answers/search/indexBuild'
import { tokensOf } from '@shared/text/tokens'
import { type Chance } from './chance'
import { type Pair } from './contrast'
import { placesIn, type Rows } from './rows'

/** A provision cut at its sentences, as words. */
export interface LawText {
  title: number[]
  sentences: number[][]
  group: number
}

/** Longer than this a provision says many things; what follows is left out. */
const longestText = 400

/** Provisions of two sentences or more: one of them can ask for the rest. */
export function lawTexts(policies: readonly Pick<Indexable, 'title' | 'provisions'>[]): LawText[] {
  let group = 0
  return policies.flatMap(({ title, provisions }) => {
    const titled = tokensOf(title)
    return provisions.flatMap(({ text }) => {
      const sentences = (text.slice(0, longestText).match(/[^。；\n]{6,}/g) ?? []).map(tokensOf)
      return sentences.length > 1 ? [{ title: titled, sentences, group: group++ }] : []
    })
  })
}

/** What each provision says, with its document's title, by provisionRoot. */
export const provisionTexts = (policies: readonly Policy[]): ReadonlyMap<string, string> =>
  new Map(
    policies.flatMap(({ title, provisions }) =>
      provisions.map(({ id, text }) => [provisionRoot(title, id), `${title}\n${text}`] as const),
    ),
  )

/** How many provisions each word stands in. */
export function countedIn(texts: readonly LawText[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { title, sentences } of texts)
    for (const word of new Set([...title, ...sentences.flat()])) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** One sentence, by chance, against the rest of its provision and the title of its document. */
export function lawPair({ title, sentences, group }: LawText, rows: Rows, chance: Chance): Pair {
  const one = Math.floor(chance() * sentences.length)
  const rest = sentences.filter((_, at) => at !== one).flat()
  // The title tells where the provision stands, and is as often part of what is asked as of what is told.
  const withTitle = chance() < 0.5
  return {
    asked: placesIn(rows, sentences[one]!),
    told: placesIn(rows, withTitle ? [...title, ...rest] : rest),
    groups: [group],
  }
}
