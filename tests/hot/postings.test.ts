import fc from 'fast-check'
import { postings } from '@shared/hot/vectors/postings'

const features = 6
const most = 9

/** The same said plainly. */
function plainly() {
  const lists = Array.from({ length: features }, (): number[] => [])
  const over = new Set<number>()
  return {
    add(feature: number, number: number) {
      const list = lists[feature]!
      if (over.has(feature) || list.at(-1) === number) return
      list.push(number)
      if (list.length < most) return
      over.add(feature)
      list.length = 0
    },
    renumber(to: Int32Array, isBack: (feature: number) => boolean) {
      for (let feature = 0; feature < features; feature++) {
        lists[feature] = lists[feature]!.map((one) => to[one]!).filter((one) => one >= 0)
        if (isBack(feature)) over.delete(feature)
      }
    },
    of: (feature: number) => lists[feature]!,
  }
}

const added = fc.record({ feature: fc.nat(features - 1), number: fc.nat(30) })
const dropped = fc.record({ gone: fc.uniqueArray(fc.nat(30), { maxLength: 25 }), back: fc.nat(features - 1) })

test('which topics say a word is the same in one array as in lists, however they grow, shrink and are given up', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 12, arbitrary: added }, dropped), { maxLength: 300 }), (steps) => {
      const [one, plain] = [postings(features, most), plainly()]
      for (const step of steps) {
        if ('feature' in step) for (const lists of [one, plain]) lists.add(step.feature, step.number)
        else {
          let next = 0
          const to = Int32Array.from({ length: 31 }, (_, number) => (step.gone.includes(number) ? -1 : next++))
          for (const lists of [one, plain]) lists.renumber(to, (feature) => feature === step.back)
        }
        for (let feature = 0; feature < features; feature++) {
          const start = one.startOf(feature)
          expect([...one.numbers().slice(start, start + one.lengthOf(feature))]).toEqual(plain.of(feature))
        }
      }
    }),
    { numRuns: 200 },
  )
})
