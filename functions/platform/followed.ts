import type { House } from './house'
import { everyOf } from './store/pages'
import type { Aggregate, Kind } from './store/store'

/** How often, in milliseconds, it is asked whether anything was signed or withdrawn. */
const lookEvery = 5_000

const markOf = (all: readonly Aggregate[]) => all.map(({ id, version }) => `${id}@${version}`).join()

/**
 * Everything that stands under a key of the second list, sorted by when it last changed: the same array as long as nothing
 * did. While the store cannot be read, what was known goes on; `words` tell of it.
 */
export function followed<T extends Aggregate>(
  house: House,
  kind: Kind<T>,
  { key, words }: { key: string; words: string },
): () => Promise<readonly T[]> {
  const store = house.store(kind)
  let lookedAt: number | undefined
  let mark = ''
  let settled = true
  let all: readonly T[] = []
  return async () => {
    const at = house.now().getTime()
    if (lookedAt !== undefined && Math.abs(at - lookedAt) < lookEvery) return all
    lookedAt = at
    try {
      const [newest] = (await store.page({ index: 'second', key, newestFirst: true, limit: 1 })).items
      const now = markOf(newest ? [newest] : [])
      // A list of the cloud follows its table by a moment: after a change it is read once more, for one that came late.
      if (now !== mark || !settled) {
        const found = await everyOf(store.page, { index: 'second', key })
        if (markOf(found) !== markOf(all)) all = found
        settled = now === mark
      }
      mark = now
    } catch {
      house.log.note(words)
    }
    return all
  }
}
