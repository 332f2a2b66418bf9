import type { Answer } from '@shared/answers/answer/answer'
import { useState } from 'react'
import { queries } from '../../../platform/queries'
import { useStillPublished } from '../../../platform/hearing/stillPublished'
import type { useAnswer } from './useAnswer'

/** A published reply that was taken back goes from this answer, and from every other on this phone, when it is looked at again; whether one went. */
export function useTakenBack({ data, dataUpdatedAt }: ReturnType<typeof useAnswer>): boolean {
  const [went, setWent] = useState(false)
  useStillPublished({
    published: data?.replies?.map(({ publishedAt }) => publishedAt) ?? [],
    readAt: dataUpdatedAt,
    onGone(gone) {
      setWent(true)
      queries.setQueriesData<Answer>(
        { queryKey: ['answer'] },
        (one) => one && { ...one, replies: one.replies?.filter(({ publishedAt }) => !gone.includes(publishedAt)) },
      )
    },
  })
  return went
}
