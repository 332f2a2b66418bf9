import { mostPlaces } from '@shared/people/words'
import type { Account } from '../../platform/identity/account'
import type { Store } from '../../platform/store/store'
import { type Follower, followerId } from './followers'

interface Needs {
  accounts: Pick<Store<Account>, 'get'>
  followers: Pick<Store<Follower>, 'keepAll'>
}

/**
 * Writes down by place what a person follows, as their account says it: one row a place, and the rows of places that they
 * no longer follow empty. In one request; done twice it is done once, and whoever was faster is followed.
 */
export async function listPlaces(person: string, { accounts, followers }: Needs): Promise<void> {
  let account = await accounts.get(person)
  for (let round = 0; account && round < 5; round++) {
    await followers.keepAll(rowsOf(account))
    const after = await accounts.get(person)
    if (!after || after.places.join() === account.places.join()) return
    account = after
  }
}

function rowsOf({ id: person, places, disabled }: Account): Follower[] {
  const listed = disabled ? [] : places
  return Array.from({ length: mostPlaces }, (_, nth) => {
    const area = listed[nth]
    return {
      id: followerId(person, nth),
      version: 0,
      ...(area ? { follows: { person, area, places: listed } } : {}),
    }
  })
}
