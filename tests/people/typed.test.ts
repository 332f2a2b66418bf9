import { phone, oneTimeCode } from '@shared/people/credentials'
import { queryCode } from '@shared/inquiries/case/code'
import fc from 'fast-check'
import { plainPhone } from '@shared/people/typed'
import { codeIn, isPhone } from '../../miniapp/src/platform/typed'

const asPhone = (text: string) => phone.safeParse(text).data
const asCode = (text: string) => queryCode.safeParse(text).data

test.each([
  '13800000009',
  '138 0000 0009',
  '138-0000-0009',
  '１３８０００００００９',
  '１３８－００００－０００９',
  '+86 138 0000 0009',
  '＋８６ 13800000009',
  '(+86) 138-0000-0009',
  '86 13800000009',
  '0086-138-0000-0009',
  '００８６　138　0000　0009',
  '138—0000—0009',
  '138–0000–0009',
  '138·0000・0009',
  '138.0000.0009',
  ' 138\u200b00000009 ',
])('the number %s is one and the same, for the page and for the city', (typed) => {
  expect(asPhone(typed)).toBe('13800000009')
  expect(plainPhone(typed)).toBe('13800000009')
  expect(isPhone(typed)).toBe(true)
})

test.each([
  '1380000000',
  '138000000091',
  '12800000009',
  '861380000000',
  '138OOOOOOO9',
  '0635-8200001',
  '+1 380 000 0009',
  '',
])('no mobile number is made of %p', (typed) => {
  expect(asPhone(typed)).toBeUndefined()
  expect(isPhone(typed)).toBe(false)
})

test.each([
  '95CZ-28AJ',
  '95cz28aj',
  '95cz 28aj',
  '９５ＣＺ－２８ＡＪ',
  '９５ｃｚ　２８ａｊ',
  '95CZ—28AJ',
  '95CZ——28AJ',
  '95CZ–28AJ',
  '95CZ−28AJ',
  '95CZ・28AJ',
  '95CZ·28AJ',
  '95CZ_28AJ',
  '95CZ一28AJ',
  '95CZ－28AJ。',
  '编号95CZ-28AJ',
  '查询编号：95CZ-28AJ',
  '「95CZ-28AJ」',
  '\u200e95CZ-28AJ\ufeff',
])('the code %s is 95CZ-28AJ, for the page and for the city', (typed) => {
  expect(asCode(typed)).toBe('95CZ-28AJ')
  expect(codeIn(typed)).toBe('95CZ-28AJ')
})

test.each(['95CZ-28A', '95CZ-28AJ9', '95CO-28AJ', '95C0-28AJ', '九五CZ-28AJ', '95CZ-28АJ', ''])(
  'no code is made of %p',
  (typed) => {
    expect(asCode(typed)).toBeUndefined()
    expect(codeIn(typed)).toBeUndefined()
  },
)

test('the page and the city never read one text differently', () => {
  const sign = fc.constantFrom(...'0123456789０１２３９ABCZＡＢｃzjJ-－—–・·_.+＋ 　()（）一ー～\u200b编号：8613')
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 22 }), (signs) => {
      const typed = signs.join('')
      expect(codeIn(typed)).toBe(asCode(typed))
      expect(isPhone(typed) ? plainPhone(typed) : undefined).toBe(asPhone(typed))
    }),
    { numRuns: 3000 },
  )
})

test.each(['123456', '123 456', '１２３４５６', '１２３-456'])('the code %s of a message is 123456', (typed) => {
  expect(oneTimeCode.parse(typed)).toBe('123456')
})
