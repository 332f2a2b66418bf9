import type { Act, AnyOperation } from '../../act'
import type { Caller } from '../../people/caller'
import type { Signing } from '../access'
import type { Concern } from '../concern'
import type { ConcernEvent } from '../event'
import type { ConcernAction } from '../status'
import type { Named } from '../../named'

export const by = ({ id, name }: Caller): Named => ({ id, name })

export type ConcernAct<O extends AnyOperation = AnyOperation, F = unknown> = Act<
  Concern,
  ConcernEvent,
  Signing,
  O,
  F
> & {
  action: ConcernAction
}

/** Ties an act on a concern together. F: what is looked up before it decides. */
export const act = <O extends AnyOperation, F = unknown>(one: ConcernAct<O, F>): ConcernAct<O, F> => one
