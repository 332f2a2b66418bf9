import type { AskedOfBulletins } from './askedOf'
import { type Bulletin, leadSigns, titleSigns, tokensPerSign } from './bulletin'
import { type Met, mostWithin } from './mostWithin'
import { placeSignals } from './placeSignals'

export const bulletinSignals = [
  'asIndexed',
  'nearStrongest',
  'nearWithLead',
  'widerWithLead',
  'repeated',
  'rareFound',
  'matterOfPlace',
  'matterOfNoPlace',
  'matterRun',
  'howFarIn',
  'threesInTitle',
  'titleMeans',
  'report',
  'elsewhere',
  'oneOfMany',
  'oftenNamed',
] as const

/** How wide the stretches are that are looked through, in signs. */
const stretches = { near: 40, matter: 80, wider: 150 }
/** BM25 over the whole bulletin, whose usual length is so many signs. */
const whole = { k1: 1.2, b: 0.8, usual: 2000 }

/** How strongly the index found a bulletin, and the strongest of those beside it. */
export interface AsIndexed {
  strength: number
  strongest: number
}

/** What a bulletin tells about a question, in the order of bulletinSignals, each about 0…1. */
export function signalsOf(bulletin: Bulletin, asked: AskedOfBulletins, indexed: AsIndexed): number[] {
  const { words, weight } = asked
  const met = meetings(bulletin, asked)
  const times = words.map(() => 0)
  const first = words.map(() => Infinity)
  for (const { word, at } of met) {
    times[word]!++
    first[word] = Math.min(first[word]!, at)
  }
  const part = (all: number, counts: (word: number) => number) =>
    all === 0 ? 0 : words.reduce((sum, one, word) => sum + one.weight * counts(word), 0) / all
  const inLead = (word: number) => first[word]! < leadSigns * tokensPerSign
  const lead = part(weight.all, (word) => +inLead(word))
  const further = met.filter(({ word }) => !inLead(word))
  const within = (some: readonly Met[], signs: number, all: number) => {
    const most = mostWithin(some, (word) => words[word]!.weight, signs * tokensPerSign)
    return { share: all === 0 ? 0 : most.sum / all, at: most.at }
  }
  const isMatter = ({ word }: Met) => words[word]!.isMatter
  const matter = within(met.filter(isMatter), stretches.matter, weight.matter)
  const length = bulletin.plain.length / whole.usual
  const damped = (count: number) => count / (count + whole.k1 * (1 - whole.b + whole.b * length))
  const placeAnywhere = part(weight.places, (word) => +(words[word]!.isPlace && times[word]! > 0))
  return [
    indexed.strength,
    indexed.strongest === 0 ? 0 : indexed.strength / indexed.strongest,
    lead + within(further, stretches.near, weight.all).share,
    lead + within(further, stretches.wider, weight.all).share,
    part(weight.all, (word) => damped(times[word]!)),
    rareFound(asked, (word) => times[word]! > 0),
    matter.share * placeAnywhere,
    weight.places === 0 ? matter.share : 0,
    Math.log1p(longestRun(bulletin, asked)) / 3,
    Math.log1p(matter.at / tokensPerSign / 200) / 3,
    inTitle(bulletin, asked),
    bulletin.meaning.reduce((sum, one, at) => sum + one * (asked.matter.meaning[at] ?? 0), 0),
    +bulletin.isReport,
    ...placeSignals(bulletin, asked.place),
  ]
}

/** Where the question's words stand, in order. */
function meetings({ tokens }: Bulletin, { wordOf }: AskedOfBulletins): Met[] {
  const met: Met[] = []
  for (let at = 0; at < tokens.length; at++) {
    const word = wordOf(tokens[at]!)
    if (word !== undefined) met.push({ word, at })
  }
  return met
}

/** The matter's words that stand anywhere, the rare ones far before the others. */
function rareFound({ words }: AskedOfBulletins, has: (word: number) => boolean): number {
  let [found, all] = [0, 0]
  for (const [word, { weight, isMatter }] of words.entries()) {
    if (!isMatter) continue
    all += weight ** 2
    if (has(word)) found += weight ** 2
  }
  return all === 0 ? 0 : found / all
}

/** The most signs of the matter that stand in the bulletin one after the other. */
function longestRun({ plain }: Bulletin, { matter }: AskedOfBulletins): number {
  let longest = 0
  for (const run of matter.runs)
    for (let from = 0; from + longest < run.length; from++)
      while (from + longest < run.length && plain.includes(run.slice(from, from + longest + 1))) longest++
  return longest
}

/** The part of the matter's threes that stand in the title. */
function inTitle({ plain }: Bulletin, { matter }: AskedOfBulletins): number {
  const title = plain.slice(0, titleSigns)
  const { threes } = matter
  return threes.length === 0 ? 0 : threes.filter((three) => title.includes(three)).length / threes.length
}
