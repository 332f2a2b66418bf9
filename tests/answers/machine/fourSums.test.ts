import fc from 'fast-check'
import { FourSums } from '@shared/answers/machine/fourSums'
import { largest } from '@shared/answers/search/largest'

const kinds = 3
/** Of each row its kind, and what is said of it, by whom: nothing of some. */
const rows = fc.array(
  fc.record({
    kind: fc.nat(kinds - 1),
    said: fc.array(fc.tuple(fc.float({ min: 0, max: 1, noNaN: true }), fc.float({ min: 0, max: 1, noNaN: true })), {
      maxLength: 3,
    }),
    meant: fc.integer({ min: -8, max: 8 }),
    raised: fc.constantFrom(0, 0, 0, 2),
  }),
  { maxLength: 150 },
)

test('a row is worth its four sums by their weights, with what its kind is worth; one that nobody named is worth nothing at all', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 60 }), (all, limit) => {
      const named = all.flatMap(({ said }, row) => said.map((two) => ({ row, two })))
      const made = new FourSums({ rows: all.length, kinds, named: named.length, beside: 0 })
      for (const [at, { row, two }] of named.entries()) {
        made.named[at] = row
        made.said.set(two, 2 * at)
        made.addStretch(at, at + 1, 0)
      }
      made.sums.fill(0)
      for (const [row, { kind, meant }] of all.entries()) {
        made.kinds[row] = kind
        made.sums[4 * row + 3] = meant
      }
      made.addStretch(0, named.length, 0.5)
      const scores = made.score([2, 3, 4, 0.5], [10, 20, 30])
      for (const [row, { raised }] of all.entries()) if (raised > 0) made.raise(row, raised)

      for (const [row, { kind, said, meant, raised }] of all.entries()) {
        const [first, second] = [0, 1].map((nth) => said.reduce((sum, two) => sum + two[nth]!, 0) / 2) as [
          number,
          number,
        ]
        const worth = 2 * first + 3 * second + 4 * (said.length / 2) + 0.5 * meant + 10 * (kind + 1) + raised
        if (said.length === 0) expect(scores[row]).toBe(-Infinity)
        else expect(scores[row]).toBeCloseTo(worth, 3)
      }
      expect(made.greatest(limit)).toEqual(largest(scores, limit, -Infinity))
    }),
  )
})
