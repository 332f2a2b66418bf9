import { signableDiffersIn } from '../knowledge/replay'
import { type Accession, bornAccession } from './kept'

/** The first thing that is kept of an accession but does not follow from its history; undefined where all does. */
export const accessionDiffersIn = (one: Accession): string | undefined => signableDiffersIn(one, bornAccession(one))
