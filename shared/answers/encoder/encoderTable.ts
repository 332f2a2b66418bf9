/** Words and their meanings as they are kept: each row of a word is `dims` numbers of 8 bits, times its scale. */
export interface EncoderTable {
  dims: number
  /** Codes of words as tokensOf gives them, ascending. */
  words: Uint32Array
  /** How much a word counts, beside words; a word that tells nothing has a small one. */
  scales: Float32Array
  rows: Int8Array
}
