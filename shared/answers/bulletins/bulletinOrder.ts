import type { PolicyIndex } from '../search/indexFile'
import type { Hit } from '../search/retrieve'
import type { Bulletin } from './bulletin'
import { rankBulletins, rereadFirst } from './bulletinRanking'

/**
 * Hits in the order they have once the first bulletins among them were read again; bulletins change places among
 * themselves only, and a place keeps its score: where the first one's parts stood, those of the new first one stand, and so on;
 * parts for which there is no place any more come last.
 */
export function reordered(
  index: PolicyIndex,
  question: string,
  hits: readonly Hit[],
  bulletinOf: (hit: Hit) => Bulletin | undefined,
): Hit[] {
  const best = new Map<number, { hit: Hit; bulletin: Bulletin; strength: number }>()
  for (const hit of hits) {
    const bulletin = best.size < rereadFirst && !best.has(hit.policy) ? bulletinOf(hit) : undefined
    if (bulletin) best.set(hit.policy, { hit, bulletin, strength: hit.strength })
  }
  if (best.size < 2) return [...hits]
  const found = [...best.values()]
  const ranked = rankBulletins(index, question, found).map(({ place }) => found[place]!.hit.policy)
  const standsFor = new Map(found.map(({ hit }, nth) => [hit.policy, ranked[nth]!]))
  const parts = new Map(ranked.map((policy) => [policy, hits.filter((hit) => hit.policy === policy)]))
  const taken = hits.flatMap(({ policy }) => parts.get(standsFor.get(policy) ?? -1)?.shift() ?? [])
  const waiting = [...taken, ...[...parts.values()].flat()].values()
  return hits.map((hit) => (best.has(hit.policy) ? { ...waiting.next().value!, score: hit.score } : hit))
}
