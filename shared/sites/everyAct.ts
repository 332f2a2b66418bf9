import type { PostingAction } from './status'
import { hang } from './acts/hang'
import type { PostingAct } from './acts/moment'
import { takeDown } from './acts/takeDown'

/** The acts on a posting: contracts and endpoints follow from them. */
export const postingActs: { [A in PostingAction]: PostingAct } = { hang, takeDown }
