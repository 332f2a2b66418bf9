import type { Action } from '@shared/inquiries/case/status'
import * as consulting from './consulting'
import * as correcting from './correcting'
import * as desk from './desk'
import * as fee from './fee'
import * as handling from './handling'
import * as identity from './identity'
import * as opening from './opening'
import { lookedFine, lookedUnfit } from './looking'
import * as oneTap from './oneTap'
import * as signing from './signing'
import type { Step, Tap } from './step'
import * as withdrawing from './withdrawing'

/** Whatever stands in these rooms is a step: one more needs no list of its own. */
export const steps: readonly Step[] = [
  correcting,
  desk,
  fee,
  consulting,
  handling,
  identity,
  opening,
  signing,
  withdrawing,
]
  .flatMap((room) => Object.values<Step>(room))
  .concat(lookedUnfit)
export const taps: readonly Tap[] = [...Object.values<Tap>(oneTap), lookedFine]

/** The step that is said in a few fields; undefined for one tap and for forms of their own. */
export const formOf = (action: Action): Step | undefined => steps.find((one) => one.action === action)

/** The step that is done once it is pressed. */
export const tapOf = (action: Action): Tap | undefined => taps.find((one) => one.action === action)
