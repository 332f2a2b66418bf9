import type { reviseNotice } from '@shared/notices/acts/revise'
import type { submitNotice } from '@shared/notices/acts/submit'
import type { NoticeContent } from '@shared/notices/content'
import type { correctNotice, draftNotice } from '@shared/notices/contract'
import type { NoticeDraft } from '@shared/notices/contractParts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../platform/call'

interface Written {
  content: NoticeContent
  /** Why the issue that is corrected is. */
  reason: string
}

/**
 * Saves what was written and, unless it is to stay a draft, hands it in. Where only the handing in failed, the next try
 * goes on from what was saved.
 */
export function useHandIn(
  { changing, correcting }: { changing?: NoticeDraft | undefined; correcting?: NoticeDraft | undefined },
  onDone: (handedIn: boolean) => void,
) {
  const [saved, setSaved] = useState<NoticeDraft>()
  const save = async ({ content, reason }: Written) => {
    const there = saved ?? changing
    if (there) {
      const { id, version } = there
      return call<typeof reviseNotice>('PUT /api/notices/{id}', { params: { id }, body: { version, content } })
    }
    if (!correcting) return call<typeof draftNotice>('POST /api/notices', { body: content })
    const params = { id: correcting.id }
    return call<typeof correctNotice>('POST /api/notices/{id}/correction', { params, body: { reason, content } })
  }
  return useMutation({
    mutationFn: async ({ handIn, ...written }: Written & { handIn: boolean }) => {
      const { notice } = await save(written)
      setSaved(notice)
      if (handIn) {
        const { id, version } = notice
        await call<typeof submitNotice>('POST /api/notices/{id}/submission', { params: { id }, body: { version } })
      }
      return handIn
    },
    onSuccess: onDone,
  })
}
