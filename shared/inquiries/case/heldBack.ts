import { type HeldCause, heldCauseNames } from '../../safety/words'
import type { Inquiry } from './inquiry'

/** Why a person looks first, and which sorts of words. */
export interface HeldFor {
  because: HeldCause
  found: string[]
  /** The step that says it, where it was asked about elsewhere. */
  step?: number | undefined
}

/** What the desk reads of why. */
export const heldWords = ({ because, found }: HeldFor): string =>
  `${heldCauseNames[because]}${found.length > 0 ? `（${found.join('、')}）` : ''}`

/** Why nothing of it goes to everybody: a person is still to look at its words, or has found them unfit. */
export function unfitToPublish({ heldBack }: Inquiry): string | undefined {
  if (!heldBack) return undefined
  return heldBack.stands === 'owed' ? '提问人写的内容还等着分办台核看，看过才能选登' : '分办台核看过，标为不宜公开'
}
