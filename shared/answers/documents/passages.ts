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
  for (const part of sentencesOf(text)) {
    if (piece !== '' && piece.length + part.length > passageLength) {
      made.push(piece)
      piece = ''
    }
    piece += part
  }
  return piece === '' ? made : [...made, piece]
}

/** Parts of about `size` characters, whole sentences each, every one beginning in the middle of the one before. */
export function overlappingParts(text: string, size: number): string[] {
  const sentences = sentencesOf(text)
  const made: string[] = []
  for (let from = 0; from < sentences.length;) {
    let end = from
    let part = ''
    while (end < sentences.length && (part === '' || part.length + sentences[end]!.length <= size)) {
      part += sentences[end++]!
    }
    made.push(part)
    if (end === sentences.length) break
    let passed = 0
    for (; from < end && passed < size / 2; from++) passed += sentences[from]!.length
  }
  return made
}

const sentencesOf = (text: string): string[] => text.match(/[^。；\n]*[。；\n]|[^。；\n]+/g) ?? []
