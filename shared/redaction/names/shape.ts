import { familyAt } from './candidates'
import { type Cue, wordsOf } from './cueBefore'
import { kin, labels, roles, titles } from './cues'
import type { NamePlace, Run } from './likeness'
import { endsWord, isGivenLikeWord } from './neighbours'
import { familySigns, givenSigns } from './signs'
import { beginsWithWord } from './words'

/** How many places the table of weights has: a power of two. */
export const tableSize = 1 << 17

const weightsOf = (table: readonly (readonly [weight: number, signs: string])[]) =>
  new Map(table.flatMap(([weight, signs]) => [...signs].map((sign) => [sign, weight] as const)))
const ofFamily = weightsOf(familySigns)
const ofGiven = weightsOf(givenSigns)

const says =
  '说|称|讲|问|骂|打|欠|拿|开|带|收|拒|把|被|找|跟|和|与|向|对|给|让|叫|替|帮|请|告|借|骗|偷|抢|占|盖|住|来|去|到|在|是|也|又|都|就|却|还|一直|多次|经常|总是|天天|每天|已经|当时|今年|现年|名下|本人|自己|家里|他们|反映|表示|认为|承认|答应|要求|承诺|投诉|举报|威胁|辱骂|殴打'
const cues: readonly (readonly [kind: number, words: ReadonlySet<string>])[] = [kin, roles, labels, titles, says].map(
  (words, kind) => [kind, new Set(wordsOf(words))],
)

/** One sign as a neighbour: digits, Latin letters, blanks are alike. */
function signAt(text: string, at: number): string {
  const sign = text[at]
  if (sign === undefined) return '^'
  if (sign >= '0' && sign <= '9') return '0'
  if (/[A-Za-z]/.test(sign)) return 'a'
  if (/\s/.test(sign)) return ' '
  return sign === ':'
    ? '：'
    : sign === ','
      ? '，'
      : sign === '('
        ? '（'
        : sign === ')'
          ? '）'
          : sign === ';'
            ? '；'
            : sign
}

function hash(kind: number, signs: string): number {
  let code = 0x811c9dc5 ^ Math.imul(kind + 1, 0x9e3779b1)
  for (let at = 0; at < signs.length; at++) code = Math.imul(code ^ signs.charCodeAt(at), 0x01000193)
  code ^= code >>> 15
  code = Math.imul(code, 0x2c1b3c6d)
  code ^= code >>> 13
  return code & (tableSize - 1)
}

/** A run of Chinese signs inside a text. */
export interface Stretch {
  plain: string
  /** Where the run begins in the text. */
  from: number
  run: Run
}

/** What can be seen of a name at a place: its signs, the words they make, and what stands on both sides; places of a table. */
export function shapeOf({ plain, from, run }: Stretch, { at, family, length }: NamePlace, cue: Cue): number[] {
  const { text, cuts } = run
  const features: number[] = []
  const add = (kind: number, signs: string) => {
    features.push(hash(kind, signs))
    if (cue) features.push(hash(kind + 100, cue + signs))
  }
  const [begin, end] = [from + at, from + at + length]
  const name = text.slice(at, at + length)
  const given = name.slice(family)

  const [l1, l2, l3] = [signAt(plain, begin - 1), signAt(plain, begin - 2), signAt(plain, begin - 3)]
  const [r1, r2, r3] = [signAt(plain, end), signAt(plain, end + 1), signAt(plain, end + 2)]
  add(10, given)
  add(18, name)
  add(12, name.slice(0, family + 1))
  add(22, l3 + l2 + l1)
  add(25, r1 + r2 + r3)
  add(0, name.slice(0, family))
  add(1, family === 2 ? '双' : String(ofFamily.get(name[0]!) ?? '无'))
  add(2, `${length}${family}`)
  if (given.length === 1) {
    add(3, given)
    add(4, String(ofGiven.get(given) ?? 0))
  } else {
    add(5, given[0]!)
    add(6, given[1]!)
    const [one, two] = [ofGiven.get(given[0]!) ?? 0, ofGiven.get(given[1]!) ?? 0]
    add(7, String(one))
    add(8, String(two))
    add(9, String(Math.max(-6, Math.min(9, one + two))))
    if (given[0] === given[1]) add(11, '叠')
  }
  if (name[0] === name[1]) add(13, '叠')

  let bits = ''
  for (let cut = at; cut <= at + length; cut++) bits += cuts.has(cut) ? '|' : '-'
  add(14, bits)
  const known = beginsWithWord(name)
  const word = given.length === 2 && isGivenLikeWord(given)
  const joined = at > 0 && endsWord(text.slice(at - 1, at + 1))
  const runsOn = at + length < text.length && beginsWithWord(text.slice(at + length - 1))
  add(15, `${known ? 1 : 0}${word ? 1 : 0}${length}${bits}`)
  add(16, `${joined ? 1 : 0}${bits[0]}`)
  add(17, `${runsOn ? 1 : 0}${bits.at(-1)}`)

  add(20, l1)
  add(21, l2 + l1)
  add(23, r1)
  add(24, r1 + r2)
  add(26, l1 + r1)
  add(27, l2)
  add(28, r2)
  for (const [kind, words] of cues) {
    for (let size = 4; size >= 1; size--)
      if (words.has(plain.slice(begin - size, begin))) {
        add(30 + kind, `前${size}`)
        if (kind < 3) add(36, '前')
        break
      }
    for (let size = 3; size >= 1; size--)
      if (words.has(plain.slice(end, end + size))) {
        add(40 + kind, `后${size}`)
        break
      }
  }
  const joins = /^[、，,和与跟及 ]/u.test(plain.slice(begin - 1, begin))
    ? '前'
    : /^[、和与跟及]/u.test(plain.slice(end, end + 1))
      ? '后'
      : ''
  if (joins) add(46, joins)
  if (r1 !== '^' && familyAt(text, at + length) > 0) add(47, bits.at(-1)!)
  return features
}
