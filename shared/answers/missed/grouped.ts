import * as z from 'zod'
import { missedAfter } from '../../people/keeping/missed'
import { contentOf } from '../search/floor'
import { bareWording, type MissedQuestion } from './missed'

/** What several people asked in words alike, and did not find. */
export const missedGroup = z.object({
  /** The shortest of the wordings: it tells the least of anybody's own story. */
  question: z.string(),
  others: z.array(z.string()),
  people: z.number().int().min(missedAfter.people),
})
export type MissedGroup = z.infer<typeof missedGroup>

/** So much of the shorter one, by the weight of its words, stands in the other. */
const alikeFrom = 0.6
const mostOthers = 4

interface Wording {
  question: string
  people: string[]
  content: ReadonlySet<number>
}

/**
 * Wordings put together by likeness, those asked by most people first; only what enough different people asked. The same
 * person asking in two ways is one.
 */
export function groupedByLikeness(
  asked: readonly Pick<MissedQuestion, 'question' | 'askers'>[],
  { today, weightOf }: { today: string; weightOf: (token: number) => number },
): MissedGroup[] {
  const groups: Wording[][] = []
  for (const one of asked) {
    const people = Object.entries(one.askers).flatMap(([who, last]) => (last >= today ? [who] : []))
    if (people.length === 0) continue
    const wording = { question: one.question, people, content: new Set(contentOf(one.question)) }
    const group = groups.find(([first]) => first && alike(first, wording, weightOf))
    if (group) group.push(wording)
    else groups.push([wording])
  }
  return groups
    .map((wordings) => {
      const said = [...new Set(wordings.map(({ question }) => question))].sort((a, b) => a.length - b.length)
      const people = new Set(wordings.flatMap((one) => one.people)).size
      return { question: said[0] ?? '', others: said.slice(1, 1 + mostOthers), people }
    })
    .filter(({ people }) => people >= missedAfter.people)
    .sort((a, b) => b.people - a.people)
}

function alike(a: Wording, b: Wording, weightOf: (token: number) => number): boolean {
  if (bareWording(a.question) === bareWording(b.question)) return true
  const [less, more] = a.content.size <= b.content.size ? [a.content, b.content] : [b.content, a.content]
  const weight = (token: number) => weightOf(token) || 8
  const sum = (tokens: readonly number[]) => tokens.reduce((total, token) => total + weight(token), 0)
  const met = [...less].filter((token) => more.has(token))
  return met.length > 0 && sum(met) >= alikeFrom * sum([...less])
}
