import type { Finding } from './kinds'
import { isDoubtful } from './names/family'
import { beginsWithWord } from './names/words'

const longest = 4

/** A name found once is found wherever it stands again: 我叫张建国。……张建国同志. One look at each place, however many names. */
export function saidAgain(plain: string, found: readonly Finding[]): Finding[] {
  const names = new Set(
    found
      .filter(({ kind }) => kind === '姓名')
      .map(({ from, to }) => plain.slice(from, to))
      .filter(
        (name) =>
          name.length <= longest &&
          (name.length > 2 || (name.length === 2 && !isDoubtful(name[0]!) && !beginsWithWord(name))),
      ),
  )
  if (names.size === 0) return []
  const again: Finding[] = []
  for (let from = 0; from < plain.length; from++)
    for (let length = longest; length >= 2; length--)
      if (from + length <= plain.length && names.has(plain.slice(from, from + length))) {
        again.push({ kind: '姓名', from, to: from + length })
        break
      }
  return again
}
