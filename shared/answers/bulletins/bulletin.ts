import { plainIdeographs } from '../../text/ideographs'
import { tokensOf } from '../../text/tokens'

/**
 * 通知、公告、报道: a document without articles, as it is read again for one question. A sign takes two tokens, itself and its
 * pair with the one before, so that the place among the tokens tells the place in the text.
 */
export interface Bulletin {
  plain: string
  tokens: Uint32Array
}

/** So many signs of a bulletin name its place, its author and its matter; what follows leaves them out (“我市”). */
export const leadSigns = 150
/** So many hold its title. */
export const titleSigns = 60
export const tokensPerSign = 2

export function readBulletin(text: string): Bulletin {
  return { plain: inPlainSigns(text), tokens: Uint32Array.from(tokensOf(text)) }
}

/** As tokens are made of it. */
export const inPlainSigns = (text: string): string => plainIdeographs(text.trim()).normalize('NFKC').toLowerCase()
