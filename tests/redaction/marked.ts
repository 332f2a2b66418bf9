import { redact } from '@shared/redaction/redact'

/** A sentence in which what has to go stands in 【】: the sentence without the marks, and where the secrets are. */
export interface Marked {
  text: string
  secrets: { from: number; to: number }[]
}

export function marked(sentence: string): Marked {
  const secrets: Marked['secrets'] = []
  let text = ''
  for (const sign of sentence) {
    if (sign === '【') secrets.push({ from: text.length, to: -1 })
    else if (sign === '】') secrets.at(-1)!.to = text.length
    else text += sign
  }
  return { text, secrets }
}

/** The secrets of which anything is left. */
export function leaks(sentence: string): string[] {
  const { text, secrets } = marked(sentence)
  const { found } = redact(text)
  return secrets
    .filter(({ from, to }) => !covered(from, to, found))
    .map(({ from, to }) => `${text.slice(from, to)} ← ${redact(text).text}`)
}

function covered(from: number, to: number, found: readonly { from: number; to: number }[]): boolean {
  let rest = from
  for (const one of found) if (one.from <= rest && one.to > rest) rest = one.to
  return rest >= to
}

/** What becomes of a sentence: itself when nothing in it is personal. */
export const touched = (sentence: string): string => redact(sentence).text
