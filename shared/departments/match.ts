import type { Department, Duty } from './department'

/**
 * How well one department's duties fit a question. `words` tells the citizen's words that were recognised, the weightiest first;
 * `evidence` what they weigh; `score` adds the tie breaker and only orders.
 */
export interface DutyMatch {
  department: Department
  duty: Duty | undefined
  words(): string[]
  evidence: number
  score: number
}

interface Meaning {
  department: number
  duty: number
  share: number
}

const named = -1
const mentionShare = 0.5
const hintShare = 0.4
const coveredShare = 0.25
const otherDutyShare = 0.5
const bigramShare = 0.12
const bigramCeiling = 3

/** Full-width, case and spacing never decide where a question goes; nor do phone and card numbers. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

/**
 * Scores every department for a question, best first, those without a recognised word left out.
 * A recognised word weighs its length times ln(1 + N/df) over N departments; a word inside a longer recognised
 * one (学校 in 学校食堂) weighs a quarter. Character bigrams shared with the duty text break ties.
 */
export function dutyMatcher(departments: readonly Department[]): (question: string) => DutyMatch[] {
  const meanings = vocabulary(departments)
  const lengths = lengthsBySign([...meanings.keys()])
  const idf = (df: number) => Math.log(1 + departments.length / df)
  const weights = new Map(
    [...meanings].map(([word, all]) => [word, word.length * idf(new Set(all.map((each) => each.department)).size)]),
  )
  const having = new Map<string, number[]>()
  for (const [department, each] of departments.entries())
    for (const pair of new Set(each.duties.flatMap((it) => pairs(plain(it.text))))) {
      const there = having.get(pair)
      if (there) there.push(department)
      else having.set(pair, [department])
    }

  return (question) => {
    const text = plain(question).replace(/\d{6,}/g, ' ')
    const found = spot(text, meanings, lengths)
    if (found.size === 0) return []
    const common = new Float64Array(departments.length)
    for (const pair of new Set(pairs(text))) {
      const there = having.get(pair)
      if (there) for (const department of there) common[department]! += 2 * idf(there.length)
    }
    const wordsFor: { word: string; weight: number; duty: number }[][] = []
    for (const [word, covered] of found) {
      for (const { department, duty, share } of meanings.get(word) ?? []) {
        const weight = (weights.get(word) ?? 0) * share * (covered ? coveredShare : 1)
        ;(wordsFor[department] ??= []).push({ word, weight, duty })
      }
    }
    return departments
      .flatMap((department, index): DutyMatch[] => {
        const words = wordsFor[index]
        if (!words) return []
        const byDuty = new Map<number, number>()
        for (const { duty, weight } of words) byDuty.set(duty, (byDuty.get(duty) ?? 0) + weight)
        const best = [...byDuty].sort((a, b) => b[1] - a[1])[0]
        const total = [...byDuty.values()].reduce((sum, each) => sum + each, 0)
        const overlap = common[index]! * bigramShare
        const main = best?.[1] ?? 0
        const evidence = main + (total - main) * otherDutyShare
        return [
          {
            department,
            duty: best && department.duties[best[0]],
            words: () =>
              words
                .filter((each) => each.duty === best?.[0])
                .sort((a, b) => b.weight - a.weight)
                .map((each) => each.word),
            evidence,
            score: evidence + Math.min(bigramCeiling, overlap),
          },
        ]
      })
      .filter((each) => each.evidence > 0)
      .sort((a, b) => b.score - a.score)
  }
}

function vocabulary(departments: readonly Department[]): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>()
  const add = (word: string, meaning: Meaning) => {
    const known = meanings.get(word)
    if (!known) meanings.set(word, [meaning])
    else if (!known.some((each) => each.department === meaning.department)) known.push(meaning)
  }
  departments.forEach((each, department) => {
    each.duties.forEach((it, duty) => {
      for (const word of it.everyday) add(plain(word), { department, duty, share: 1 })
      for (const word of it.hints) add(plain(word), { department, duty, share: hintShare })
    })
    for (const name of [each.name, each.fullName, ...each.aliases, ...each.predecessors]) {
      add(plain(name).replace(/^市/, ''), { department, duty: named, share: mentionShare })
    }
  })
  return meanings
}

/** Words of the vocabulary in the text, each with whether it only occurs inside a longer one. */
function spot(
  text: string,
  words: ReadonlyMap<string, unknown>,
  lengths: ReadonlyMap<string, readonly number[]>,
): Map<string, boolean> {
  const found = new Map<string, boolean>()
  let reach = 0
  for (let start = 0; start < text.length; start++) {
    for (const length of lengths.get(text.charAt(start)) ?? []) {
      if (start + length > text.length) continue
      const word = text.slice(start, start + length)
      if (!words.has(word)) continue
      const covered = start + length <= reach
      found.set(word, covered && (found.get(word) ?? true))
      reach = Math.max(reach, start + length)
    }
  }
  return found
}

/** First sign → the lengths of the words that begin with it, the longest first. */
function lengthsBySign(words: readonly string[]): Map<string, readonly number[]> {
  const found = new Map<string, Set<number>>()
  for (const word of words) {
    const sign = word.charAt(0)
    if (sign !== '') found.set(sign, (found.get(sign) ?? new Set()).add(word.length))
  }
  return new Map([...found].map(([sign, lengths]) => [sign, [...lengths].sort((a, b) => b - a)]))
}

function pairs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, start) => text.slice(start, start + 2))
}
