import { useMemo } from 'react'
import { phrasesOf } from './phrases'

/** A title whose lines break between words and never inside one: on paper nobody can make it narrower. */
export function ByWords({ title }: { title: string }) {
  const phrases = useMemo(() => phrasesOf(title), [title])
  if (phrases.length < 2) return title
  return phrases.map((phrase, nth) => (
    <span key={nth} className="by-words">
      {phrase}
    </span>
  ))
}
