import type { Page, PageRequest } from './store'

/**
 * The pages under one key, one after the other, until `next` is absent. The place to read on from is remembered, so what
 * leaves the list meanwhile is no matter.
 */
export async function* pagesOf<T>(
  read: (request: PageRequest) => Promise<Page<T>>,
  request: PageRequest,
): AsyncGenerator<readonly T[]> {
  let { after } = request
  do {
    const { items, next } = await read({ ...request, after })
    yield items
    after = next
  } while (after)
}

/** What the first pages of several lists hold together. */
export const ofEach = async <T>(keys: readonly string[], read: (key: string) => Promise<Page<T>>): Promise<T[]> =>
  (await Promise.all(keys.map(read))).flatMap(({ items }) => items)

/** Everything that stands under one key, so that nothing is ever counted in part. */
export async function everyOf<T>(read: (request: PageRequest) => Promise<Page<T>>, request: PageRequest): Promise<T[]> {
  const all: T[] = []
  for await (const items of pagesOf(read, request)) all.push(...items)
  return all
}
