import type { KnowledgeAction } from '../knowledge/status'
import type { AccessionAct } from './acts/act'
import { drop } from './acts/drop'
import { handIn } from './acts/handIn'
import { sendBack } from './acts/sendBack'
import { sign } from './acts/sign'
import { withdraw } from './acts/withdraw'

/** The acts on an accession: contracts and endpoints follow from them. */
export const accessionActs: { [A in KnowledgeAction]: AccessionAct } = { handIn, sendBack, drop, sign, withdraw }
