import { brokenAt } from '@shared/inquiries/history/chain'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { sha256 } from '../../../platform/sha256'
import { inquiries, monthKey } from '../../../inquiries/store'
import type { House } from '../../../platform/house'
import { inboxItems } from '../../../messages/inbox'
import { pagesOf } from '../../../platform/store/pages'
import type { Store, Aggregate, PageRequest } from '../../../platform/store/store'
import { faultsOf } from './acknowledged'
import type { ReplayTold } from './replay'

/** A new case is submitted, accepted and assigned in one step. */
const atFirst = 3

export interface Compared {
  cases: number
  events: number
  messages: number
  /** Cases or events that were acknowledged and are not there. */
  lost: number
  /** Cases or events that nobody was told of, and messages that came more than once. */
  doubled: number
  faults: string[]
}

/** Reads every case of some months again and compares it with what was acknowledged: nothing lost, nothing doubled, no chain broken. */
export async function compared(
  { acknowledged, ids }: ReplayTold,
  months: readonly string[],
  house: Pick<House, 'store'>,
): Promise<Compared> {
  const found: Compared = { cases: 0, events: 0, messages: 0, lost: 0, doubled: 0, faults: [] }
  const numberOf = new Map([...ids].map(([nth, id]) => [id, nth]))
  const answers = new Map<string, string[]>()
  for (const month of months)
    for await (const one of everyOne(house.store(inquiries), { index: 'third', key: monthKey(month) })) {
      const nth = numberOf.get(one.id)
      if (nth === undefined) {
        found.doubled++
        continue
      }
      found.cases++
      found.events += one.events.length
      const steps = acknowledged.get(nth) ?? []
      const surplus = one.events.length - atFirst - steps.length
      found.doubled += Math.max(0, surplus)
      found.lost += Math.max(0, -surplus)
      found.faults.push(...faultsOf(one, steps))
      if (brokenAt(one.events, sha256) !== undefined) found.faults.push(`${one.id} 的记录链断了`)
      answers.set(one.citizen, [...(answers.get(one.citizen) ?? []), ...answersIn(one)])
    }
  found.lost += ids.size - found.cases
  for (const [citizen, expected] of answers) await compareMessages(citizen, expected, house, found)
  return found
}

/** Ids of the messages that tell of a reply. */
const answersIn = ({ id, events }: Inquiry) =>
  events.flatMap(({ type }, nth) => (type === 'replied' ? [`${id}#${nth + 1}`] : []))

async function compareMessages(citizen: string, expected: string[], house: Pick<House, 'store'>, found: Compared) {
  const came: string[] = []
  for await (const { id, title } of everyOne(house.store(inboxItems), { index: 'first', key: citizen }))
    if (title.endsWith('答复了你')) came.push(id)
  found.messages += came.length
  found.lost += expected.filter((id) => !came.includes(id)).length
  found.doubled += came.length - new Set(came.filter((id) => expected.includes(id))).size
}

async function* everyOne<T extends Aggregate>(store: Pick<Store<T>, 'page'>, request: PageRequest): AsyncGenerator<T> {
  for await (const items of pagesOf(store.page, { limit: 500, ...request })) yield* items
}
