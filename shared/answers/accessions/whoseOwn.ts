import type { Named } from '../../named'

/** Whose documents a county or a zone lays down none of. */
const wider = ['中华人民共和国', '国务院', '全国', '山东省']
/** What may stand before the name of a county. */
const before = /^(?:山东省)?(?:聊城市)?/

interface Called {
  title: string
  issuer?: string | undefined
}

/**
 * Whose a document says it is by its title or by who made it, where that is not `own`: the country's, the province's, the
 * city's, or another county's among `places`. Undefined where neither says anything else.
 */
export function saysItIsOf({ title, issuer = '' }: Called, own: Named, places: readonly Named[]): string | undefined {
  const others = places.filter(({ id }) => id !== own.id).map(({ name }) => name)
  for (const words of [title, issuer]) {
    const bare = words.replace(before, '')
    if (bare.startsWith(own.name)) continue
    const found =
      others.find((name) => bare.startsWith(name)) ?? [...wider, ...others].find((name) => words.startsWith(name))
    if (found) return found
  }
  return undefined
}
