import { publicWords } from '../../redaction/publicWords'
import type { PublicationLine } from './contractPublication'
import type { Inquiry } from '../case/inquiry'
import { wordingWasRefused } from '../case/past'
import { proposalStage, publicationStage } from '../case/publicationStage'
import { excerptOf } from '../showing/show'

/** One line of the list of 选登; nothing for a case that is not on its way there. */
export function publicationLineOf(inquiry: Inquiry): PublicationLine[] {
  const { id, kind, department, proposal, publication } = inquiry
  const stage = publicationStage(inquiry)
  if (!stage) return []
  return [
    {
      id,
      kind,
      department: department.name,
      stage,
      question: excerptOf(publicWords(publication?.question ?? proposal?.question ?? inquiry.text)),
      at: stagedAt(inquiry),
      ...(stage === 'able' && wordingWasRefused(inquiry) ? { refused: true } : {}),
      ...(publication && proposal ? { rewording: proposalStage(proposal) } : {}),
    },
  ]
}

/** Since when it stands at its stage. */
export const stagedAt = ({ proposal, publication, repliedAt, submittedAt }: Inquiry): string =>
  publication?.publishedAt ?? proposal?.at ?? repliedAt ?? submittedAt
