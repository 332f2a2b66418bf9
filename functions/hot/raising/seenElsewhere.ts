import { evidence, type Evidence } from '@shared/concerns/evidence'
import { concernCounts, concernSizes } from '@shared/concerns/words'
import { isSightingId } from '@shared/hot/sightings/sighting'
import type { Topic } from '@shared/hot/topic'
import { publicWords } from '@shared/redaction/publicWords'
import type { House } from '../../platform/house'
import { sightingsOf } from '../sightings/sightingsOf'

/** What was seen elsewhere, as evidence: the most looked at first, where it stands, and in words without anybody's name. */
export async function seenElsewhere({ members }: Topic, house: Pick<House, 'store'>): Promise<Evidence[]> {
  const seen = members.filter(({ id }) => isSightingId(id)).toSorted((a, b) => b.up - a.up)
  const some = seen.slice(0, concernCounts.evidence * 2).map(({ id }) => id)
  const found = some.length ? await sightingsOf(some, house) : new Map<string, never>()
  const pieces = some.flatMap((id) => {
    const one = found.get(id)
    if (!one?.link) return []
    const said = publicWords(`${one.platform ?? one.source}：${one.title ?? one.text}`)
    const piece = evidence.safeParse({ words: said.slice(0, concernSizes.shown.most), link: one.link })
    return piece.success ? [piece.data] : []
  })
  return pieces.slice(0, concernCounts.evidence)
}
