import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { publicationStage } from '@shared/inquiries/case/publicationStage'
import { stagedAt } from '@shared/inquiries/publication/showPublication'
import { disclosureKey } from './disclosureKeys'
import type { IndexKey, PageRequest } from '../platform/store/store'

/** The list of 选登: one key a stage, by time; what waits for a signature by department first, so that each finds its own. */
export function publicationKey(one: Inquiry): IndexKey | undefined {
  const key = publicationStage(one)
  if (one.kind === 'disclosure' && (key === undefined || key === 'able')) return disclosureKey(one)
  if (!key) return undefined
  return { key, sort: key === 'unsigned' ? `${one.department.id}#${stagedAt(one)}` : stagedAt(one) }
}

/** What waits for the signature of one department. */
export const ofDepartment = (id: string): Pick<PageRequest, 'from' | 'until'> => ({ from: `${id}#`, until: `${id}#` })
