import type { HotMessage } from '@shared/hot/message'
import { seededRandom } from '../inquiries/random'

const hour = 3_600_000
/** So many characters, the most common, every round writes alike. */
const alike = 300
/** So many messages lend their clauses to one that is made up. */
const lending = 4

/**
 * As many messages as asked for, one at a time: the given ones, and beside them made-up ones of the same time, mixed from the
 * clauses of a few by a fixed rule, every character but the commonest standing for another in each round. So there are as many
 * more matters as messages, in the same everyday words: they show growth, not quality.
 */
export function* grown(given: readonly HotMessage[], size: number): Generator<HotMessage> {
  const rounds = Math.ceil(size / given.length)
  const rename = renamed(given)
  const clauses = given.map(({ title = '', text }) => `${title}，${text}`.match(/[^，。！？!?,；;\s]+/g) ?? [])
  const random = seededRandom(1)
  let made = 0
  for (const [nth, one] of given.entries())
    for (let round = 0; round < rounds && made < size; round++, made++) {
      if (round === 0) {
        yield one
        continue
      }
      const from = [nth, ...Array.from({ length: lending }, () => random(given.length))]
      const said = Array.from({ length: 12 }, (_, at) => {
        const all = clauses[from[at % from.length]!]!
        return all[random(all.length)] ?? ''
      })
      yield {
        id: `${one.id}-${round}`,
        at: one.at + Math.round((round / rounds) * hour),
        title: rename(said.slice(0, 2).join(''), round),
        text: rename(said.slice(2).join('，'), round),
        by: `${one.by}-${round}`,
      }
    }
}

function renamed(given: readonly HotMessage[]): (text: string, round: number) => string {
  const counts = new Map<string, number>()
  for (const { title = '', text } of given)
    for (const sign of title + text) if (/[一-鿿]/.test(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const rarer = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(alike)
  const nth = new Map(rarer.map(([sign], at) => [sign, at]))
  return (text, round) =>
    Array.from(text, (sign) => {
      const at = nth.get(sign)
      return at === undefined ? sign : rarer[(at + round * 61) % rarer.length]![0]
    }).join('')
}
