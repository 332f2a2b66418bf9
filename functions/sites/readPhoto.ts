import type { FileReply } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { clerkOf, keeps, readsCoverage } from '@shared/sites/access'
import { postingId } from '@shared/sites/posting'
import { keptAttachment } from '../inquiries/uploads/attachments'
import type { House } from '../platform/house'
import { around } from './around'
import { siteAt } from './siteAt'

const gone = () => new Problem('not-found', '这张照片已经不在了')

/** The photograph of a board, for whoever keeps the register, watches over it or works there. */
export async function readSitePhoto(code: string, caller: Caller, house: House): Promise<FileReply> {
  const { sites, reference } = await around(house)
  const { facts } = await siteAt(code, sites)
  const { areas } = reference
  const may = caller.role === 'supervisor' || clerkOf(caller, facts.area, areas) || keeps(caller, facts.area, areas)
  if (!may) throw new Problem('not-allowed', '这张照片由登记的单位和当地经办看')
  if (!facts.photo) throw gone()
  return keptAttachment(facts.photo, house)
}

/** The photograph of a hanging or taking-down: proof for its department, those who watch, and the clerk of the place. */
export async function readPostingPhoto(
  { code, notice, photo }: { code: string; notice: string; photo: string },
  caller: Caller,
  house: House,
): Promise<FileReply> {
  const { postings, notices, reference } = await around(house)
  const [posting, found] = await Promise.all([postings.get(postingId(code, notice)), notices.get(notice)])
  if (!posting || !found) throw gone()
  if (!clerkOf(caller, posting.area, reference.areas) && !readsCoverage(caller, found.department))
    throw new Problem('not-allowed', '这张照片由发公告的单位和当地经办看')
  if (!posting.events.some((one) => one.photo === photo)) throw gone()
  return keptAttachment(photo, house)
}
