import { addDays, beijingDate } from '../../calendar/date'
import type { Named } from '../../named'
import { missedAfter } from '../../people/keeping/missed'
import { contentOf } from '../search/floor'
import { bareWording, type MissedDecision, type MissedQuestion } from './missed'

/** What several people asked in words alike, and did not find. */
export interface GroupOfMissed {
  /** The shortest of the wordings first: it tells the least of anybody's own story. */
  wordings: string[]
  people: number
  /** Whose it is: the unit that most of those who asked were led to, or to which it was passed on. */
  unit: Named
  /** The last thing a unit said of it, as long as it counts. */
  decided?: MissedDecision
  /** The wording that was asked last: it is kept longest. */
  last: string
}

interface Known {
  today: string
  weightOf: (token: number) => number
  /** Who does the work of a unit today. */
  unitNow: (unit: string) => string
}

/** So much of the shorter one, by the weight of its words, stands in the other. */
const alikeFrom = 0.6

interface Wording extends Pick<MissedQuestion, 'id' | 'question' | 'department' | 'decided'> {
  people: string[]
  content: ReadonlySet<number>
}

/**
 * Wordings put together by likeness, whichever unit they were led to, those asked by most people first; only what enough
 * different people asked. The same person asking in two ways is one. `asked`: the newest first.
 */
export function groupedByLikeness(
  asked: readonly Pick<MissedQuestion, 'id' | 'question' | 'department' | 'askers' | 'decided'>[],
  known: Known,
): GroupOfMissed[] {
  const groups: Wording[][] = []
  // By the words of their first wording: what shares no word with it is not like it.
  const byToken = new Map<number | string, Wording[][]>()
  for (const { askers, ...one } of asked) {
    const people = Object.entries(askers).flatMap(([who, last]) => (last >= known.today ? [who] : []))
    if (people.length === 0) continue
    const wording = { ...one, people, content: new Set(contentOf(one.question)) }
    const keys = [...wording.content, bareWording(one.question)]
    const near = new Set(keys.flatMap((key) => byToken.get(key) ?? []))
    const group = [...near].find(([first]) => first && alike(first, wording, known.weightOf))
    if (group) group.push(wording)
    else {
      const begun = [wording]
      groups.push(begun)
      for (const key of keys) byToken.set(key, [...(byToken.get(key) ?? []), begun])
    }
  }
  return groups
    .map((wordings) => groupOf(wordings, known))
    .filter(({ people }) => people >= missedAfter.people)
    .sort((a, b) => b.people - a.people)
}

function groupOf(wordings: readonly Wording[], { today, unitNow }: Known): GroupOfMissed {
  const said = [...new Set(wordings.map(({ question }) => question))].sort((a, b) => a.length - b.length)
  const [decided] = wordings.flatMap((one) => one.decided ?? []).sort((a, b) => b.at.localeCompare(a.at))
  const counts = decided && (!decided.noRule || addDays(beijingDate(new Date(decided.at)), missedAfter.days) >= today)
  return {
    wordings: said,
    people: new Set(wordings.flatMap((one) => one.people)).size,
    unit: decided?.unit ?? routedMost(wordings, unitNow),
    ...(counts ? { decided } : {}),
    last: wordings[0]?.id ?? '',
  }
}

/** Where most of the people were led; of two alike, where the last one was. */
function routedMost(wordings: readonly Wording[], unitNow: Known['unitNow']): Named {
  const units = new Map<string, { unit: Named; people: Set<string> }>()
  for (const { department, people } of wordings) {
    const held = units.get(unitNow(department.id)) ?? { unit: department, people: new Set() }
    for (const one of people) held.people.add(one)
    units.set(unitNow(department.id), held)
  }
  const [most] = [...units.values()].sort((a, b) => b.people.size - a.people.size)
  return most?.unit ?? { id: '', name: '' }
}

function alike(a: Wording, b: Wording, weightOf: (token: number) => number): boolean {
  if (bareWording(a.question) === bareWording(b.question)) return true
  const [less, more] = a.content.size <= b.content.size ? [a.content, b.content] : [b.content, a.content]
  const weight = (token: number) => weightOf(token) || 8
  const sum = (tokens: readonly number[]) => tokens.reduce((total, token) => total + weight(token), 0)
  const met = [...less].filter((token) => more.has(token))
  return met.length > 0 && sum(met) >= alikeFrom * sum([...less])
}
