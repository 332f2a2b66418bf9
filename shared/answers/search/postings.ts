/** So many steps an impact has: 0…1 in 5 bits. */
export const impactSteps = 31

/** Bits of the difference that the first byte has room for, beside the impact and the sign that more follow. */
const firstBits = 2

/**
 * Packs a posting from `at` on: one byte with the impact below, two bits of the difference and, on top, whether more follow;
 * then seven bits a byte (variable byte codes: Williams & Zobel, Compressing integers for fast file access, 1999).
 * Gives where the next one starts.
 */
export function packPosting(bytes: Uint8Array, at: number, { step, impact }: { step: number; impact: number }): number {
  const rest = step >>> firstBits
  bytes[at++] = (rest > 0 ? 128 : 0) | ((step & 3) << 5) | impact
  for (let left = rest; left > 0; left >>>= 7) bytes[at++] = (left > 127 ? 128 : 0) | (left & 127)
  return at
}

/** The most bytes that a posting takes. */
export const longestPosting = 6

/** The passages of a word, in order, from where its postings start to where they end. */
export function eachPosting(
  postings: Uint8Array,
  from: number,
  end: number,
  visit: (passage: number, impact: number) => void,
): void {
  let passage = 0
  for (let at = from; at < end;) {
    let byte = postings[at++]!
    const impact = byte & 31
    let step = (byte >> 5) & 3
    for (let shift = firstBits; byte > 127; shift += 7) {
      byte = postings[at++]!
      step |= (byte & 127) << shift
    }
    passage += step
    visit(passage, impact)
  }
}
