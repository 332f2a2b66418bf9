import { type Block, paragraph } from '../block'

/** Plain text → blocks, one for each line. */
export function readPlain(text: string): Block[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(paragraph)
    .filter((block) => block.text !== '')
}
