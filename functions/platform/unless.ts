import { Problem, type ProblemCode } from '@shared/problem'

/**
 * What a write comes to, or undefined where one of these stood in its way: it is there already, somebody was faster.
 * Every other error is thrown on.
 */
export async function unless<T>(doing: Promise<T>, ...codes: readonly ProblemCode[]): Promise<T | undefined> {
  try {
    return await doing
  } catch (error) {
    if (error instanceof Problem && codes.includes(error.code)) return undefined
    throw error
  }
}

/** What a conditional write comes to, or undefined where somebody else created or changed the item first. */
export const unlessFaster = <T>(writing: Promise<T>): Promise<T | undefined> =>
  unless(writing, 'already-exists', 'changed-meanwhile')

/**
 * Reads and writes anew while somebody else is faster. So many clashes in a row are more than people make.
 * @throws Problem 'changed-meanwhile' (409) after the last.
 */
export async function again<T>(attempt: () => Promise<T>, attempts = 6): Promise<T> {
  for (let left = attempts - 1; ; left--)
    try {
      return await attempt()
    } catch (error) {
      if (left === 0 || !(error instanceof Problem) || error.code !== 'changed-meanwhile') throw error
    }
}
