import type { UnitToOpen } from '@shared/departments/contractUnits'
import type { Named } from '@shared/named'

export type OpenedKind = UnitToOpen['kind']

/** Where a unit is to be opened, as it is being filled in. */
export interface PlaceDraft {
  kind: OpenedKind | undefined
  /** A county or zone of the list; none for a zone that is new. */
  place: Named | undefined
  /** Of a town or a county: its code, and what it is called where the list has none of that code. */
  code: string
  placeName: string
  /** The department of the city that an organ works under. */
  under: Named | undefined
}

export const emptyPlace: PlaceDraft = { kind: undefined, place: undefined, code: '', placeName: '', under: undefined }

/** What a unit there is usually called; whoever opens it may write another name. */
export function usualName({ kind, place, placeName, under }: PlaceDraft): string {
  if (kind === 'county') return placeName && `${placeName}人民政府办公室`
  if (kind === 'zone') {
    const name = place?.name ?? placeName
    return name && `${name}管理委员会办公室`
  }
  if (kind === 'department') return '市'
  if (kind === 'town') return placeName && (placeName.endsWith('街道') ? `${placeName}办事处` : `${placeName}人民政府`)
  return place && under ? under.name.replace(/^市/, place.name) : ''
}

/** What is sent of it; nothing while something is missing. */
export function placeSent({ kind, place, code, placeName, under }: PlaceDraft): Omit<UnitToOpen, 'facts'> | undefined {
  if (kind === 'organ') return place && under ? { kind, place: place.id, worksUnder: under.id } : undefined
  if (kind === 'department') return { kind, place: '' }
  if (kind === 'zone') {
    if (place) return { kind, place: place.id }
    return placeName.trim() ? { kind, place: '', placeName: placeName.trim() } : undefined
  }
  if (!kind || !code.trim()) return undefined
  const zone = kind === 'town' && place && !/^\d/.test(place.id) ? { zone: place.id } : {}
  return { kind, place: code.trim(), ...zone, ...(placeName.trim() ? { placeName: placeName.trim() } : {}) }
}

/** The code of the county, with which those of its towns begin. */
const countyDigits = 6

/** What stands there after a unit was opened, for the next of its kind: its county stays chosen, and so does what its towns' codes begin with. */
export function nextAfter({ kind, place, code, placeName }: PlaceDraft): PlaceDraft {
  const county = kind === 'county' ? { id: code.trim(), name: placeName.trim() } : place
  return { ...emptyPlace, kind, place: county, code: kind === 'town' ? code.trim().slice(0, countyDigits) : '' }
}

/** What stands there once a kind is chosen, with the county that was meant so far. */
export function startOf(kind: OpenedKind | undefined, place: Named | undefined): PlaceDraft {
  const inCounty = place !== undefined && /^\d/.test(place.id)
  const fits = kind !== 'zone' || !inCounty
  return { ...emptyPlace, kind, ...(fits ? { place } : {}), code: kind === 'town' && inCounty ? place.id : '' }
}
