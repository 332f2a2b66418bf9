import type { Act, AnyOperation } from '../../act'
import type { Named } from '../../named'
import type { Caller } from '../../people/caller'
import type { Signing } from '../access'
import type { Concern } from '../concern'
import type { ConcernEvent, ConcernEventOf, ConcernEventType } from '../event'
import type { ConcernAction } from '../status'

export const by = ({ id, name }: Caller): Named => ({ id, name })

/** What an act leaves in the history and how that is read. T: the event; a draft that is saved leaves none. */
interface Telling<T extends ConcernEventType> {
  event?: T
  /** In the history, as a colleague reads it. */
  headline?(one: ConcernEventOf<T>): string
  /** What the department has to put right in its words from then on, or the desk to hand out anew; undefined where nothing any more. */
  asksToMend?(one: ConcernEventOf<T>): string | undefined
  /** It is public with the response, under this title. */
  progress?: string
  /** The column of the exported ledger that its reason stands in. */
  column?: string
  /** The working days until the next progress begin with it. */
  beginsFollowUp?: true
  /** The hours in which what was said wrongly is put right begin with it. */
  beginsMending?: true
}

type Step<T extends ConcernEventType, O extends AnyOperation, F> = Act<Concern, ConcernEvent, Signing, O, F> &
  Telling<T> & { action: ConcernAction }

export type ConcernAct<O extends AnyOperation = AnyOperation, F = unknown> = Step<ConcernEventType, O, F>

/** Ties an act on a concern together. F: what is looked up before it decides. */
export const act = <T extends ConcernEventType, O extends AnyOperation, F = unknown>(
  one: Step<T, O, F>,
): ConcernAct<O, F> => one
