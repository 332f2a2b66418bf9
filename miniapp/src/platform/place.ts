import type { listAreas } from '@shared/areas/contract'
import type { followPlaces } from '@shared/people/contract'
import type { Person } from '@shared/people/person'
import { mostPlaces } from '@shared/people/words'
import { create } from 'zustand'
import { call } from './call'
import { keep, kept } from './kept'
import { useSession } from './session'

/** A place as shown to people: its code and its full name, 东昌府区沙镇镇王庄村. */
export interface Place {
  code: string
  name: string
}

interface Places {
  places: Place[]
  set: (places: Place[]) => void
}

const key = 'places'

/** Places followed on this phone, the first being home. A guest has them too. */
export const usePlaces = create<Places>()((set) => ({
  places: kept<Place[]>(key, []),
  set: (places) => {
    keep(key, places)
    set({ places })
  },
}))

/** Keeps the list here and, for a signed-in citizen, with the city. @throws CallProblem when the city was not reached. */
export async function follow(places: Place[]): Promise<void> {
  usePlaces.getState().set(places)
  const { person } = useSession.getState()
  if (person?.role !== 'citizen') return
  const sent = { body: { places: places.map((one) => one.code) } }
  const saved = await call<typeof followPlaces>('PUT /api/people/me/places', sent)
  useSession.getState().update(saved.person)
}

/** After sign-in: joins the places of the account with those chosen as a guest. */
export async function joinPlaces(person: Person): Promise<void> {
  const local = usePlaces.getState().places
  const unnamed = person.places.filter((code) => !local.some((one) => one.code === code))
  const named = unnamed.length ? await namesOf(unnamed) : []
  const joined = [...local, ...named].slice(0, mostPlaces)
  const grew = joined.length > person.places.length
  if (grew) await follow(joined)
  else usePlaces.getState().set(joined)
}

async function namesOf(codes: string[]): Promise<Place[]> {
  const { areas } = await call<typeof listAreas>('GET /api/areas', { query: { codes: codes.join(',') } })
  return areas.map(({ code, fullName, name }) => ({ code, name: fullName || name }))
}
