import type { Attribute } from './policy'

/** The dates that decide whether a version applies. */
export interface Version {
  versionDate: string
  effectiveFrom: string
  repealedFrom?: string | undefined
}

/**
 * 施行日期: the stated day, else the one in the last article, else the version's own day.
 * A day before the version's own is the first version's and says nothing about this one:
 * an amended law cannot have applied before it was amended.
 */
export function effectiveFrom(versionDate: string, stated?: string, lastArticle?: string): string {
  return [stated, lastArticle].find((day) => day !== undefined && day >= versionDate) ?? versionDate
}

/** Of several versions of one document the one that applies on a day, else undefined. Days as YYYY-MM-DD. */
export function inForce<V extends Version>(versions: readonly V[], on: string): V | undefined {
  const begun = versions.filter((version) => version.effectiveFrom <= on)
  const newest = begun.reduce<V | undefined>(
    (best, version) => (best && !isNewer(version, best) ? best : version),
    undefined,
  )
  return newest && !(newest.repealedFrom !== undefined && newest.repealedFrom <= on) ? newest : undefined
}

/** Whether a document may be shown at all (《政府信息公开条例》第十三条). */
export function mayBeShown(policy: { attribute: Attribute }): boolean {
  return policy.attribute === '主动公开'
}

/** Whether a document may be cited: what is open to everybody and more than a draft. */
export function mayAnswer(policy: { attribute: Attribute; draft?: string | undefined }): boolean {
  return mayBeShown(policy) && policy.draft === undefined
}

/** Where one version stands on a day, among all versions of its document. */
export type VersionStanding = 'in-force' | 'superseded' | 'not-yet' | 'ended' | 'draft'

/** The versions of each document that may answer, by its title. */
export function versionsByTitle<V extends { title: string; attribute: Attribute; draft?: string | undefined }>(
  versions: readonly V[],
): Map<string, V[]> {
  const byTitle = new Map<string, V[]>()
  for (const version of versions.filter(mayAnswer)) {
    byTitle.set(version.title, [...(byTitle.get(version.title) ?? []), version])
  }
  return byTitle
}

/**
 * Parts of one law (民法典·继承编) take effect together: the day stands in one of them only
 * (《民法典》第一千二百六十条), so all of the same version take the latest that any of them states.
 */
export function effectiveTogether<V extends { title: string; versionDate: string; effectiveFrom: string }>(
  versions: readonly V[],
): V[] {
  const lawOf = ({ title, versionDate }: V) => `${title.split('·')[0]}@${versionDate}`
  const latest = new Map<string, string>()
  for (const part of versions.filter(({ title }) => title.includes('·'))) {
    const day = latest.get(lawOf(part))
    latest.set(lawOf(part), day !== undefined && day > part.effectiveFrom ? day : part.effectiveFrom)
  }
  return versions.map((part) => {
    const together = part.title.includes('·') ? latest.get(lawOf(part)) : undefined
    return together === undefined || together === part.effectiveFrom ? part : { ...part, effectiveFrom: together }
  })
}

function isNewer(a: Version, b: Version): boolean {
  return a.effectiveFrom === b.effectiveFrom ? a.versionDate > b.versionDate : a.effectiveFrom > b.effectiveFrom
}
