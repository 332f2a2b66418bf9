import type { Notice } from '@shared/notices/notice'
import type { PageRequest } from '../platform/store/store'
import type { Notices } from './store'

/** Reads on, page after page, until `most` notices fit or the list ends. */
export async function gather<T extends Notice>(
  notices: Pick<Notices, 'page'>,
  request: PageRequest,
  fits: (one: Notice) => one is T,
  most: number,
): Promise<T[]> {
  const found: T[] = []
  let after: string | undefined
  do {
    const page = await notices.page({ ...request, after })
    found.push(...page.items.filter(fits))
    after = page.next
  } while (after && found.length < most)
  return found.slice(0, most)
}
