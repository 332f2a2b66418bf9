import { policyTitle } from './names'
import { effectiveTogether } from './validity'

/**
 * The documents that a text says it repeals: …《某条例》同时废止. Only whole documents: a clause about single
 * articles, or about whatever contradicts, repeals nothing by name.
 */
export function repealsIn(text: string): string[] {
  const clauses = text.split(/[。；\n]/).filter((clause) => /(同时|即行|予以|一并)废止|^废止/.test(clause))
  const whole = clauses.filter((clause) => !/》[^《，、]{0,6}第[^，、]{1,8}[条款项]/.test(clause))
  return whole.flatMap((clause) =>
    [...clause.matchAll(/《((?:[^《》]|《[^《》]*》)+)》/g)].map((found) => policyTitle(found[1] ?? '')),
  )
}

/** What settling needs of a version. */
export interface Listed {
  title: string
  versionDate: string
  effectiveFrom: string
  repealedFrom?: string | undefined
  repeals?: string[] | undefined
}

/**
 * All versions with the days that follow from one another: the parts of one law begin together, and what a later
 * document repeals by name ends when that document begins (《立法法》第一百零三条: the newer rule goes before the older).
 */
export function settled<V extends Listed>(versions: readonly V[]): V[] {
  const together = effectiveTogether(versions)
  const ends = together.flatMap((later) => (later.repeals ?? []).map((title) => ({ title, later })))
  return together.map((version) => {
    const days = ends
      .filter(
        ({ title, later }) =>
          title === version.title && title !== later.title && version.versionDate < later.versionDate,
      )
      .map(({ later }) => later.effectiveFrom)
    const repealedFrom = [version.repealedFrom ?? [], days].flat().sort()[0]
    return repealedFrom === undefined ? version : { ...version, repealedFrom }
  })
}
