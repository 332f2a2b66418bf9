import { concernActs } from '@shared/concerns/everyAct'
import type { ConcernAction } from '@shared/concerns/status'
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
import { type Overrides, testHouse } from '../support/house'

export const words = {
  title: '【示例】停暖的小区',
  summary: '示例：住户说停暖两天',
  topic: '困难群众生活',
  seenAt: '示例：市民热线',
}
export const answer = '【示例回应】换热站已经修好，今晚八点前恢复供热'

const reason = '【示例】理由写在这里'
/** What is sent with each act where a test says nothing else. */
export const usual: Record<ConcernAction, object> = {
  verify: { verdict: 'confirmed', text: '【示例】打电话问过物业，属实' },
  grade: { severity: 'major', reason },
  assign: { department: 'housing' },
  giveBack: { reason: '【示例】管网由市城市管理局管，请交给它' },
  draft: { text: answer },
  drop: {},
  submit: { text: answer },
  agree: {},
  object: { reason },
  sign: {},
  sendBack: { reason: '写明几点恢复' },
  brief: { text: '【示例】下午三点在市民中心开了发布会' },
  follow: { text: '【示例】今天又修好两处' },
  close: { text: '【示例】全部恢复供热' },
  reopen: { reason: '【示例】恢复的时间说错了' },
  exempt: { reason },
  merge: { reason },
  part: { reason },
  linkCases: { codes: [] },
  correct: { reason: '标题没有写明几天' },
  withdraw: { reason: '登记重复，另一条在办' },
}
/** Somebody who may do it where it can be done, so that only the table decides. */
export const takers: Record<ConcernAction, Caller> = {
  verify: more.editor,
  grade: more.supervisor,
  assign: more.dispatcher,
  giveBack: more.housing,
  draft: more.housingTwo,
  drop: more.housing,
  submit: more.housing,
  agree: more.lampsLead,
  object: more.lampsLead,
  sign: more.lead,
  sendBack: more.lead,
  brief: more.dispatcher,
  follow: more.lead,
  close: more.lead,
  reopen: more.supervisor,
  exempt: more.dispatcher,
  merge: more.dispatcher,
  part: more.dispatcher,
  linkCases: more.dispatcher,
  correct: more.dispatcher,
  withdraw: more.supervisor,
}
const handed: ConcernAction[] = ['verify', 'assign']
const ways: Record<ConcernWork['status'], readonly ConcernAction[]> = {
  registered: [],
  verified: ['verify'],
  assigned: handed,
  cosigning: [...handed, 'submit'],
  review: [...handed, 'submit'],
  responded: [...handed, 'submit', 'sign'],
  following: [...handed, 'submit', 'sign', 'follow'],
  closed: [...handed, 'submit', 'sign', 'close'],
  noResponse: ['exempt'],
  merged: ['merge'],
  withdrawn: ['verify', 'assign', 'withdraw'],
}
const along = { cosigners: ['urban-management'] }

/** Everything that is done to concerns, through the public door; `version` is what the caller has seen, by default all. */
export function bench(now?: string, given: Overrides = {}) {
  const house = testHouse({ ...(now ? { now } : {}), ...given })
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
  let seenBy = 0
  /** Each time another one, seen by one person more: the very same words twice are one. */
  const register = (caller: Caller = more.dispatcher, body: object = { heat: ++seenBy, ...words }) =>
    ask<typeof contract.registerConcern>(caller, 'POST /api/concerns', { body })
  /** Any act, by the contract that it has: the body of the way every concern goes, and what is given besides. */
  const take = async (
    action: ConcernAction,
    caller: Caller,
    id: string,
    given: Record<string, unknown> & { version?: number | undefined } = {},
  ) => {
    const { version, ...besides } = given
    const { route } = concernActs[action].operation
    const body = { ...usual[action], ...besides }
    return ask<typeof contract.registerConcern>(
      caller,
      route as 'POST /api/concerns',
      (await sent(id, version, body)) as unknown as { body: object },
    )
  }
  const does = {
    take,
    verify: (caller: Caller, id: string, given: Record<string, unknown> = {}) => take('verify', caller, id, given),
    assign: (caller: Caller, id: string, department = 'housing', version?: number) =>
      take('assign', caller, id, { department, version }),
    draft: (caller: Caller, id: string, text = answer, version?: number) =>
      take('draft', caller, id, { text, version }),
    drop: (caller: Caller, id: string) => take('drop', caller, id),
    submit: (caller: Caller, id: string, text = answer, version?: number) =>
      take('submit', caller, id, { text, version }),
    sign: (caller: Caller, id: string, version?: number) => take('sign', caller, id, { version }),
    sendBack: (caller: Caller, id: string, reason = '写明几点恢复') => take('sendBack', caller, id, { reason }),
    correct: (caller: Caller, id: string, change: object = { title: '【示例】停暖两天的小区' }) =>
      take('correct', caller, id, { ...change }),
    withdraw: (caller: Caller, id: string, reason = '登记重复，另一条在办') => take('withdraw', caller, id, { reason }),
  }
  const list = async (after?: string) =>
    (await ask<typeof contract.listConcerns>(undefined, 'GET /api/concerns', { query: after ? { after } : {} })).body
  const desk = async (caller: Caller): Promise<ConcernWork[]> =>
    (await ask<typeof contract.listConcernWork>(caller, 'GET /api/concerns/desk')).body.concerns
  /** A concern brought as far as `status`, on the way every concern goes. */
  const at = async (status: ConcernWork['status'], body: object = words): Promise<string> => {
    const way = ways[status]
    // 并入 needs one that was there before.
    const first = status === 'merged' ? (await register()).body.concern.id : undefined
    if (first) house.clock.advance(60_000)
    const { id } = (await register(more.dispatcher, body)).body.concern
    for (const action of way) {
      const given = status === 'cosigning' && action === 'submit' ? along : action === 'merge' ? { into: first } : {}
      await take(action, takers[action], id, given)
    }
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
