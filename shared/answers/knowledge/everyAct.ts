import type { KnowledgeAct } from './acts/act'
import { drop } from './acts/drop'
import { handIn } from './acts/handIn'
import { sendBack } from './acts/sendBack'
import { sign } from './acts/sign'
import { withdraw } from './acts/withdraw'
import type { KnowledgeAction } from './status'

/** The acts on a card: contracts and endpoints follow from them. */
export const knowledgeActs: { [A in KnowledgeAction]: KnowledgeAct } = { handIn, sendBack, drop, sign, withdraw }
