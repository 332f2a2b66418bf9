import type { reviseSurvey } from '@shared/surveys/acts/revise'
import type { submitSurvey } from '@shared/surveys/acts/submit'
import type { SurveyContent } from '@shared/surveys/content'
import type { draftSurvey } from '@shared/surveys/contract'
import type { SurveyWork } from '@shared/surveys/contractParts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../platform/call'
import { wordsOf } from '../../platform/callProblem'

const kept = '存好了，本单位同事也能接着写'

/** Saves what was written and, unless it is to stay a draft, hands it in; `onDone` is told what is to be said of it. */
export const useHandIn = (changing: SurveyWork | undefined, onDone: (said: string) => void) =>
  useMutation({
    mutationFn: async ({ content, handIn }: { content: SurveyContent; handIn: boolean }): Promise<string> => {
      const { survey } = changing
        ? await call<typeof reviseSurvey>('PUT /api/surveys/{id}', {
            params: { id: changing.id },
            body: { version: changing.version, content },
          })
        : await call<typeof draftSurvey>('POST /api/surveys', { body: content })
      if (!handIn) return kept
      const { id, version } = survey
      // It is kept already: what goes wrong from here on must not have it drafted a second time.
      return call<typeof submitSurvey>('POST /api/surveys/{id}/submission', { params: { id }, body: { version } }).then(
        () => '问卷已经交上，等另一位同事审核',
        (thrown: unknown) => `${kept}，还没有交审核：${wordsOf(thrown).title}`,
      )
    },
    onSuccess: onDone,
  })
