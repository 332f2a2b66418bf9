import { reaches } from '@shared/notices/audience/reaches'
import type { SurveyView } from '@shared/surveys/contractParts'
import { useHousehold } from '../platform/household'
import { usePlaces } from '../platform/place'

export type Meant = 'yes' | 'no' | 'unknown'

/** Whether a survey asks this household, told on the phone by the rule of notices; nothing of it leaves the phone. */
export function useMeant(): (survey: Pick<SurveyView, 'areas' | 'who' | 'shape'>) => Meant {
  const household = useHousehold((kept) => kept.household)
  const places = usePlaces((all) => all.places)
  return ({ areas, who, shape }) => {
    if (places.length === 0) return 'unknown'
    const audience = { areas: areas.map(({ code }) => code), who: who?.rule, shape }
    const verdicts = places.map(({ code }) => reaches(audience, code, household).reached)
    return (['yes', 'unknown', 'no'] as const).find((one) => verdicts.includes(one)) ?? 'unknown'
  }
}

export const meantWords: Record<Meant, string> = {
  yes: '问的有你',
  unknown: '不一定问你',
  no: '看来问的不是你',
}
