/**
 * Rows by a code of 32 bits, the latest first: rows are numbers from 0 on, added in their order, and nothing but numbers is kept
 * of them. Whoever walks a chain meets rows of other codes too.
 */
export function chains(codeOf: (row: number) => number) {
  let heads = new Int32Array(1024).fill(-1)
  let before = new Int32Array(1024)
  let rows = 0

  function put(row: number): void {
    const slot = codeOf(row) & (heads.length - 1)
    before[row] = heads[slot]!
    heads[slot] = row
  }

  return {
    /** The next row. */
    add() {
      if (rows === heads.length) {
        heads = new Int32Array(rows * 2).fill(-1)
        before = new Int32Array(rows * 2)
        for (let row = 0; row < rows; row++) put(row)
      }
      put(rows++)
    },
    first: (code: number): number => heads[code & (heads.length - 1)]!,
    next: (row: number): number => before[row]!,
  }
}
