import type { assignConcern } from '@shared/concerns/acts/assign'
import type { draftResponse } from '@shared/concerns/acts/draft'
import type { dropResponse } from '@shared/concerns/acts/drop'
import type { submitResponse } from '@shared/concerns/acts/submit'
import type { signResponse } from '@shared/concerns/acts/sign'
import type { sendBackResponse } from '@shared/concerns/acts/sendBack'
import type { correctConcern } from '@shared/concerns/acts/correct'
import type { withdrawConcern } from '@shared/concerns/acts/withdraw'
import type * as contract from '@shared/concerns/contract'
import type { ConcernWork } from '@shared/concerns/contractParts'
import { editionOf } from '@shared/concerns/concern'
import type { Caller } from '@shared/people/caller'
import { concernEndpoints } from '../../functions/concerns/endpoints'
import { concerns } from '../../functions/concerns/store'
import { outboxOf } from '../../functions/messages/outboxOf'
import { accounts } from '../../functions/platform/identity/account'
import { inboxItems } from '../../functions/messages/inbox'
import { more } from '../inquiries/people'
import { door } from '../support/door'
import { testHouse } from '../support/house'

export const words = {
  title: '【示例】停暖的小区',
  summary: '示例：住户说停暖两天',
  topic: '困难群众生活',
  seenAt: '示例：市民热线',
}
export const answer = '【示例回应】换热站已经修好，今晚八点前恢复供热'

/** Everything that is done to concerns, through the public door; `version` is what the caller has seen, by default all. */
export function bench(now?: string) {
  const house = testHouse(now ? { now } : {})
  const ask = door(concernEndpoints(house))
  const store = house.store(concerns)
  const edition = async (id: string) => {
    const found = await store.get(id)
    return found ? editionOf(found) : 0
  }
  const sent = async (id: string, version: number | undefined, body: object = {}) => ({
    params: { id },
    body: { ...body, version: version ?? (await edition(id)) },
  })
  const register = (caller: Caller = more.dispatcher, body: object = words) =>
    ask<typeof contract.registerConcern>(caller, 'POST /api/concerns', { body })
  const does = {
    assign: async (caller: Caller, id: string, department = 'housing', version?: number) =>
      ask<typeof assignConcern>(caller, 'POST /api/concerns/{id}/assignment', await sent(id, version, { department })),
    draft: async (caller: Caller, id: string, text = answer, version?: number) =>
      ask<typeof draftResponse>(caller, 'POST /api/concerns/{id}/draft', await sent(id, version, { text })),
    drop: async (caller: Caller, id: string) =>
      ask<typeof dropResponse>(caller, 'POST /api/concerns/{id}/draft-removal', await sent(id, undefined)),
    submit: async (caller: Caller, id: string, text = answer, version?: number) =>
      ask<typeof submitResponse>(caller, 'POST /api/concerns/{id}/review', await sent(id, version, { text })),
    sign: async (caller: Caller, id: string, version?: number) =>
      ask<typeof signResponse>(caller, 'POST /api/concerns/{id}/signature', await sent(id, version)),
    sendBack: async (caller: Caller, id: string, reason = '写明几点恢复') =>
      ask<typeof sendBackResponse>(caller, 'POST /api/concerns/{id}/revision', await sent(id, undefined, { reason })),
    correct: async (caller: Caller, id: string, change: object = { title: '【示例】停暖两天的小区' }) =>
      ask<typeof correctConcern>(
        caller,
        'POST /api/concerns/{id}/correction',
        await sent(id, undefined, { reason: '标题没有写明几天', ...change }),
      ),
    withdraw: async (caller: Caller, id: string, reason = '登记重复，另一条在办') =>
      ask<typeof withdrawConcern>(caller, 'POST /api/concerns/{id}/withdrawal', await sent(id, undefined, { reason })),
  }
  const list = async (after?: string) =>
    (await ask<typeof contract.listConcerns>(undefined, 'GET /api/concerns', { query: after ? { after } : {} })).body
  const desk = async (caller: Caller): Promise<ConcernWork[]> =>
    (await ask<typeof contract.listConcernWork>(caller, 'GET /api/concerns/desk')).body.concerns
  /** A concern brought as far as `status`, on the way every concern goes. */
  const at = async (status: ConcernWork['status']): Promise<string> => {
    const { id } = (await register()).body.concern
    if (status !== 'registered') await does.assign(more.dispatcher, id)
    if (status === 'review' || status === 'responded') await does.submit(more.housing, id)
    if (status === 'responded') await does.sign(more.lead, id)
    if (status === 'withdrawn') await does.withdraw(more.dispatcher, id)
    return id
  }
  const hire = async (...people: Caller[]) => {
    for (const { id, role, name, department } of people)
      await house.store(accounts).create({
        id,
        version: 0,
        role,
        name,
        ...(department ? { department: { id: department, name: department } } : {}),
        places: [],
        disabled: false,
        createdAt: house.now().toISOString(),
      })
  }
  const sweep = outboxOf(house)
  /** What somebody has been told, oldest first, once everything has been sent. */
  const told = async ({ id }: Caller) => {
    await sweep()
    const { items } = await house.store(inboxItems).page({ index: 'first', key: id })
    return items.map(({ title, text }) => `${title}：${text}`)
  }
  return { house, ask, store, register, ...does, list, desk, at, hire, told }
}
