import { likeness, type Mark, marks } from './mark'

/** From here on words are nearly the same. */
const near = 0.8
/** Marks are looked up in bands of four: two texts as near as that share a band all but surely (1 − (1 − .8⁴)⁸ = .985). */
const width = 4
const bands = marks / width
/** So many of one band are looked at, the latest. */
const looked = 32

export interface KnownSighting {
  id: string
  /** The file and the row it came with. */
  file: string
  row: number
  key: string
  words: string
  mark: Mark
}

export type KnownAs = { is: 'new' } | { is: 'repeated' } | { is: 'near'; of: string }

/**
 * What was seen before. Rows of the same file from a row on do not count for that row: what was written before a
 * process was killed is judged again as it was judged then.
 */
export function knownSightings() {
  const all: KnownSighting[] = []
  const byKey = new Map<string, number>()
  const byWords = new Map<string, number>()
  const heads = Array.from({ length: bands }, () => new Map<number, number>())
  const before: Int32Array[] = Array.from({ length: bands }, () => new Int32Array(1024).fill(-1))

  function bandOf(least: Uint16Array, band: number): number {
    let hash = 0x811c9dc5
    for (let nth = band * width; nth < (band + 1) * width; nth++) hash = Math.imul(hash ^ least[nth]!, 0x01000193)
    return hash | 0
  }
  const counts = (nth: number | undefined, file: string, row: number): KnownSighting | undefined => {
    const one = nth === undefined ? undefined : all[nth]
    return one && !(one.file === file && one.row >= row) ? one : undefined
  }

  return {
    size: () => all.length,
    add(one: KnownSighting) {
      const there = byKey.get(one.key)
      if (there !== undefined && all[there]!.file === one.file && all[there]!.row === one.row) return
      const number = all.push(one) - 1
      if (!byKey.has(one.key)) byKey.set(one.key, number)
      if (!byWords.has(one.words)) byWords.set(one.words, number)
      const { least } = one.mark
      for (let band = 0; least && band < bands; band++) {
        let chain = before[band]!
        if (number >= chain.length) {
          const longer = new Int32Array(number * 2).fill(-1)
          longer.set(chain)
          before[band] = chain = longer
        }
        const code = bandOf(least, band)
        chain[number] = heads[band]!.get(code) ?? -1
        heads[band]!.set(code, number)
      }
    },
    judge({ key, words, mark, file, row }: Omit<KnownSighting, 'id'>): KnownAs {
      if (counts(byKey.get(key), file, row)) return { is: 'repeated' }
      const same = counts(byWords.get(words), file, row)
      if (same) return { is: 'near', of: same.id }
      const { least } = mark
      let best: { id: string; by: number } | undefined
      for (let band = 0; least && band < bands; band++) {
        let number = heads[band]!.get(bandOf(least, band)) ?? -1
        for (let seen = 0; number >= 0 && seen < looked; seen++, number = before[band]![number]!) {
          const one = counts(number, file, row)
          if (!one || one.mark.numbers !== mark.numbers) continue
          const by = likeness(mark, one.mark)
          if (by >= near && (!best || by > best.by)) best = { id: one.id, by }
        }
      }
      return best ? { is: 'near', of: best.id } : { is: 'new' }
    },
  }
}
export type KnownSightings = ReturnType<typeof knownSightings>
