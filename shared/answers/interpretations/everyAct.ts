import type { InterpretationAct } from './acts/act'
import { drop } from './acts/drop'
import { revise } from './acts/revise'
import { sendBack } from './acts/sendBack'
import { sign } from './acts/sign'
import { withdraw } from './acts/withdraw'
import type { InterpretationAction } from './status'

/** The acts on an interpretation: contracts and endpoints follow from them. */
export const interpretationActs: { [A in InterpretationAction]: InterpretationAct } = {
  revise,
  sendBack,
  drop,
  sign,
  withdraw,
}
