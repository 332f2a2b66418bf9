import type { PersonalKind } from './kinds'

/** Where something stands in a text: from, to (exclusive). */
export interface Span {
  from: number
  to: number
}

/** What one kind looks like, and which of the places that look like it are it. */
export interface Rule {
  kind: PersonalKind
  /** With the flag g; bounded in every part, so that the whole search is linear. */
  pattern: RegExp
  /** The place, when what was matched is one; without this every match is. */
  where?: (match: RegExpExecArray, plain: string) => Span | undefined
}

export const spanOf = (match: RegExpExecArray): Span => ({ from: match.index, to: match.index + match[0].length })

/** All the places of one rule; what was matched and is none may have another beginning inside it. */
export function spansOf({ pattern, where }: Rule, plain: string): Span[] {
  const spans: Span[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const span = where ? where(match, plain) : spanOf(match)
    if (span) spans.push(span)
    pattern.lastIndex = span ? Math.max(span.to, match.index + 1) : match.index + 1
  }
  return spans
}
