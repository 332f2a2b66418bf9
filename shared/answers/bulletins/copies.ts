/** So many signs in a row are compared, and the marks of so many are kept of a text. */
const row = 8
const kept = 96
const enough = 4
/** Of two texts that share so much of what is kept, one is a copy of the other, with another head or foot. */
const same = 0.8

/** The smallest marks of all rows of signs: two texts that share much share many of them (Broder, On the resemblance and containment of documents, 1997). */
export function sketchOf(text: string): Uint32Array {
  const rows = Math.max(0, text.length - row + 1)
  // Of a long text only marks that are small enough to be kept are put in order.
  const bound = rows <= enough * kept ? Infinity : (2 ** 32 * enough * kept) / rows
  const marks: number[] = []
  for (let from = 0; from < rows; from++) {
    let mark = 0x811c9dc5
    for (let at = from; at < from + row; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193)
    mark = Math.imul(mark ^ (mark >>> 15), 0x2c1b3c6d)
    mark = (mark ^ (mark >>> 12)) >>> 0
    if (mark < bound) marks.push(mark)
  }
  return Uint32Array.from(marks)
    .sort()
    .filter((mark, at, all) => mark !== all[at - 1])
    .slice(0, kept)
}

/** Whether two texts are the same notice, printed twice: of the smallest marks of both, most are in each. */
export function areCopies(one: Uint32Array, other: Uint32Array): boolean {
  let [first, second, both, all] = [0, 0, 0, 0]
  for (; all < kept && (first < one.length || second < other.length); all++) {
    const [mark, rival] = [one[first] ?? Infinity, other[second] ?? Infinity]
    if (mark === rival) both++
    if (mark <= rival) first++
    if (rival <= mark) second++
  }
  return all > 0 && both >= same * all
}
