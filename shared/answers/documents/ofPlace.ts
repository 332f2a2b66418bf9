import type { Named } from '../../named'
import { documentNumber } from './documentNumber'

interface OfPlace {
  /** Of what a county or a zone laid down for itself. */
  place?: Named | undefined
}

/** Whether a document counts for a question about a place, by its id; about none, what is of one county does not. */
export const countsAt = ({ place }: OfPlace, where: string | undefined): boolean =>
  place === undefined || place.id === where

/** Versions of one title apart by whose they are: a county's takes the place of no other's. */
export function byPlace<V extends OfPlace>(versions: readonly V[]): V[][] {
  const apart = new Map<string | undefined, V[]>()
  for (const one of versions) apart.set(one.place?.id, [...(apart.get(one.place?.id) ?? []), one])
  return [...apart.values()]
}

/** Whether a document may end another by naming it: a county ends nothing but its own. */
export const mayEnd = (later: OfPlace, former: OfPlace): boolean =>
  later.place === undefined || later.place.id === former.place?.id

/**
 * The name by which a county's document is cited: with its county, where it does not name that itself, so that it is never
 * taken for the city's of the same name.
 */
export const titleAt = (title: string, { name }: Named): string =>
  title.includes(name) ? title : `${title}（${name}）`

/** A document as a county's own: what it is called, and what it ends, which is nothing but the county's. */
export function laidDownAt<P extends { title: string; repeals?: string[] | undefined }>(
  one: P,
  place: Named,
): P & OfPlace {
  const { repeals } = one
  const ends = repeals?.map((name) => (documentNumber(name) === undefined ? titleAt(name, place) : name))
  return { ...one, place, title: titleAt(one.title, place), ...(ends ? { repeals: ends } : {}) }
}
