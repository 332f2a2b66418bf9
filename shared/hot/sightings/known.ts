import { chains } from './chains'
import { codesOf, keptMarks, type KnownSighting } from './keptMarks'
import { likeness, type Mark, marks } from './mark'

/** From here on words are nearly the same. */
const near = 0.8
/** Marks are looked up in bands of four: two texts as near as that share a band all but surely (1 − (1 − .8⁴)⁸ = .985). */
const width = 4
const bands = marks / width
/** So many of one band are looked at, the latest. */
const looked = 32

export type KnownAs = { is: 'new' } | { is: 'repeated' } | { is: 'near'; of: string }

/**
 * What was seen before. Rows of the same file from a row on do not count for that row: what was written before a
 * process was killed is judged again as it was judged then.
 */
export function knownSightings() {
  const kept = keptMarks()
  const byKey = chains((at) => kept.codeOf(at, 0))
  const byWords = chains((at) => kept.codeOf(at, 2))
  const byBand = Array.from({ length: bands }, (_, band) => chains((at) => bandOf(kept.markOf(at).least, band)))

  /** The first of all with these two numbers. */
  function firstOf(lists: typeof byKey, which: 0 | 2, [one, other]: readonly [number, number]): number | undefined {
    let found: number | undefined
    for (let at = lists.first(one); at >= 0; at = lists.next(at))
      if (kept.codeOf(at, which) === one && kept.codeOf(at, which === 0 ? 1 : 3) === other) found = at
    return found
  }
  const counts = (at: number | undefined, file: string, row: number): at is number =>
    at !== undefined && !(kept.fileOf(at) === file && kept.rowOf(at) >= row)

  /** The nearest of the latest that share a band with it. */
  function nearest({ least, numbers }: Mark, file: string, row: number): number | undefined {
    let best: { at: number; by: number } | undefined
    for (let band = 0; least && band < bands; band++) {
      const code = bandOf(least, band)
      const lists = byBand[band]!
      for (let at = lists.first(code), seen = 0; at >= 0 && seen < looked; at = lists.next(at)) {
        const mark = kept.markOf(at)
        if (!mark.least || bandOf(mark.least, band) !== code) continue
        seen++
        if (mark.numbers !== numbers || !counts(at, file, row)) continue
        const by = likeness({ least, numbers }, mark)
        if (by >= near && (!best || by > best.by)) best = { at, by }
      }
    }
    return best?.at
  }

  return {
    size: kept.size,
    add(one: KnownSighting) {
      const there = firstOf(byKey, 0, codesOf(one.key))
      if (there !== undefined && kept.fileOf(there) === one.file && kept.rowOf(there) === one.row) return
      kept.add(one)
      for (const lists of [byKey, byWords, ...byBand]) lists.add()
    },
    judge({ key, words, mark, file, row }: Omit<KnownSighting, 'id'>): KnownAs {
      if (counts(firstOf(byKey, 0, codesOf(key)), file, row)) return { is: 'repeated' }
      const same = firstOf(byWords, 2, codesOf(words))
      const found = counts(same, file, row) ? same : nearest(mark, file, row)
      return found === undefined ? { is: 'new' } : { is: 'near', of: kept.idOf(found) }
    },
  }
}
export type KnownSightings = ReturnType<typeof knownSightings>

function bandOf(least: Uint16Array | undefined, band: number): number {
  let hash = 0x811c9dc5
  for (let nth = band * width; nth < (band + 1) * width; nth++) hash = Math.imul(hash ^ (least?.[nth] ?? 0), 0x01000193)
  return hash
}
