import type { Action } from '@shared/inquiries/case/status'
import { deskSteps } from './desk'
import { handlingSteps } from './handling'
import { signingSteps } from './signing'
import type { Step } from './step'

const all = new Map([...deskSteps, ...handlingSteps, ...signingSteps].map((one) => [one.action, one]))

/** The step that is said in a few fields; undefined for one tap and for forms of their own. */
export const formOf = (action: Action): Step | undefined => all.get(action)
