/** What gives texts their directions. */
export interface TextMeanings {
  dims: number
  meaningOf(words: Uint32Array | readonly number[]): Float32Array
}

/** The directions of several encoders beside each other: two texts are as near as they are to all of them on the average. */
export function sideBySide(encoders: readonly TextMeanings[]): TextMeanings {
  const share = 1 / Math.sqrt(encoders.length)
  const dims = encoders.reduce((sum, one) => sum + one.dims, 0)
  return {
    dims,
    meaningOf(words) {
      const all = new Float32Array(dims)
      let from = 0
      for (const encoder of encoders) {
        all.set(encoder.meaningOf(words), from)
        from += encoder.dims
      }
      for (let at = 0; at < dims; at++) all[at]! *= share
      return all
    },
  }
}
