import type { Hit } from '../search/retrieve'
import type { Bulletin } from './bulletin'
import { type AskedInIndex, rankBulletins, rereadFirst } from './bulletinRanking'
import { areCopies } from './copies'

interface Reread {
  hit: Hit
  bulletin: Bulletin
  strength: number
}

/**
 * Hits in the order they have once the first bulletins among them were read again; bulletins change places among
 * themselves only, and a place keeps its score: where the first one's parts stood, those of the new first one stand, and so on;
 * parts for which there is no place any more come last.
 */
export function reordered(
  asked: AskedInIndex,
  hits: readonly Hit[],
  bulletinOf: (hit: Hit) => Bulletin | undefined,
): Hit[] {
  const best = new Map<number, Reread>()
  for (const hit of hits) {
    const bulletin = best.size < rereadFirst && !best.has(hit.policy) ? bulletinOf(hit) : undefined
    if (bulletin) best.set(hit.policy, { hit, bulletin, strength: hit.strength })
  }
  if (best.size < 2) return [...hits]
  const found = [...best.values()]
  const ranked = rankBulletins(asked, found).map(({ place, score }) => ({ ...found[place]!, score }))
  const standsFor = new Map(found.map(({ hit }, nth) => [hit.policy, ranked[nth]!.hit.policy]))
  const parts = new Map(ranked.map(({ hit: { policy } }) => [policy, hits.filter((hit) => hit.policy === policy)]))
  const taken = hits.flatMap(({ policy }) => parts.get(standsFor.get(policy) ?? -1)?.shift() ?? [])
  const waiting = [...taken, ...[...parts.values()].flat()].values()
  const [first, ...others] = hits.map((hit) =>
    best.has(hit.policy) ? { ...waiting.next().value!, score: hit.score } : hit,
  )
  return first ? [{ ...first, margin: marginOf(first, hits, ranked) }, ...others] : []
}

/** So far ahead, as read again, is what leads at all: seven to one by what the weights were fitted to. */
const clearly = 2

/** How far a hit is ahead of what is not a copy of its bulletin: a notice that was issued twice is one notice. */
function marginOf(
  { policy, provision, margin }: Hit,
  hits: readonly Hit[],
  ranked: readonly (Reread & { score: number })[],
): number {
  const own = ranked.find(({ hit }) => hit.policy === policy)
  const found = hits.find((hit) => hit.provision === provision)
  if (!own || !found) return margin
  const copies = ranked.filter((one) => one === own || areCopies(own.bulletin.sketch, one.bulletin.sketch))
  const next = ranked.find((one) => !copies.includes(one))
  if (next && own.score - next.score < clearly) return Math.min(margin, 0)
  if (copies.length === 1) return margin
  const alike = new Set(copies.map(({ hit }) => hit.policy))
  const rival = hits.find((hit) => !alike.has(hit.policy)) ?? hits.at(-1)!
  return (found.score - rival.score) / found.score
}
