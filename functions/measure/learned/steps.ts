const even = 127
/** What is right has the largest signals: there the steps are finer. */
const fine = { most: 40, from: 0.01, to: 0.0002 }

/** Limits between the steps of each signal, ascending, so that about as many rows are on each. */
export function edgesOf(parts: readonly Float32Array[], width: number): Float32Array[] {
  const shares = [
    ...Array.from({ length: even }, (_, at) => (at + 1) / (even + 1)),
    ...Array.from({ length: fine.most }, (_, at) => 1 - fine.from * (fine.to / fine.from) ** (at / (fine.most - 1))),
  ]
  const size = parts.reduce((sum, { length }) => sum + length / width, 0)
  return Array.from({ length: width }, (_, signal) => {
    const values = new Float32Array(size)
    let to = 0
    for (const rows of parts) for (let from = signal; from < rows.length; from += width) values[to++] = rows[from]!
    values.sort()
    const limits = shares.map((share) => values[Math.floor(share * (size - 1))]!)
    return Float32Array.from(new Set(limits)).sort()
  })
}

/** On which step each signal of each row is: how many limits are below it. */
export function steppedBy(edges: readonly Float32Array[], rows: Float32Array): Uint8Array {
  const stepped = new Uint8Array(rows.length)
  for (const at of rows.keys()) stepped[at] = below(edges[at % edges.length]!, rows[at]!)
  return stepped
}

function below(limits: Float32Array, value: number): number {
  let [low, high] = [0, limits.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (limits[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
