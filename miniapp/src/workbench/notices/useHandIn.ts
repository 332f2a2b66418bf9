import type { reviseNotice } from '@shared/notices/acts/revise'
import type { submitNotice } from '@shared/notices/acts/submit'
import type { NoticeContent } from '@shared/notices/content'
import type { correctNotice, draftNotice } from '@shared/notices/contract'
import type { NoticeDraft } from '@shared/notices/contractParts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../platform/call'
import { wordsOf } from '../../platform/callProblem'

/** Whether it went on to who approves it, or why it was only kept. */
export type HandedIn = boolean | { why: string }

interface Written {
  content: NoticeContent
  /** Why the issue that is corrected is. */
  reason: string
}

/**
 * Saves what was written and, unless it is to stay a draft, hands it in. `onDone` is told whether it was, or why it was only kept.
 */
export function useHandIn(
  { changing, correcting }: { changing?: NoticeDraft | undefined; correcting?: NoticeDraft | undefined },
  onDone: (handedIn: HandedIn) => void,
) {
  const save = async ({ content, reason }: Written) => {
    if (changing) {
      const { id, version } = changing
      return call<typeof reviseNotice>('PUT /api/notices/{id}', { params: { id }, body: { version, content } })
    }
    if (!correcting) return call<typeof draftNotice>('POST /api/notices', { body: content })
    const params = { id: correcting.id }
    return call<typeof correctNotice>('POST /api/notices/{id}/correction', { params, body: { reason, content } })
  }
  return useMutation({
    mutationFn: async ({ handIn, ...written }: Written & { handIn: boolean }): Promise<HandedIn> => {
      const { notice } = await save(written)
      if (!handIn) return false
      const { id, version } = notice
      // It is kept already: what goes wrong from here on must not have it drafted a second time.
      return call<typeof submitNotice>('POST /api/notices/{id}/submission', { params: { id }, body: { version } }).then(
        () => true,
        (thrown: unknown) => ({ why: wordsOf(thrown).title }),
      )
    },
    onSuccess: onDone,
  })
}
