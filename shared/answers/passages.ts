import type { Provision } from './policy'

/** Passages of about this many characters find best: a short article stays whole, a long one is parted. */
export const passageLength = 400

/**
 * Parts a provision into passages, each led by the document's title, the chapter and the provision's number:
 * a question often names the subject only, and the subject often stands only in the title.
 */
export function passagesOf(title: string, provision: Provision): string[] {
  const lead = [title, provision.heading, provision.id].filter(Boolean).join(' ')
  return pieces(provision.text).map((piece) => `${lead}\n${piece}`)
}

function pieces(text: string): string[] {
  if (text.length <= passageLength * 1.25) return [text]
  const made: string[] = []
  let piece = ''
  for (const part of text.match(/[^。；\n]*[。；\n]|[^。；\n]+/g) ?? []) {
    if (piece !== '' && piece.length + part.length > passageLength) {
      made.push(piece)
      piece = ''
    }
    piece += part
  }
  return piece === '' ? made : [...made, piece]
}
