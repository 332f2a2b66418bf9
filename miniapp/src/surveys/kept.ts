import type { Answers } from '@shared/surveys/questions/question'
import { useState } from 'react'
import { keep, kept } from '../platform/kept'
import { useSession } from '../platform/session'
import { sheetKey } from '../platform/sheets/sheets'

/** What stands on this phone of one survey: it outlives a lost connection, a sign-in and a closed phone. */
export interface Sheet {
  answers: Answers
  /** The phone's own, made before it is sent anywhere. */
  secret?: string
  /** What the city made of it. */
  token?: string
  /** It has been handed in; of the answers nothing stays here then. */
  handed?: boolean
  /** It was, before its answer was lost on the way; what was changed since counts for nothing. */
  before?: boolean
}

/** Under whom a sheet lies: only a citizen hands one in, so that of a desk's account is a guest's like that of nobody. */
const whose = ({ person }: Pick<ReturnType<typeof useSession.getState>, 'person'>): string =>
  person?.role === 'citizen' ? person.id : ''

/** The sheet of whoever is signed in; what a guest has filled in goes on under their name. */
export function useSheet(survey: string) {
  const person = useSession(whose)
  const start = () => kept<Sheet>(sheetKey(survey, person), kept<Sheet>(sheetKey(survey, ''), { answers: {} }))
  const [held, setHeld] = useState({ person, sheet: start() })
  const sheet = held.person === person ? held.sheet : start()
  const set = (next: Sheet) => {
    keep(sheetKey(survey, person), next)
    if (person) keep(sheetKey(survey, ''), undefined)
    setHeld({ person, sheet: next })
  }
  return [sheet, set] as const
}

/** Whether this phone has handed in the survey for whoever is signed in. */
export const hasHanded = (survey: string): boolean =>
  kept<Sheet>(sheetKey(survey, whose(useSession.getState())), { answers: {} }).handed === true
