import { type ProvisionMeanings } from '@shared/answers/encoder/provisionMeanings'

const headerWords = 2

/** Two numbers that say how many provisions there are and how many numbers each has, then the steps, then the rows. */
export function meaningsBytes({ dims, steps, rows }: ProvisionMeanings): Uint8Array {
  const bytes = new Uint8Array(4 * headerWords + steps.byteLength + rows.byteLength)
  bytes.set(new Uint8Array(Uint32Array.of(steps.length, dims).buffer))
  bytes.set(new Uint8Array(steps.buffer, steps.byteOffset, steps.byteLength), 4 * headerWords)
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength), 4 * headerWords + steps.byteLength)
  return bytes
}

/** Undefined where the bytes are not those of so many provisions. */
export function meaningsIn(bytes: Uint8Array, provisions: number): ProvisionMeanings | undefined {
  if (bytes.byteLength < 4 * headerWords) return undefined
  // A copy, so that the numbers lie at a multiple of four wherever the bytes came from.
  const { buffer } = bytes.slice()
  const [count, dims] = new Uint32Array(buffer, 0, headerWords)
  const rowsAt = 4 * (headerWords + provisions)
  if (count !== provisions || buffer.byteLength !== rowsAt + provisions * dims!) return undefined
  return {
    dims: dims!,
    steps: new Float32Array(buffer, 4 * headerWords, provisions),
    rows: new Int8Array(buffer, rowsAt),
  }
}
