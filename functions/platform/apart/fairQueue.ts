interface Held {
  bytes: number
  whose: string
}

/** What waits, taken up in turn person by person; it holds no more than it may, and one person has half of it at most. */
export function fairQueue<T extends Held>(most: { pieces: number; bytes: number }) {
  const byPerson = new Map<string, T[]>()
  const sizeOf = (held: readonly T[]) => ({
    pieces: held.length,
    bytes: held.reduce((sum, { bytes }) => sum + bytes, 0),
  })
  const fits = (held: readonly T[], { bytes }: T, share: number) => {
    const size = sizeOf(held)
    return size.pieces < most.pieces * share && (size.pieces === 0 || size.bytes + bytes <= most.bytes * share)
  }
  return {
    /** False where there is no room. */
    put(one: T): boolean {
      const own = byPerson.get(one.whose) ?? []
      if (!fits(own, one, 0.5) || !fits([...byPerson.values()].flat(), one, 1)) return false
      byPerson.set(one.whose, [...own, one])
      return true
    },
    /** The first of whoever has waited longest since their last turn. */
    take(): T | undefined {
      for (const [whose, [first, ...later]] of byPerson) {
        byPerson.delete(whose)
        if (later.length > 0) byPerson.set(whose, later)
        return first
      }
      return undefined
    },
  }
}
