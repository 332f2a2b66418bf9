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
  const having = new Map<number, number[]>()
  for (const [department, each] of departments.entries())
    for (const pair of new Set(each.duties.flatMap((it) => pairs(plain(it.text))))) {
      const there = having.get(pair)
      if (there) there.push(department)
      else having.set(pair, [department])
    }
  const pairWeights = new Map([...having].map(([pair, there]) => [pair, 2 * idf(there.length)]))

  /** What the pairs of signs of a text share with the duties of each department. */
  function sharedBy(text: string): Float64Array {
    const common = new Float64Array(departments.length)
    const seen = new Set<number>()
    for (const pair of pairs(text)) {
      const there = having.get(pair)
      if (!there || seen.has(pair)) continue
      seen.add(pair)
      const weight = pairWeights.get(pair)!
      for (const department of there) common[department]! += weight
    }
    return common
  }

  return (question) => {
    const text = plain(question).replace(/\d{6,}/g, ' ')
    const found = spot(text, meanings, lengths)
    if (found.size === 0) return []
    const wordsFor: (Spotted[] | undefined)[] = departments.map(() => undefined)
    for (const [word, covered] of found) {
      for (const { department, duty, share } of meanings.get(word) ?? []) {
        const weight = (weights.get(word) ?? 0) * share * (covered ? coveredShare : 1)
        ;(wordsFor[department] ??= []).push({ word, weight, duty })
      }
    }
    const common = sharedBy(text)
    const matches: DutyMatch[] = []
    for (const [index, department] of departments.entries()) {
      const words = wordsFor[index]
      if (!words) continue
      const { duty, weight, total } = mostOf(words)
      const evidence = weight + (total - weight) * otherDutyShare
      if (!(evidence > 0)) continue
      matches.push({
        department,
        duty: department.duties[duty],
        words: () =>
          words
            .filter((each) => each.duty === duty)
            .sort((a, b) => b.weight - a.weight)
            .map((each) => each.word),
        evidence,
        score: evidence + Math.min(bigramCeiling, common[index]! * bigramShare),
      })
    }
    return matches.sort((a, b) => b.score - a.score)
  }
}

/** A citizen's word that was recognised, what it weighs, and in which duty of the department it stands. */
interface Spotted {
  word: string
  weight: number
  duty: number
}

/** The duty that most is said of, what that weighs, and all together. */
function mostOf(words: readonly Spotted[]): { duty: number; weight: number; total: number } {
  const byDuty = new Map<number, number>()
  for (const { duty, weight } of words) byDuty.set(duty, (byDuty.get(duty) ?? 0) + weight)
  let [most, total] = [{ duty: named, weight: -Infinity }, 0]
  for (const [duty, weight] of byDuty) {
    total += weight
    if (weight > most.weight) most = { duty, weight }
  }
  return { ...most, total }
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

/** Two signs that stand together, as one number each. */
function pairs(text: string): number[] {
  const found: number[] = []
  for (let at = 1; at < text.length; at++) found.push(text.charCodeAt(at - 1) * 65536 + text.charCodeAt(at))
  return found
}
