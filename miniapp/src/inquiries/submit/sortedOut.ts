import type { InquiryKind } from '@shared/inquiries/case/inquiry'
import { kindNames } from '@shared/inquiries/words'
import { Refused } from '../../platform/refused'
import { proposedNow } from './useProposal'

interface Written {
  kind: InquiryKind
  /** The person said so. */
  kindChosen?: boolean | undefined
  text: string
  area?: string | undefined
  mends?: object | undefined
}

/**
 * What is sent where the person has not said which kind it is: the kind of these very words, also where they were typed
 * without a connection or sent before the page had asked.
 * @throws Refused once where somebody may be in danger, and where an application lacks what the page now asks for.
 */
export async function sortedOut<D extends Written>(
  draft: D,
  edit: (change: Pick<Written, 'kind'>) => void,
): Promise<D> {
  if (draft.mends) return draft
  const found = await proposedNow(draft)
  if (!found) return draft
  const { proposal, shown } = found
  if (proposal.urgent && !shown)
    throw new Refused('还没有提交', '有人有危险的，先打上面的电话；没有危险的，再点一次提交')
  if (draft.kindChosen || draft.kind === proposal.kind) return draft
  edit({ kind: proposal.kind })
  if (proposal.kind === 'disclosure')
    throw new Refused(
      `还没有提交：写的像是${kindNames.disclosure}`,
      '请补上要的形式、姓名和联系电话；不是的，在“是哪一类”里改选',
    )
  return { ...draft, kind: proposal.kind }
}
