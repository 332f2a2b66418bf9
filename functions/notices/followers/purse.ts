import type { Rung } from '@shared/notices/delivery/ladder'
import { type Reachable, reachId, type SpentGrants, spentId } from '../../messages/followers/reached'
import type { Store } from '../../platform/store/store'
import type { Batch } from './store'

/** So many of the last messages are remembered a person: more than can be on their way at once, and less than a KB. */
const remembered = 10

export interface Purse {
  reachable(person: string): Reachable | undefined
  /** Grants that are left; 'lasting' never end. */
  left(person: string): { left: number } | 'lasting' | undefined
  /** Whether they stand in another batch of the same telling, and were handed to by it. */
  toldElsewhere(person: string): boolean
  /** Written before anything is sent, and once however often it is begun. */
  handOver(people: readonly string[], rung: Rung): Promise<void>
  /** Surely not sent: as if it had not been tried. */
  giveBack(people: readonly string[], rung: Rung): Promise<void>
  /** WeChat says that nothing is left. */
  exhaust(people: readonly string[]): Promise<void>
}

/** What some people have left of what they agreed to, for one batch of a telling; two reads for all of them. */
export async function purseOf(
  people: readonly string[],
  { id: batch, fanOut }: Pick<Batch, 'id' | 'fanOut'>,
  stores: { reachables: Pick<Store<Reachable>, 'many'>; spendings: Pick<Store<SpentGrants>, 'many' | 'keepAll'> },
): Promise<Purse> {
  const [reached, spent] = await Promise.all([
    stores.reachables.many(people.map(reachId)),
    stores.spendings.many(people.map(spentId)),
  ])
  const means = new Map(reached.map((one) => [one.person, one]))
  const spendings = new Map(spent.map((one) => [one.id, one]))
  const of = (person: string): SpentGrants =>
    spendings.get(spentId(person)) ?? { id: spentId(person), version: 0, grants: 0, told: [] }
  const key = (rung: Rung) => `${batch}/${rung}`
  const ofOthers = (told: string) =>
    (told.startsWith(`told:${fanOut}:`) && !told.startsWith(`${batch}/`)) || told.startsWith(`${fanOut}/`)

  async function write(
    some: readonly string[],
    change: (before: SpentGrants, person: string) => SpentGrants,
  ): Promise<void> {
    const after = some.map((person) => change(of(person), person))
    await stores.spendings.keepAll(after)
    for (const one of after) spendings.set(one.id, one)
  }
  const price = (person: string, rung: Rung) => (rung === 'wechat' && !means.get(person)?.wechat?.lasting ? 1 : 0)

  return {
    reachable: (person) => means.get(person),
    left(person) {
      const wechat = means.get(person)?.wechat
      if (!wechat) return undefined
      return wechat.lasting ? 'lasting' : { left: Math.max(0, wechat.granted - of(person).grants) }
    },
    toldElsewhere: (person) => of(person).told.some(ofOthers),
    handOver: (some, rung) =>
      write(
        some.filter((person) => !of(person).told.includes(key(rung))),
        (before, person) => ({
          ...before,
          grants: before.grants + price(person, rung),
          told: [key(rung), ...before.told].slice(0, remembered),
        }),
      ),
    giveBack: (some, rung) =>
      write(some, (before, person) => ({
        ...before,
        grants: Math.max(0, before.grants - price(person, rung)),
        told: before.told.filter((one) => one !== key(rung)),
      })),
    exhaust: (some) =>
      write(some, (before, person) => ({
        ...before,
        grants: Math.max(before.grants, means.get(person)?.wechat?.granted ?? 0),
      })),
  }
}
