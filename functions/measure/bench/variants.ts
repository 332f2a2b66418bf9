import type { BenchPassage } from './engine'

/**
 * As many passages as asked for: the first of them, or all and then synthetic variants, whose sentences are mixed from
 * two passages by a fixed rule and whose titles are numbered. Variants answer nothing: they show growth, not quality.
 */
export function grownTo(size: number, given: readonly BenchPassage[]): BenchPassage[] {
  const made = given.slice(0, size)
  for (let at = 0; made.length < size; at++) {
    const round = Math.floor(at / given.length) + 1
    const one = given[at % given.length]!
    const other = given[(at * 7919 + round * 104_729) % given.length]!
    const [name = '', article = ''] = one.title.split(' ')
    made.push({ id: `变${round}-${one.id}`, title: `${name}变${round} ${article}`, text: mixed(one.text, other.text) })
  }
  return made
}

function mixed(one: string, other: string): string {
  const [a, b] = [one, other].map((text) => text.match(/[^。；\n]+[。；\n]?/g) ?? [])
  return a!.map((part, at) => (at % 2 === 0 ? part : (b![at] ?? part))).join('') + (b![0] ?? '')
}
