import type { KnowledgeAction } from '../knowledge/status'
import type { LocalAct } from './acts/act'
import { drop } from './acts/drop'
import { handIn } from './acts/handIn'
import { sendBack } from './acts/sendBack'
import { sign } from './acts/sign'
import { withdraw } from './acts/withdraw'

/** The acts on what a place adds to a card: contracts and endpoints follow from them. */
export const localActs: { [A in KnowledgeAction]: LocalAct } = { handIn, sendBack, drop, sign, withdraw }
