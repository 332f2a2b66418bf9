import fc from 'fast-check'
import { largest, largestOfMany } from '@shared/answers/search/largest'

const values = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }), fc.constant(-Infinity)), {
  maxLength: 300,
})

test('of many values the largest are the same, in the same order, as of few; what is worth nothing is never among them', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 60 }), (some, limit) => {
      const all = Float64Array.from(some)
      expect(largestOfMany(all, limit)).toEqual(largest(all, limit, -Infinity))
    }),
  )
})
