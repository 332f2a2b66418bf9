import { type Listed, repealsIn, settled } from '@shared/answers/documents/repeals'
import { effectiveFrom, effectiveTogether, inForce } from '@shared/answers/documents/validity'

const versions = [
  { versionDate: '2010-01-01', effectiveFrom: '2010-02-01' },
  { versionDate: '2020-01-01', effectiveFrom: '2020-07-01' },
  { versionDate: '2030-01-01', effectiveFrom: '2030-07-01', repealedFrom: '2032-01-01' },
]

test.each([
  ['2010-01-31', undefined],
  ['2010-02-01', '2010-01-01'],
  ['2020-06-30', '2010-01-01'],
  ['2020-07-01', '2020-01-01'],
  ['2030-07-01', '2030-01-01'],
  ['2031-12-31', '2030-01-01'],
  ['2032-01-01', undefined],
])('on %s the version of %s applies', (day, version) => expect(inForce(versions, day)?.versionDate).toBe(version))

test('a stated day goes before the last article, and neither before the version itself', () => {
  expect(effectiveFrom('2020-01-01', '2020-02-01', '2020-03-01')).toBe('2020-02-01')
  expect(effectiveFrom('2020-01-01', '1999-02-01', '2020-03-01')).toBe('2020-03-01')
  expect(effectiveFrom('2020-01-01', undefined, '1999-03-01')).toBe('2020-01-01')
})

test('the parts of a code begin on one day, though only one of them states it', () => {
  const parts = [
    { title: '示例典·甲编', versionDate: '2020-05-28', effectiveFrom: '2021-01-01' },
    { title: '示例典·乙编', versionDate: '2020-05-28', effectiveFrom: '2020-05-28' },
    { title: '示例法', versionDate: '2020-05-28', effectiveFrom: '2020-05-28' },
  ]
  expect(effectiveTogether(parts).map((part) => part.effectiveFrom)).toEqual(['2021-01-01', '2021-01-01', '2020-05-28'])
})

describe('repeal by a later document', () => {
  it.each([
    ['本法自2021年9月1日起施行。1985年2月8日国务院发布的《中华人民共和国示例暂行条例》同时废止。', ['示例暂行条例']],
    ['《甲条例》、《乙办法》同时废止。', ['甲条例', '乙办法']],
    ['《示例省实施〈示例法〉办法》同时废止。', ['示例省实施示例法办法']],
    ['《甲条例》第三条同时废止。', []],
    ['本条例与《甲条例》不一致的，以本条例为准。', []],
  ])('%s', (text, titles) => expect(repealsIn(text)).toEqual(titles))

  it('ends the older document on the day the later one begins, and never a document that is newer', () => {
    const versions: Listed[] = [
      { title: '示例暂行条例', versionDate: '1985-01-01', effectiveFrom: '1985-01-01' },
      { title: '示例暂行条例', versionDate: '2025-01-01', effectiveFrom: '2025-01-01' },
      { title: '示例法', versionDate: '2020-08-01', effectiveFrom: '2021-09-01', repeals: ['示例暂行条例'] },
    ]
    expect(settled(versions).map((version) => version.repealedFrom)).toEqual(['2021-09-01', undefined, undefined])
  })
})
