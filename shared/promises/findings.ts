import { Problem } from '../problem'
import { personalData } from '../redaction/redact'

/** What gives a person away in words that anybody will read, by place (个人信息保护法 第二十五条). */
export function promiseFindings(words: Record<string, string | undefined>): string[] {
  const found = Object.entries(words).flatMap(([where, text = '']) =>
    personalData(text).map(({ kind }) => `${where}里有${kind}`),
  )
  return [...new Set(found)]
}

/** @throws Problem 'bad-input' with the list of what has to go, when there is something. */
export function requireNobody(words: Record<string, string | undefined>): void {
  const found = promiseFindings(words)
  if (found.length > 0) throw new Problem('bad-input', `公开前要去掉个人信息：${found.join('；')}`)
}

/** The names of files, which anybody will read, to be looked through. */
export const namesOf = (files: readonly { name: string }[] = []): Record<string, string> =>
  Object.fromEntries(files.map(({ name }, nth) => [`附件${nth + 1}的名称`, name]))
