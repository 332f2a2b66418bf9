import type { Area } from './area'

/** Counties that a text names, in the order in which it does: by the full name, or the short one (临清) that is no road's. */
export function countiesIn(text: string, counties: readonly Area[]): Area[] {
  const found = counties.flatMap((county) => {
    const short = county.name.replace(/[市县区]$/, '')
    const shortly = short.length > 1 ? `|${short}(?!路|街|大街|大道|小区|花园|镇|乡)` : ''
    const at = text.search(new RegExp(`${county.name}${shortly}`))
    return at < 0 ? [] : [{ county, at }]
  })
  return found.sort((a, b) => a.at - b.at).map(({ county }) => county)
}
