import { signableDiffersIn } from '../knowledge/replay'
import { type KeptLocal, unwritten } from './kept'

/** The first thing that is kept of a place's own ways but does not follow from their history; undefined where all does. */
export const keptLocalDiffersIn = (one: KeptLocal): string | undefined => signableDiffersIn(one, unwritten(one))
