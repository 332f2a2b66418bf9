import type * as contract from '@shared/promises/contract'
import type { PromiseWork } from '@shared/promises/contractParts'
import { promiseActs } from '@shared/promises/everyAct'
import type { PromiseAction } from '@shared/promises/status'
import type { Operation } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { promiseEndpoints } from '../../functions/promises/endpoints'
import { promises } from '../../functions/promises/store'
import { more } from '../inquiries/people'
import { door } from '../support/door'
import { testHouse } from '../support/house'

export const words = {
  source: 'yearly',
  title: '【示例】给 12 个小区装充电车棚',
  measure: '12 个小区的车棚都能充电',
  due: '2026-12-20',
}

/** What each step is sent with besides the version. */
const bodies: Partial<Record<PromiseAction, object>> = {
  revise: { title: words.title, measure: words.measure, due: words.due },
  sendBack: { reason: '写明是哪 12 个小区' },
  report: { text: '5 个小区已经装好', percent: 40 },
  claim: { text: '12 个小区都装好了，能充电' },
  refuse: { reason: '还有 3 个小区没有通电' },
  postpone: { due: '2027-01-31', reason: '天冷停工，开春接着装' },
  withdraw: { reason: '小区整体改造，不再单独装' },
  lookBack: { text: '12 个车棚都还在用', holds: true },
}

/** Somebody who may take a step where it can be taken. */
export const able: Record<PromiseAction, Caller> = {
  revise: more.housing,
  drop: more.housing,
  sendBack: more.lead,
  sign: more.lead,
  report: more.housing,
  claim: more.housing,
  confirm: more.supervisor,
  refuse: more.supervisor,
  postpone: more.lead,
  withdraw: more.lead,
  lookBack: more.supervisor,
}

/** Everything that is done to promises, through the public door; `version` is what the caller has seen, by default all. */
export function bench(now?: string) {
  const house = testHouse(now ? { now } : {})
  const ask = door(promiseEndpoints(house))
  const store = house.store(promises)
  const propose = (caller: Caller = more.housing, body: object = words) =>
    ask<typeof contract.proposePromise>(caller, 'POST /api/promises', { body })
  const take = async (
    action: PromiseAction,
    id: string,
    given: { by?: Caller; body?: object; version?: number } = {},
  ) => {
    const { route } = promiseActs[action].operation as Operation
    const version = given.version ?? (await store.get(id))?.events.length ?? 0
    const body = { ...bodies[action], ...given.body, version }
    return ask<typeof promiseActs.sign.operation>(given.by ?? able[action], route as never, { params: { id }, body })
  }
  /** A promise brought as far as `status`, on the shortest way there. */
  const at = async (status: PromiseWork['status']): Promise<string> => {
    const { id } = (await propose()).body.promise
    const way: Record<PromiseWork['status'], PromiseAction[]> = {
      proposed: [],
      returned: ['sendBack'],
      dropped: ['drop'],
      open: ['sign'],
      claimed: ['sign', 'claim'],
      kept: ['sign', 'claim', 'confirm'],
      withdrawn: ['sign', 'withdraw'],
    }
    for (const action of way[status]) await take(action, id)
    return id
  }
  const list = async (year?: string) =>
    (await ask<typeof contract.listPromises>(undefined, 'GET /api/promises', { query: year ? { year } : {} })).body
  const read = (id: string) => ask<typeof contract.readPromise>(undefined, 'GET /api/promises/{id}', { params: { id } })
  const desk = async (caller: Caller) =>
    (await ask<typeof contract.listPromiseWork>(caller, 'GET /api/promises/desk')).body.promises
  return { house, ask, store, propose, take, at, list, read, desk }
}
