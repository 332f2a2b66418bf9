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
const lastKey = 'places.account'

/** Whose account the places on this phone were last kept with, and which those were. */
interface LastAccount {
  id: string
  codes: readonly string[]
}

const noteAccount = ({ id, places }: Pick<Person, 'id' | 'places'>) =>
  keep(lastKey, { id, codes: places } satisfies LastAccount)

/** Places followed on this phone, the first being home. A guest has them too. */
export const usePlaces = create<Places>()((set) => ({
  places: kept<Place[]>(key, []),
  set: (places) => {
    keep(key, places)
    // Whoever has none here any more, for they closed their account or took back their word, leaves no mark of it either.
    if (places.length === 0) keep(lastKey, undefined)
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
  noteAccount(saved.person)
}

/**
 * After sign-in: joins the places of the account with those chosen as a guest. A phone goes round in a family: what another
 * account left on it is that account's, and comes back with it.
 */
export async function joinPlaces(person: Person): Promise<void> {
  const last = kept<LastAccount | undefined>(lastKey, undefined)
  const others = last && last.id !== person.id ? last.codes : []
  const local = usePlaces.getState().places.filter(({ code }) => !others.includes(code))
  const unnamed = person.places.filter((code) => !local.some((one) => one.code === code))
  const named = unnamed.length ? await namesOf(unnamed) : []
  const joined = [...local, ...named].slice(0, mostPlaces)
  const grew = joined.length > person.places.length
  if (grew) await follow(joined)
  else {
    usePlaces.getState().set(joined)
    noteAccount(person)
  }
}

async function namesOf(codes: string[]): Promise<Place[]> {
  const { areas } = await call<typeof listAreas>('GET /api/areas', { query: { codes: codes.join(',') } })
  return areas.map(({ code, fullName, name }) => ({ code, name: fullName || name }))
}
