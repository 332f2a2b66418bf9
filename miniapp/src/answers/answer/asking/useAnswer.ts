import type { askQuestion } from '@shared/answers/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../platform/call'

interface AskedFor {
  question: string
  about: string
  area: string | undefined
  /** The words are taken as they are. */
  literally: boolean
  /** Nobody is in danger, as who asks says. */
  safe: boolean
}

/** What the city answers, kept for ten minutes; `wanted`: it is asked at all. */
export const useAnswer = ({ question, about, area, literally, safe }: AskedFor, wanted = true) =>
  useQuery({
    queryKey: ['answer', question, about, area, literally, safe],
    enabled: question !== '' && wanted,
    staleTime: 600_000,
    queryFn: () =>
      call<typeof askQuestion>('POST /api/answers', {
        body: {
          question,
          ...(area ? { area } : {}),
          ...(about ? { about } : {}),
          ...(literally ? { literally } : {}),
          ...(safe ? { safe } : {}),
        },
      }),
  })
