import fc from 'fast-check'
import { plainly, telling, typed } from '@shared/answers/question/colloquial'
import { plainWords } from '@shared/answers/question/colloquialTerms'
import { wordsTold } from '@shared/answers/question/wordsTold'
import { simplified } from '@shared/departments/simplified'
import { plainIdeographs } from '@shared/text/ideographs'
import { plainText } from '@shared/text/plainText'
import { tokensOf } from '@shared/text/tokens'

/** The standard's way: compatible forms brought together, letters small. */
const byUnicode = (text: string) => plainIdeographs(text).normalize('NFKC').toLowerCase()

test('every sign, by itself and beside others, is brought to the form that Unicode gives it', () => {
  for (let code = 0; code < 0x10000; code++) {
    const sign = String.fromCharCode(code)
    for (const text of [sign, `东${sign}西`, `A${sign}`]) if (plainText(text) !== byUnicode(text)) throw new Error(text)
  }
})

const signs = fc.constantFrom(...'老板，欠Ｔ薪３００塊?？①㎡é̈⾦⻓𠮷Σ　 \n。')
const piece = fc.oneof(
  fc.string({ unit: signs, maxLength: 4 }),
  fc.constantFrom(
    ...plainWords.flatMap(([spoken, plain]) => [plain, ...spoken.source.replaceAll(/\(.*?\)|\?/g, '').split('|')]),
  ),
)

test('any text is brought to the form that Unicode gives it', () => {
  fc.assert(fc.property(fc.string({ unit: signs }), (text) => plainText(text) === byUnicode(text)))
})

test('spoken words become plain ones in the order of their table, whatever words they stand among', () => {
  const inTurn = (text: string) =>
    plainWords.reduce((said, [spoken, plain]) => said.replace(spoken, plain), typed(text))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => plainly(pieces.join('')) === inTurn(pieces.join(''))),
    { numRuns: 2_000 },
  )
})

test('signs of traditional texts are simplified after they are plain', () => {
  expect(typed('欠３個月工資，ＡＰＰ')).toBe(simplified('欠3個月工資,app'))
})

test('the words that a text tells are the same, whether it is read sign by sign or brought to plain words first', () => {
  const told = fc.oneof(
    piece,
    fc.constantFrom('请问', '怎么办', '想问', '我想问一下', '吗', '的', '30%', 'ABC公司', '12345'),
  )
  fc.assert(
    fc.property(fc.array(told, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      expect([...wordsTold(text)]).toEqual(tokensOf(telling(text)))
    }),
    { numRuns: 2_000 },
  )
})
