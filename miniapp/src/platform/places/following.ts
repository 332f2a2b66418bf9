import type { followPlaces } from '@shared/people/contract'
import type { Person } from '@shared/people/person'
import { call } from '../call'
import { keep, kept } from '../kept'
import { accountKey, type Place, usePlaces } from '../place'
import { useSession } from '../session'

/** Whose account the places on this phone were last kept with, and which those were. */
interface LastAccount {
  id: string
  codes: readonly string[]
}

export const lastAccount = () => kept<LastAccount | undefined>(accountKey, undefined)

export const noteAccount = ({ id, places }: Pick<Person, 'id' | 'places'>) =>
  keep(accountKey, { id, codes: places } satisfies LastAccount)

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
