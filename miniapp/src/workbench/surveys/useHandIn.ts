import type { reviseSurvey } from '@shared/surveys/acts/revise'
import type { submitSurvey } from '@shared/surveys/acts/submit'
import type { SurveyContent } from '@shared/surveys/content'
import type { draftSurvey } from '@shared/surveys/contract'
import type { SurveyWork } from '@shared/surveys/contractParts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../platform/call'

/**
 * Saves what was written and, unless it is to stay a draft, hands it in. Where only the handing in failed, the next try
 * goes on from what was saved.
 */
export function useHandIn(changing: SurveyWork | undefined, onDone: (handedIn: boolean) => void) {
  const [saved, setSaved] = useState<SurveyWork>()
  const save = async (content: SurveyContent) => {
    const there = saved ?? changing
    if (!there) return call<typeof draftSurvey>('POST /api/surveys', { body: content })
    const { id, version } = there
    return call<typeof reviseSurvey>('PUT /api/surveys/{id}', { params: { id }, body: { version, content } })
  }
  return useMutation({
    mutationFn: async ({ content, handIn }: { content: SurveyContent; handIn: boolean }) => {
      const { survey } = await save(content)
      setSaved(survey)
      if (handIn) {
        const { id, version } = survey
        await call<typeof submitSurvey>('POST /api/surveys/{id}/submission', { params: { id }, body: { version } })
      }
      return handIn
    },
    onSuccess: onDone,
  })
}
