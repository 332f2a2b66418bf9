import type { ConcernView } from '../contract'

interface Wanted {
  q?: string | undefined
  topic?: string | undefined
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Whether what is public of a concern has all these words, in any order, and this topic. One that was withdrawn has no words. */
export function isFound(view: ConcernView, { q = '', topic }: Wanted): boolean {
  if (topic !== undefined && view.topic !== topic) return false
  const words = plain(q).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const said = [
    view.title,
    view.summary,
    view.response,
    view.place,
    view.department,
    ...view.progress.map((one) => one.text),
  ]
  const text = plain(said.filter(Boolean).join('\n'))
  return words.every((word) => text.includes(word))
}
