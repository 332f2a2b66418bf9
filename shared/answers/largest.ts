/** The places of the `limit` largest values above 0, largest first, equal ones by place. */
export function largest(values: ArrayLike<number>, limit: number): number[] {
  const found: number[] = []
  const byValue = (a: number, b: number) => values[b]! - values[a]! || a - b
  let floor = 0
  for (let at = 0; at < values.length; at++) {
    if (values[at]! <= floor) continue
    found.push(at)
    if (found.length < limit * 3 + 20) continue
    found.sort(byValue).length = limit
    floor = values[found[limit - 1] ?? -1] ?? 0
  }
  return found.sort(byValue).slice(0, limit)
}
