import type { Concern } from '../concern'
import type { ConcernView } from '../contract'

interface Wanted {
  q?: string | undefined
  topic?: string | undefined
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Whether what is public of a concern has all these words, in any order, and this topic. One that was withdrawn has no words. */
export function isFound(view: ConcernView, { q = '', topic }: Wanted): boolean {
  if (topic !== undefined && view.topic !== topic) return false
  const { title, summary, response, place, department } = view
  return hasAll([title, summary, response, place, department, ...view.progress.map((one) => one.text)], q)
}

/** Whether a concern has all these words for those who work on it: in what was registered, who has it, and what was answered. */
export const isFoundInside = (one: Concern, q = ''): boolean =>
  hasAll([one.title, one.summary, one.topic, one.seenAt, one.response, one.place?.name, one.department?.name], q)

function hasAll(said: readonly (string | undefined)[], q: string): boolean {
  const words = plain(q).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = plain(said.filter(Boolean).join('\n'))
  return words.every((word) => text.includes(word))
}
