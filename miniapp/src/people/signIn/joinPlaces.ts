import type { listAreas } from '@shared/areas/contract'
import type { Person } from '@shared/people/person'
import { mostPlaces } from '@shared/people/words'
import { call } from '../../platform/call'
import { follow, lastAccount, noteAccount } from '../../platform/places/following'
import { type Place, usePlaces } from '../../platform/place'

/**
 * After sign-in: joins the places of the account with those chosen as a guest. A phone goes round in a family: what another
 * account left on it is that account's, and comes back with it.
 */
export async function joinPlaces(person: Person): Promise<void> {
  const last = lastAccount()
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
