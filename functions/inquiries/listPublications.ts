import { isWithin } from '@shared/departments/units/unitTree'
import type { listProposals, listPublications as contract } from '@shared/inquiries/publication/contractPublication'
import { publicationLineOf } from '@shared/inquiries/publication/showPublication'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { PageRequest } from '../platform/store/store'
import type { CaseRoom } from './caseRoom'
import { ofDepartment } from './publicationKeys'

/** 选登 for the editor, one stage at a time: what is new stands first, what waits for somebody the longest-waiting. */
export async function listPublications(
  { query: { show, after } }: Received<typeof contract>,
  { department }: Caller,
  { inquiries }: Pick<CaseRoom, 'inquiries'>,
): Promise<Replied<typeof contract>> {
  const request = { index: 'fourth', key: show, after, newestFirst: show === 'able' || show === 'published' } as const
  if (department === undefined) return linesOf(request, inquiries)
  return linesWithin(department, request, inquiries)
}

/** Of one county: page after page of the whole list, until there is something to show or the list is at its end. */
async function linesWithin(desk: string, request: PageRequest, inquiries: CaseRoom['inquiries']) {
  for await (const { items, next } of wholePages(request, inquiries)) {
    const cases = items.filter((one) => isWithin(desk, one.department.id)).flatMap(publicationLineOf)
    if (cases.length > 0 || !next) return { cases, ...(next ? { next } : {}) }
  }
  return { cases: [] }
}

async function* wholePages(request: PageRequest, inquiries: CaseRoom['inquiries']) {
  for (let after = request.after; ;) {
    const page = await inquiries.page({ ...request, after })
    yield page
    after = page.next
  }
}

/** 选登待签: a lead's own department; for the supervisor, who signs where no lead can, all of them. */
export function proposalsFor(
  { query: { after } }: Received<typeof listProposals>,
  { role, department = '' }: Caller,
  { inquiries }: Pick<CaseRoom, 'inquiries'>,
): Promise<Replied<typeof listProposals>> {
  const own = role === 'supervisor' ? {} : ofDepartment(department)
  return linesOf({ index: 'fourth', key: 'unsigned', after, ...own }, inquiries)
}

async function linesOf(request: PageRequest, inquiries: CaseRoom['inquiries']) {
  const { items, next } = await inquiries.page(request)
  return { cases: items.flatMap(publicationLineOf), ...(next ? { next } : {}) }
}
