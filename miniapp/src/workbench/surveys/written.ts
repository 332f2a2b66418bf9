import type { SurveyContent } from '@shared/surveys/content'
import type { SurveyWork } from '@shared/surveys/contractParts'
import type { Question } from '@shared/surveys/questions/question'
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
  questions: questions.map(sentQuestion) as SurveyContent['questions'],
  ...(example ? { example } : {}),
})

function sentQuestion({ id, kind, title, note, required, options = [], rows = [], onlyIf }: Question): Question {
  const filled = (all: readonly string[]) => all.map((one) => one.trim()).filter(Boolean)
  return {
    id,
    kind,
    title,
    required,
    ...(note?.trim() ? { note } : {}),
    ...(kind === 'single' || kind === 'multiple' || kind === 'matrix' ? { options: filled(options) } : {}),
    ...(kind === 'matrix' ? { rows: filled(rows) } : {}),
    ...(onlyIf && onlyIf.is.length > 0 ? { onlyIf } : {}),
  }
}

/** The number of a further question: never one that was there before, so that what hangs on another goes on doing so. */
export function nextId(questions: readonly Question[]): string {
  const last = Math.max(0, ...questions.map(({ id }) => Number(id.slice(1))))
  return `q${last + 1}`
}
