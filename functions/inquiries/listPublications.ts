import { isWithin } from '@shared/departments/units/unitTree'
import type { listProposals, listPublications as contract } from '@shared/inquiries/publication/contractPublication'
import { publicationLineOf } from '@shared/inquiries/publication/showPublication'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { unitNow, unitsOf } from '@shared/people/heirs'
import { everyOf } from '../platform/store/pages'
import type { PageRequest } from '../platform/store/store'
import type { CaseRoom } from './caseRoom'
import { ofDepartment } from './publicationKeys'

/** 选登 for the editor, one stage at a time: what is new stands first, what waits for somebody the longest-waiting. */
export async function listPublications(
  { query: { show, after } }: Received<typeof contract>,
  caller: Caller,
  { inquiries }: Pick<CaseRoom, 'inquiries'>,
): Promise<Replied<typeof contract>> {
  const request = { index: 'fourth', key: show, after, newestFirst: show === 'able' || show === 'published' } as const
  if (caller.department === undefined) return linesOf(request, inquiries)
  return linesWithin(caller, request, inquiries)
}

/** Of one county: page after page of the whole list, until there is something to show or the list is at its end. */
async function linesWithin(caller: Caller, request: PageRequest, inquiries: CaseRoom['inquiries']) {
  for await (const { items, next } of wholePages(request, inquiries)) {
    const cases = items
      .filter((one) => isWithin(caller.department, unitNow(caller, one.department.id)))
      .flatMap(publicationLineOf)
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
export async function proposalsFor(
  { query: { after } }: Received<typeof listProposals>,
  caller: Caller,
  { inquiries }: Pick<CaseRoom, 'inquiries'>,
): Promise<Replied<typeof listProposals>> {
  const request = { index: 'fourth', key: 'unsigned', after } as const
  if (caller.role === 'supervisor') return linesOf(request, inquiries)
  const [own = '', ...former] = unitsOf(caller)
  const page = await linesOf({ ...request, ...ofDepartment(own) }, inquiries)
  if (after !== undefined) return page
  // What units left whose work is theirs now waits longest.
  const left = await Promise.all(former.map((unit) => everyOf(inquiries.page, { ...request, ...ofDepartment(unit) })))
  return { ...page, cases: [...left.flat().flatMap(publicationLineOf), ...page.cases] }
}

async function linesOf(request: PageRequest, inquiries: CaseRoom['inquiries']) {
  const { items, next } = await inquiries.page(request)
  return { cases: items.flatMap(publicationLineOf), ...(next ? { next } : {}) }
}
