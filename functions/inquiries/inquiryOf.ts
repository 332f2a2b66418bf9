import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { Problem } from '@shared/problem'
import type { Inquiries } from './caseRoom'

/** @throws Problem 'not-found' (404). */
export async function inquiryOf(id: string, inquiries: Pick<Inquiries, 'get'>): Promise<Inquiry> {
  const found = await inquiries.get(id)
  if (!found) throw new Problem('not-found', `没有编号为 ${id} 的办件，请核对后再查`)
  return found
}
