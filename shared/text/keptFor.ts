/**
 * What is made of a text, kept for the last `most` texts: one question is brought to the same form by several who look at
 * it. In memory alone, and only where the same text always makes the same; nobody may change what is given back.
 */
export function keptFor<T>(most: number, make: (text: string) => T): (text: string) => T {
  return most > fewest ? keptForMany(most, make) : keptForFew(most, make)
}

/** So many are looked through one by one. */
const fewest = 16

/**
 * In places that are written over. A map that always loses its oldest is soon copied, each copy is held by the one before
 * it, and so the collector of garbage takes what was made of every text for something still in use.
 */
function keptForFew<T>(most: number, make: (text: string) => T): (text: string) => T {
  const texts: (string | undefined)[] = new Array(most).fill(undefined)
  const kept: (T | undefined)[] = new Array(most).fill(undefined)
  let next = 0
  return (text) => {
    const at = texts.indexOf(text)
    if (at !== -1) return kept[at]!
    const made = make(text)
    texts[next] = text
    kept[next] = made
    next = (next + 1) % most
    return made
  }
}

function keptForMany<T>(most: number, make: (text: string) => T): (text: string) => T {
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
