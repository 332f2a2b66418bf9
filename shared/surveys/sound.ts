import type { AreaTree } from '../areas/tree'
import { type Day, spokenDate } from '../calendar/date'
import { type FieldError, Problem } from '../problem'
import { neverPublic } from '../redaction/kinds'
import { withoutHidden } from '../redaction/publicWords'
import { personalKindsIn } from '../redaction/requireNoPersonalData'
import type { SurveyContent } from './content'
import type { Question } from './questions/question'

/**
 * A survey as it may be handed in on the day `today`: for places that there are, not over already, without the number of any
 * person in it. @throws Problem 'bad-input' (400) naming the fields, 'not-found' (404) for a place that is none.
 */
export function soundContent(content: SurveyContent, today: Day, areas: AreaTree): SurveyContent {
  const wrong = [...over(content, today), ...personal(content)]
  if (wrong.length > 0) throw new Problem('bad-input', wrong.map(({ message }) => message).join('；'), wrong)
  return { ...content, areas: placesOf(content.areas, areas) }
}

function placesOf(codes: readonly string[], areas: AreaTree): string[] {
  const found = codes.map((code) => {
    const area = areas.get(code)
    if (!area) throw new Problem('not-found', '有一个地方不在本市的行政区划里，请重新选择')
    return area.code
  })
  return [...new Set(found)]
}

function over({ closesOn }: SurveyContent, today: Day): FieldError[] {
  if (closesOn >= today) return []
  return [{ field: 'closesOn', message: `最后一天不能早于今天（${spokenDate(today, today)}）` }]
}

/** An office's own telephone has a field for it; numbers of persons stand nowhere (个人信息保护法 第二十五条). */
function personal({ title, intro, questions }: SurveyContent): FieldError[] {
  const all: readonly Question[] = questions
  const asked = all.flatMap(({ title: words, note = '', options = [], rows = [] }) => [
    words,
    note,
    ...options,
    ...rows,
  ])
  return Object.entries({ title, intro, questions: asked.join('\n') }).flatMap(([field, words]) => {
    const found = personalKindsIn(withoutHidden(words), neverPublic)
    return found.length === 0 ? [] : [{ field, message: `里面有${found.join('、')}，问卷不能写个人的号码` }]
  })
}
