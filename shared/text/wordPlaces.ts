/**
 * Codes of words, as tokensOf gives them, as places 0, 1, 2… in the order in which they were first met, so that what is
 * known of a word stands in plain arrays. An open table (Knuth, The Art of Computer Programming, volume 3, 6.4): most
 * codes are too large for a Map to hold them without a box around each.
 */
export class WordPlaces {
  /** By hash, two numbers each: a code, and the place after the one that it has, 0 where there is none. */
  private table = new Uint32Array(1 << 14)
  private codes = new Uint32Array(1 << 12)
  private count = 0

  get size(): number {
    return this.count
  }

  /** Beside the places, the codes. */
  all(): Uint32Array {
    return this.codes.slice(0, this.count)
  }

  /** Below 0 where a word was never met. */
  placeOf(code: number): number {
    return this.table[this.seatOf(code) + 1]! - 1
  }

  /** The place of a word, which gets one if it has none. */
  placeFor(code: number): number {
    const seat = this.seatOf(code)
    const known = this.table[seat + 1]!
    if (known > 0) return known - 1
    if (this.count === this.codes.length) {
      this.grow()
      return this.placeFor(code)
    }
    this.codes[this.count] = code
    this.table[seat] = code
    this.table[seat + 1] = ++this.count
    return this.count - 1
  }

  private seatOf(code: number): number {
    const { table } = this
    const most = table.length - 2
    const mixed = Math.imul(code, 0x9e3779b1)
    let seat = ((mixed ^ (mixed >>> 15)) << 1) & most
    while (table[seat + 1] !== 0 && table[seat] !== code) seat = (seat + 2) & most
    return seat
  }

  private grow(): void {
    const codes = new Uint32Array(this.codes.length * 2)
    codes.set(this.codes)
    this.codes = codes
    this.table = new Uint32Array(codes.length * 4)
    for (let place = 0; place < this.count; place++) {
      const seat = this.seatOf(codes[place]!)
      this.table[seat] = codes[place]!
      this.table[seat + 1] = place + 1
    }
  }
}
