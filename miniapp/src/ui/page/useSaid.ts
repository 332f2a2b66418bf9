import { useState } from 'react'
import { useTop } from './useTop'

/** What is said once something went through, at the top of the page: whoever did it at the end of a long form is brought there to read it. */
export function useSaid(): [said: string, say: (words: string) => void] {
  const [{ words, nth }, set] = useState({ words: '', nth: 0 })
  useTop(String(nth))
  return [words, (said) => set((before) => ({ words: said, nth: before.nth + 1 }))]
}
