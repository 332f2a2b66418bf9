import type { Aggregate, PageRequest, Store } from '../platform/store/store'

/** Everything that stands under one key, page after page, so that a month is never counted in part. */
export async function everyItem<T extends Aggregate>(
  store: Pick<Store<T>, 'page'>,
  request: PageRequest,
): Promise<T[]> {
  const items: T[] = []
  let after: string | undefined
  do {
    const page = await store.page({ ...request, after })
    items.push(...page.items)
    after = page.next
  } while (after)
  return items
}
