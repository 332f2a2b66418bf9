/** How much a document's rank adds to its provisions' scores. */
const weight = { statute: 1.5, regulation: 1.25, other: 1 }

/**
 * The factor of a document's rank, by its title: what people ask is settled by 法律 first, then by 条例 and judicial
 * interpretations, then by rules that carry them out (《立法法》第九十八条、第九十九条).
 */
export function authorityOf(title: string): number {
  const name = title.replace(/（[^）]*）$/, '').replace(/·.*$/, '')
  if (/法典$|(?<!办)法$/.test(name)) return weight.statute
  return /条例$|解释$|^最高人民/.test(name) ? weight.regulation : weight.other
}
