import type { KnowledgeAction } from '../knowledge/status'
import type { TemplateAct } from './acts/act'
import { drop } from './acts/drop'
import { handIn } from './acts/handIn'
import { sendBack } from './acts/sendBack'
import { sign } from './acts/sign'
import { withdraw } from './acts/withdraw'

/** The acts on a reply template: contracts and endpoints follow from them. */
export const templateActs: { [A in KnowledgeAction]: TemplateAct } = { handIn, sendBack, drop, sign, withdraw }
