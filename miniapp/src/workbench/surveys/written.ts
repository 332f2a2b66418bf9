import type { SurveyContent } from '@shared/surveys/content'
import type { SurveyWork } from '@shared/surveys/contractParts'
import type { OnlyIf, Question } from '@shared/surveys/questions/question'
import { isoDay } from '../../platform/dates'
import type { Place } from '../../platform/place'

/** A survey as it stands in the form. */
export interface WrittenSurvey extends Omit<SurveyContent, 'areas' | 'who' | 'shape' | 'questions' | 'example'> {
  places: Place[]
  /** null: everybody, where the draft said otherwise before. */
  who?: SurveyContent['who'] | null
  /** The name of the drawing; null: none any more. */
  shape?: SurveyContent['shape'] | null
  questions: Question[]
  example: boolean
}

/** What is open in the form beside the list. */
export interface FormOpened {
  /** The draft to be changed. */
  changing?: SurveyWork
  /** Another one that a new draft begins with. */
  like?: SurveyWork
}

const inDays = (days: number) => isoDay(new Date(Date.now() + days * 86_400_000).toISOString())

const blank = (): WrittenSurvey => ({
  title: '',
  intro: '',
  places: [],
  opensOn: inDays(1),
  closesOn: inDays(15),
  results: 'after',
  contact: '',
  questions: [{ id: 'q1', kind: 'single', title: '', required: true, options: ['', ''] }],
  example: false,
})

/** What a form begins with: a draft to be changed, the words of another one with days of its own, or nothing. */
export function startOf(changing: SurveyWork | undefined, like: SurveyWork | undefined): WrittenSurvey {
  const of = changing ?? like
  if (!of) return blank()
  const { areas: _areas, example = false, ...rest } = of.content
  const days = changing ? {} : { opensOn: inDays(1), closesOn: inDays(15) }
  return { ...rest, ...days, example, places: [...of.places] }
}

/** What is sent; nothing that was left empty. */
export const sentOf = ({ places, who, shape, questions, example, ...rest }: WrittenSurvey): SurveyContent => ({
  ...rest,
  areas: places.map((one) => one.code),
  ...(who ? { who } : {}),
  ...(shape ? { shape } : {}),
  questions: questions.map((one) => sentQuestion(one, questions)) as SurveyContent['questions'],
  ...(example ? { example } : {}),
})

const filled = (all: readonly string[] = []) => all.map((one) => one.trim()).filter(Boolean)

function sentQuestion(
  { id, kind, title, note, required, options = [], rows = [], onlyIf }: Question,
  all: readonly Question[],
): Question {
  return {
    id,
    kind,
    title,
    required,
    ...(note?.trim() ? { note } : {}),
    ...(kind === 'single' || kind === 'multiple' || kind === 'matrix' ? { options: filled(options) } : {}),
    ...(kind === 'matrix' ? { rows: filled(rows) } : {}),
    ...(onlyIf && onlyIf.is.length > 0 ? { onlyIf: sentOnlyIf(onlyIf, all) } : {}),
  }
}

/** Options are counted as they are sent: those left empty are none. */
function sentOnlyIf({ question, is }: OnlyIf, all: readonly Question[]): OnlyIf {
  const earlier = all.find(({ id }) => id === question)
  if (!earlier || (earlier.kind !== 'single' && earlier.kind !== 'multiple')) return { question, is }
  return { question, is: is.map((nth) => filled(earlier.options?.slice(0, nth)).length) }
}

/** The questions with one changed; `gone`: which of its options was taken out: what hangs on the others hangs on them still. */
export const withChanged = (all: readonly Question[], changed: Question, gone?: number): Question[] =>
  all.map((one) => {
    if (one.id === changed.id) return changed
    const { onlyIf } = one
    if (gone === undefined || onlyIf?.question !== changed.id) return one
    const is = onlyIf.is.filter((nth) => nth !== gone).map((nth) => (nth > gone ? nth - 1 : nth))
    return { ...one, onlyIf: { ...onlyIf, is } }
  })

/** The questions without one; what hung on it is asked of everybody. */
export const without = (all: readonly Question[], id: string): Question[] =>
  all.filter((one) => one.id !== id).map((one) => (one.onlyIf?.question === id ? { ...one, onlyIf: undefined } : one))

/** The number of a further question: never one that was there before, so that what hangs on another goes on doing so. */
export function nextId(questions: readonly Question[]): string {
  const last = Math.max(0, ...questions.map(({ id }) => Number(id.slice(1))))
  return `q${last + 1}`
}
