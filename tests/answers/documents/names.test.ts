import { articleNumber, policyTitle, provisionKey, provisionName } from '@shared/answers/documents/names'
import { chineseNumeral, readNumeral } from '@shared/answers/documents/numerals'
import fc from 'fast-check'

test('every number that is written is read again', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (value) => readNumeral(chineseNumeral(value)) === value))
})

test.each([
  [10, '十'],
  [19, '十九'],
  [20, '二十'],
  [33, '三十三'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [1127, '一千一百二十七'],
])('%i is written %s in a statute', (value, text) => expect(chineseNumeral(value)).toBe(text))

test.each([
  ['第三十三条 甲', '第三十三条'],
  ['第33条 甲', '第三十三条'],
  ['第３３条', '第三十三条'],
  ['第一百二十条之一 甲', '第一百二十条之一'],
])('%s begins with %s', (text, id) => expect(articleNumber(text)?.id).toBe(id))

test.each([
  ['中华人民共和国示例法', '示例法'],
  ['《中华人民共和国示例法》', '示例法'],
  ['示例省实施《中华人民共和国示例法》办法', '示例省实施示例法办法'],
  ['示例办法(试行)', '示例办法（试行）'],
  ['示例办法（2019年修订）', '示例办法'],
  ['示例办法(2019-04-03)', '示例办法'],
  ['外国人在中华人民共和国借伞办法', '外国人在中华人民共和国借伞办法'],
])('%s is known as %s', (title, name) => expect(policyTitle(title)).toBe(name))

test('a citation has one spelling', () => {
  expect(provisionKey('《中华人民共和国政府信息公开条例》', '第33条')).toBe('政府信息公开条例#第三十三条')
  expect(provisionName('一（二）')).toBe('一（二）')
})
