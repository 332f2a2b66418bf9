import type { PublicPromise } from '@shared/promises/publicPromise'
import type { Concerns } from '../concerns/store'

/**
 * Promises with what they were said in as it is called now, for everybody to read: a title that was put right since is not
 * told as it was before, and one that was withdrawn is not told at all.
 */
export async function saidNow(
  promises: readonly PublicPromise[],
  concerns: Pick<Concerns, 'many'>,
): Promise<PublicPromise[]> {
  const ids = [...new Set(promises.flatMap(({ response }) => response?.id ?? []))]
  if (ids.length === 0) return [...promises]
  const titles = new Map((await concerns.many(ids)).map((one) => [one.id, one.withdrawnAt ? undefined : one.title]))
  return promises.map((one) =>
    one.response ? { ...one, response: { id: one.response.id, name: titles.get(one.response.id) ?? '' } } : one,
  )
}
