import type { answerSurvey, takeSurveyToken } from '@shared/surveys/contract'
import { shownQuestions } from '@shared/surveys/questions/shown'
import type { SurveyView } from '@shared/surveys/contractParts'
import { useMutation } from '@tanstack/react-query'
import { call, callUnnamed } from '../../platform/call'
import { CallProblem } from '../../platform/callProblem'
import { madeSecret } from '../madeSecret'
import type { Sheet } from '../kept'

/**
 * Takes a token by name, then hands in the answers by the token alone. The secret is kept on the phone before it is sent, so
 * that whatever is lost on the way can be sent again and counts once.
 */
export function useHandIn(
  { id, questions }: Pick<SurveyView, 'id' | 'questions'>,
  sheet: Sheet,
  set: (sheet: Sheet) => void,
) {
  return useMutation({
    mutationFn: async () => {
      const secret = sheet.secret ?? (await madeSecret())
      if (!sheet.secret) set({ ...sheet, secret })
      const params = { id }
      const taken = sheet.token
        ? { token: sheet.token }
        : await call<typeof takeSurveyToken>('POST /api/surveys/{id}/token', { params, body: { secret } })
      set({ ...sheet, secret, ...taken })
      const shown = new Set(shownQuestions(questions, sheet.answers).map((one) => one.id))
      const answers = Object.fromEntries(Object.entries(sheet.answers).filter(([key]) => shown.has(key)))
      const body = { ...taken, answers }
      try {
        await callUnnamed<typeof answerSurvey>('POST /api/surveys/{id}/answers', { params, body })
      } catch (problem) {
        // Only this phone has the token: what is there was sent from here, and was changed since.
        if (problem instanceof CallProblem && problem.code === 'said-before') return { before: true }
        throw problem
      }
      return {}
    },
    onSuccess: (how) => set({ answers: {}, handed: true, ...how }),
  })
}
