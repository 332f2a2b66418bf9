import type { EncoderFile } from './encoderFile'
import marked from './encoderMark.json'

/** Tells one encoder from another, for what a word means to the one points elsewhere for the other (FNV-1a over its scales). */
export function markOf({ scales }: Pick<EncoderFile, 'scales'>): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < scales.length; at++) hash = Math.imul(hash ^ scales.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The mark of the encoder that is shipped, without opening it: who only reads what was made by it is a hundredth as large. */
export const shippedMark = (): number => marked.mark
