import { Problem } from '../problem'
import { type PersonalKind, personalKinds } from './kinds'
import { personalData } from './redact'

/**
 * What is published holds no personal data (个人信息保护法 第二十五条): 选登, the response to a concern, and, for the kinds of
 * `neverPublic`, a notice.
 * @throws Problem 'bad-input' naming the kinds found, never the values.
 */
export function requireNoPersonalData(text: string, kinds: readonly PersonalKind[] = personalKinds): void {
  const found = personalKindsIn(text, kinds)
  if (found.length > 0) throw new Problem('bad-input', `公开的文字里还有${found.join('、')}，请先去掉`)
}

/** The kinds of personal data in a text, of those asked for, each once: to warn an author before anything is refused. */
export function personalKindsIn(text: string, kinds: readonly PersonalKind[] = personalKinds): PersonalKind[] {
  const found = new Set(personalData(text, kinds).map(({ kind }) => kind))
  return kinds.filter((kind) => found.has(kind))
}
