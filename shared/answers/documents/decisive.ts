/** A mark longer than this marks nothing. */
const longestMark = 160

/**
 * The sentence around a part of a text, up to its full stops: of a list of cases parted by semicolons the whole list
 * is marked and never one case alone. The part itself where the sentence is too long.
 */
export function sentenceAround(text: string, part: string): string {
  const at = text.indexOf(part)
  if (at < 0 || part === '') return part
  const before = text.slice(0, at)
  const from = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1
  const after = at + part.length
  const ends = /[。\n]/.test(part.slice(-1)) ? 0 : text.slice(after).search(/[。\n]/)
  const until = ends < 0 ? text.length : after + ends + (ends === 0 ? 0 : 1)
  const whole = text.slice(from, until).trim()
  return whole.length <= longestMark ? whole : part
}
