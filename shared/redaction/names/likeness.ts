import { doubleFamily } from './family'
import { endsWord, isGivenLikeWord } from './neighbours'
import { followsName, isNameSign } from './given'
import { familySigns, givenSigns } from './signs'
import { beginsWithWord } from './words'

const weightsOf = (table: readonly (readonly [weight: number, signs: string])[]) =>
  new Map(table.flatMap(([weight, signs]) => [...signs].map((sign) => [sign, weight] as const)))
const ofFamily = weightsOf(familySigns)
const ofGiven = weightsOf(givenSigns)
const double = new RegExp(`^(?:${doubleFamily})`, 'u')
const ofDouble = 6

/** A run of Chinese signs and the places in it where words begin and end. */
export interface Run {
  text: string
  cuts: ReadonlySet<number>
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
export const runOf = (text: string): Run => ({
  text,
  cuts: new Set([0, ...[...words.segment(text)].map(({ index, segment }) => index + segment.length)]),
})

/** Where in a run a name could stand, and how many of its signs are the family's. */
export interface NamePlace {
  at: number
  family: number
  length: number
}

export interface Likely {
  length: number
  /** The natural logarithm of how much likelier a name is here than ordinary words, by the signs and the edges of words alone. */
  weight: number
  /** Whether a word ends where the name does. */
  ends: boolean
}

/** The likeliest name at a place of a run, by family name, signs of given names and the words that speak against it. */
export function likeliest({ text, cuts }: Run, at: number): Likely | undefined {
  const family = double.test(text.slice(at, at + 2)) ? 2 : ofFamily.has(text[at]!) ? 1 : 0
  if (family === 0) return undefined
  const begins = cuts.has(at) ? 0 : -5
  const first = family === 2 ? ofDouble : ofFamily.get(text[at]!)!
  const likely = [2, 1].flatMap((given): Likely[] => {
    const end = at + family + given
    if (end > text.length) return []
    const signs = [...text.slice(at + family, end)].reduce((sum, sign) => sum + (ofGiven.get(sign) ?? 0), 0)
    const ends = cuts.has(end)
    const words = against({ text, cuts }, { at, family, length: family + given }) + around(text, at)
    return [{ length: family + given, weight: first + signs + begins + (ends ? 0 : -4) + words, ends }]
  })
  return likely.reduce<Likely | undefined>((best, one) => (best && best.weight >= one.weight ? best : one), undefined)
}

/** Before a name stands no sign that makes a word with the family name: 交付, 允许. */
const around = (text: string, at: number): number => (at > 0 && endsWord(text.slice(at - 1, at + 1)) ? -4 : 0)

/** Words that the signs make with one another. */
function against({ text, cuts }: Run, { at, family, length }: NamePlace): number {
  const name = text.slice(at, at + length)
  const isLast = at + length === text.length
  if (family === 2) return 0
  if (name[0] === name[1]) return -6
  const word = name.slice(0, 2)
  const known = word[1] !== '家' && beginsWithWord(word)
  const isOne = !cuts.has(at + 1)
  const ground = /^.家?河$/u.test(name)
    ? -4
    : /[路街巷镇乡村县区庄屯墓祠庙陵]$/u.test(name)
      ? -8
      : /[冲坪塘坡寨堡洼峪沟铺店营集口桥湾岭湖苑府郡]$/u.test(name)
        ? -4
        : 0
  if (name.length === 2) return (known ? -8 : isOne ? -5 : 0) + ground
  const isWord = !cuts.has(at + 2) && ![...name.slice(1)].every(isNameSign) ? -2 : 0
  const everyday =
    isGivenLikeWord(name.slice(1)) && ![...name.slice(1)].every((sign) => (ofGiven.get(sign) ?? 0) >= 3) ? -3 : 0
  const after = followsName(name[2]!) && !isNameSign(name[2]!) && !isLast ? -3 : 0
  return (
    ground +
    everyday +
    isWord +
    after +
    (name[1] === '家' && ground < 0 ? -4 : 0) +
    (known ? (isOne && (ofGiven.get(name[2]!) ?? 0) < 3 ? -8 : -4) : 0)
  )
}
