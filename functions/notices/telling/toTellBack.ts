import { everyOf } from '../../platform/store/pages'
import type { Store } from '../../platform/store/store'
import type { TakingBack } from '../followers/back/listTold'
import { placesMeant } from '../followers/ranges'
import { type InPerson, inPersonOf, toldSoFar } from './inPerson'
import { type Tallied, toTellIn } from './tallied'

interface Asked {
  ended: Tallied['ended']
  mine(area: string): boolean
  inPersons: Pick<Store<InPerson>, 'page'>
}

/**
 * 撤回、更正 of what law wants told: how many of which place are to be told in person that it stands no more. They are those whom
 * no phone can tell of it, and those who had been told of the notice in person.
 */
export async function toTellBack(
  { weight, back }: Pick<TakingBack, 'weight' | 'back'>,
  { ended, mine, inPersons }: Asked,
): Promise<Map<string, number>> {
  if (weight !== 'law') return new Map()
  const written = await everyOf(inPersons.page, { index: 'second', key: inPersonOf(back.of), limit: 500 })
  // Where the correction goes, it is the correction that is told in person.
  const again = ({ area }: InPerson) => mine(area) && placesMeant([area], back.except).length === 0
  const people = new Map(written.filter(again).map((one) => [one.area, toldSoFar(one)]))
  for (const area of new Set([ended.inPerson, ended.unsure].flatMap((one = {}) => Object.keys(one))))
    people.set(area, (people.get(area) ?? 0) + toTellIn(area, { ended }).people)
  return people
}
