import type { Question } from '@shared/surveys/questions/question'
import { surveySizes } from '@shared/surveys/words'
import { longEnough } from '@shared/size'
import type { WrittenSurvey } from './written'

/** What a survey still wants before it can be kept or handed in, by the names on its form. */
export function lackingIn(written: WrittenSurvey): string[] {
  const { title, intro, contact, places, opensOn, closesOn, questions } = written
  const lacking = [
    { what: '标题', is: !longEnough(title, surveySizes.title) },
    { what: '为什么问', is: !longEnough(intro, surveySizes.intro) },
    { what: '和哪些地方有关', is: places.length === 0 },
    { what: '哪天开始、哪天结束', is: !opensOn || !closesOn || closesOn < opensOn },
    { what: '咨询电话', is: !longEnough(contact, surveySizes.contact) },
  ]
  const asked = questions.flatMap((one, nth) => lackingAt(one, questions).map((what) => `第 ${nth + 1} 题的${what}`))
  return [...lacking.flatMap(({ what, is }) => (is ? [what] : [])), ...asked]
}

function lackingAt(one: Question, all: readonly Question[]): string[] {
  const { kind, title, onlyIf } = one
  const chooses = kind === 'single' || kind === 'multiple' || kind === 'matrix'
  return [
    ...(longEnough(title, surveySizes.question) ? [] : ['问题']),
    ...(kind === 'matrix' && !apart(one.rows, 1) ? ['每一行（不能重复）'] : []),
    ...(chooses && !apart(one.options, 2) ? ['选项（至少两个，不能重复）'] : []),
    ...(onlyIf && !hangs(onlyIf, all) ? ['“只问一部分人”'] : []),
  ]
}

/** So many different ones. */
function apart(lines: readonly string[] = [], least: number): boolean {
  const written = lines.map((one) => one.trim()).filter(Boolean)
  return written.length >= least && new Set(written).size === written.length
}

/** Whether it hangs on something that can be chosen. */
function hangs({ question, is }: NonNullable<Question['onlyIf']>, all: readonly Question[]): boolean {
  const earlier = all.find(({ id }) => id === question)
  if (!earlier || is.length === 0) return false
  if (earlier.kind === 'rating') return true
  return (
    (earlier.kind === 'single' || earlier.kind === 'multiple') &&
    is.every((nth) => Boolean(earlier.options?.[nth]?.trim()))
  )
}
