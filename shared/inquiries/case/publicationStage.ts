import type { Inquiry } from './inquiry'
import type { publicationStages } from '../deskWords'
import { mayBePublished } from './status'

export type PublicationStage = (typeof publicationStages)[number]

/**
 * Where a case stands on the way to 选登; undefined when it is not on it: no consent, or not answered. What is public stays
 * 'published' while a new wording waits for its signature, for the copy that people read is the one before.
 */
export function publicationStage({
  status,
  publishable,
  proposal,
  publication,
}: Pick<Inquiry, 'status' | 'publishable' | 'proposal' | 'publication'>): PublicationStage | undefined {
  if (publication) return 'published'
  if (!publishable || !mayBePublished(status)) return undefined
  return proposal ? proposalStage(proposal) : 'able'
}

export const proposalStage = ({ signedBy }: NonNullable<Inquiry['proposal']>): 'unsigned' | 'signed' =>
  signedBy ? 'signed' : 'unsigned'
