import { createHash } from 'node:crypto'
import { bitsOf, isWork, workText } from '@shared/limits/work'

/** The answer to a puzzle, as a page finds it. */
export function proved(puzzle: string): { puzzle: string; answer: number } {
  for (let answer = 0; ; answer++)
    if (isWork(createHash('sha256').update(workText(puzzle, answer)).digest(), bitsOf(puzzle)))
      return { puzzle, answer }
}
