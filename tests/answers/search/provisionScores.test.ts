import { buildIndex } from '@shared/answers/search/indexBuild'
import { withScores, wordsOf } from '@shared/answers/search/provisionScores'
import { search } from '@shared/answers/search/retrieve'
import fc from 'fast-check'

const words = fc.stringMatching(/^[伞雨书借还三日元车位]{3,12}$/)
const documents = fc.array(fc.array(words, { minLength: 1, maxLength: 9 }), { minLength: 30, maxLength: 90 })
const indexOf = (texts: readonly string[][]) =>
  buildIndex(
    texts.map((provisions, at) => ({
      id: `${at}`,
      title: '甲',
      provisions: provisions.map((text, nth) => ({ id: `${nth}`, heading: '', text })),
    })),
  )

test('what looks into few documents finds what looking into all finds', () => {
  fc.assert(
    fc.property(documents, words, fc.integer({ min: 1, max: 20 }), fc.boolean(), (texts, question, limit, half) => {
      const index = indexOf(texts)
      const allowed = half ? Uint8Array.from(texts, (_, at) => at % 2) : undefined
      const authority = Float32Array.from(texts, (_, at) => 1 + (at % 3) / 4)
      withScores(index, wordsOf(question), { allowed, authority }, (found) => {
        const all = Array.from(index.policyOf, (_, provision) => found.scoreOf(provision))
        const expected = all.filter((score) => score > 0).sort((a, b) => b - a)
        expect(found.best(limit).map((provision) => all[provision])).toEqual(expected.slice(0, limit))
        const leaders = texts.map((_, policy) => Math.max(...all.filter((__, at) => index.policyOf[at] === policy)))
        const others = leaders.filter((_, policy) => policy !== index.policyOf[found.best(1)[0] ?? 0])
        expect(found.rivalOf(index.policyOf[found.best(1)[0] ?? 0]!)).toBeCloseTo(Math.max(0, ...others), 5)
      })
    }),
    { numRuns: 60 },
  )
})

test('one question leaves nothing behind for the next', () => {
  const index = indexOf([['借伞三日'], ['还书三日'], ['车位']])
  const first = search(index, '借伞三日', { limit: 3 })
  search(index, '车位还书', { limit: 3 })
  expect(search(index, '借伞三日', { limit: 3 })).toEqual(first)
})
