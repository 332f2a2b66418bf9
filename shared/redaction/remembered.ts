import type { Finding } from './kinds'

/** In characters: of all texts that are remembered together, and of one that is. Twice as many bytes at most. */
export const roomForTexts = { all: 4_000_000, one: 4_000 }
const known = new Map<string, readonly Finding[]>()
let held = 0

/**
 * What was found in a text before: a page of concerns or a case in work asks for the same texts at every reading, and a search
 * through all responses for every one of them. A text is looked through once, as long as nobody changes it: the key is the text
 * itself. The last ones that have room are kept, in memory alone.
 */
export function remembered(key: string, find: () => readonly Finding[]): readonly Finding[] {
  const before = known.get(key)
  const found = before ?? find()
  if (key.length > roomForTexts.one) return found
  if (before) known.delete(key)
  else held += key.length
  known.set(key, found)
  while (held > roomForTexts.all) {
    const oldest = known.keys().next().value!
    known.delete(oldest)
    held -= oldest.length
  }
  return found
}
