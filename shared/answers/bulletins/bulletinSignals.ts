import type { AskedOfBulletins } from './askedOf'
import { type Bulletin, leadSigns, titleSigns, tokensPerSign } from './bulletin'
import { type Met, mostWithin } from './mostWithin'

export const bulletinSignals = [
  'asIndexed',
  'nearWithLead',
  'widerWithLead',
  'repeated',
  'placeAnywhere',
  'placeInLead',
  'matter',
  'matterOfPlace',
  'elsewhere',
  'longestRun',
  'howFarIn',
] as const

/** How wide the stretches are that are looked through, in signs. */
const stretches = { near: 40, matter: 80, wider: 150 }
/** BM25 over the whole bulletin, whose usual length is so many signs. */
const whole = { k1: 1.2, b: 0.8, usual: 2000 }

/** What a bulletin tells about a question, in the order of bulletinSignals, each about 0…1; `asIndexed` as the index scored it. */
export function signalsOf(bulletin: Bulletin, asked: AskedOfBulletins, asIndexed: number): number[] {
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
  const matter = within(
    met.filter(({ word }) => words[word]!.isMatter),
    stretches.matter,
    weight.matter,
  )
  const length = bulletin.plain.length / whole.usual
  const damped = (count: number) => count / (count + whole.k1 * (1 - whole.b + whole.b * length))
  const placeIn = (has: (word: number) => boolean) =>
    part(weight.places, (word) => +(words[word]!.isPlace && has(word)))
  const placeAnywhere = placeIn((word) => times[word]! > 0)
  return [
    asIndexed,
    lead + within(further, stretches.near, weight.all).share,
    lead + within(further, stretches.wider, weight.all).share,
    part(weight.all, (word) => damped(times[word]!)),
    placeAnywhere,
    placeIn(inLead),
    matter.share,
    matter.share * placeAnywhere,
    +isElsewhere(bulletin, asked, (word) => first[word]! < titleSigns * tokensPerSign),
    Math.log1p(longestRun(bulletin, asked)) / 3,
    Math.log1p(matter.at / tokensPerSign / 200) / 3,
  ]
}

/** Where the question's words stand, in order. */
function meetings({ tokens }: Bulletin, { words }: AskedOfBulletins): Met[] {
  const places = new Map(words.map(({ token }, word) => [token, word]))
  const met: Met[] = []
  for (let at = 0; at < tokens.length; at++) {
    const word = places.get(tokens[at]!)
    if (word !== undefined) met.push({ word, at })
  }
  return met
}

/** The question names a place, and the title names another province and nothing of it. */
function isElsewhere({ plain }: Bulletin, asked: AskedOfBulletins, inTitle: (word: number) => boolean): boolean {
  if (asked.weight.places === 0 || asked.words.some(({ isPlace }, word) => isPlace && inTitle(word))) return false
  const title = plain.slice(0, titleSigns)
  return asked.elsewhere.some((name) => title.includes(name))
}

/** The most signs of the question that stand in the bulletin one after the other. */
function longestRun({ plain }: Bulletin, { runs }: AskedOfBulletins): number {
  let longest = 0
  for (const run of runs)
    for (let from = 0; from + longest < run.length; from++)
      while (from + longest < run.length && plain.includes(run.slice(from, from + longest + 1))) longest++
  return longest
}
