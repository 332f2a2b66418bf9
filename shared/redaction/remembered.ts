import type { Finding } from './kinds'

const many = 256
const longest = 4_000
const known = new Map<string, readonly Finding[]>()

/**
 * What was found in a text a moment ago: a page of concerns or a case in work asks for the same texts at every reading.
 * The 256 last ones of at most 4,000 characters are kept, in memory alone.
 */
export function remembered(key: string, find: () => readonly Finding[]): readonly Finding[] {
  const before = known.get(key)
  const found = before ?? find()
  if (key.length > longest) return found
  known.delete(key)
  known.set(key, found)
  if (known.size > many) known.delete(known.keys().next().value!)
  return found
}
