/**
 * What is made of a text, kept for the last `most` texts: one question is brought to the same form by several who look at
 * it. In memory alone, and only where the same text always makes the same; nobody may change what is given back.
 */
export function keptFor<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    known.set(text, made)
    if (known.size > most) known.delete(known.keys().next().value!)
    return made
  }
}
