import { isSingle, tokensOf } from '@shared/text/tokens'

/** The index's own words in letters that any tokenizer leaves whole; single characters are left out, as nearly all are. */
export function wordsIn(text: string): string[] {
  return tokensOf(text).flatMap((token) => (isSingle(token) ? [] : [`w${token.toString(36)}`]))
}
