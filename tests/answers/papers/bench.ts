import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { askQuestion, listPolicies, readPolicy } from '@shared/answers/contract'
import type * as contract from '@shared/answers/papers/contractPapers'
import { paperActs } from '@shared/answers/papers/everyAct'
import type { PaperAction } from '@shared/answers/papers/status'
import type { PaperStatus } from '@shared/answers/papers/words'
import type { Operation } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { answerEndpoints } from '../../../functions/answers/endpoints'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { papers } from '../../../functions/answers/papers/store'
import { more } from '../../inquiries/people'
import { door } from '../../support/door'
import { testHouse } from '../../support/house'
import { ownWords } from '../lampCity'

export const facts = {
  title: '示例市小区车棚充电管理办法',
  number: '示住建发〔2026〕8号',
  issuedOn: '2026-11-20',
  effectiveFrom: '2026-12-01',
  expiresOn: '2031-11-30',
  isRule: true,
  facesPeople: true,
  attribute: '主动公开',
}
export const text =
  '一、小区车棚的充电口由示例养护单位每月检查一遍。\n二、充电口坏了，三日内修好。\n三、本办法自2026年12月1日起施行。'
export const content = { facts, text, interpretation: ownWords }
/** Not for everybody, with what that asks for. */
export const onRequest = { ...facts, attribute: '依申请公开', reason: '内容只和参加试点的小区有关' }
export const withheld = { ...facts, attribute: '不予公开', reason: '是讨论中的分工', ground: '第十六条' }

const bodies: Partial<Record<PaperAction, object>> = {
  revise: content,
  sendBack: { reason: '写明哪些小区' },
  replace: { by: 'paper-none', reason: '新办法取代它' },
  withdraw: { reason: '不该主动公开' },
}

/** Somebody who may take a step where it can be taken. */
export const able: Record<PaperAction, Caller> = {
  revise: more.housing,
  submit: more.housing,
  sendBack: more.lead,
  sign: more.lead,
  explain: more.lead,
  replace: more.lead,
  withdraw: more.lead,
  drop: more.housing,
}

/** Everything that is done to registered documents, through the public door; `version` is what the caller has seen, by default all. */
export function bench(now?: string) {
  const house = testHouse(now ? { now } : {})
  const ask = door(answerEndpoints(house))
  const store = house.store(papers)
  const register = (body: object = content, caller: Caller = more.housing) =>
    ask<typeof contract.registerPaper>(caller, 'POST /api/papers', { body })
  const registered = async (body: object = content) => (await register(body)).body.paper.id
  const take = async (
    action: PaperAction,
    id: string,
    given: { by?: Caller; body?: object; version?: number } = {},
  ) => {
    const { route } = paperActs[action].operation as Operation
    const version = given.version ?? (await store.get(id))?.events.length ?? 0
    const body = { ...bodies[action], ...given.body, version }
    return ask<typeof paperActs.sign.operation>(given.by ?? able[action], route as never, { params: { id }, body })
  }
  /** A document signed as its facts say. */
  const signed = async (body: object = content, how: object = {}): Promise<string> => {
    const id = await registered(body)
    await take('submit', id)
    const { status } = await take('sign', id, { body: how })
    if (status !== 200) throw new Error('not signed')
    return id
  }
  /** A document brought as far as `status`, on the shortest way there; each with a 文号 of its own. */
  let made = 0
  const at = async (status: PaperStatus): Promise<string> => {
    const numbered = () => ({ ...content, facts: { ...facts, number: `示住建发〔2026〕${100 + made++}号` } })
    if (status === 'signed') return signed(numbered(), { interpretation: 'later' })
    if (status === 'withdrawn') {
      const id = await signed(numbered())
      await take('withdraw', id)
      return id
    }
    if (status === 'replaced') {
      const [old, by] = [await signed(numbered()), await signed(numbered())]
      await take('replace', old, { body: { by } })
      return old
    }
    const id = await registered(numbered())
    const way = { draft: [], submitted: ['submit'], returned: ['submit', 'sendBack'], dropped: ['drop'] } as const
    for (const action of way[status]) await take(action, id)
    return id
  }
  const desk = async (caller: Caller = more.housing) =>
    (await ask<typeof contract.listPaperWork>(caller, 'GET /api/papers/desk')).body
  const whole = (id: string, caller: Caller) =>
    ask<typeof contract.readPaperWork>(caller, 'GET /api/papers/{id}/desk', { params: { id } })
  const listed = async (query: { search?: string } = {}) =>
    (await ask<typeof contract.listPapers>(undefined, 'GET /api/papers', { query })).body.papers
  const read = (id: string, caller?: Caller) =>
    ask<typeof contract.readPaper>(caller, 'GET /api/papers/{id}', { params: { id } })
  const onRequestOf = async (unit: string) =>
    ask<typeof contract.listOnRequest>(undefined, 'GET /api/policies/on-request', { query: { unit } })
  /** Files of the library, imported. */
  const library = async (files: Record<string, string>) => {
    const folder = await mkdtemp(join(tmpdir(), 'papers-'))
    for (const [name, words] of Object.entries(files)) await writeFile(join(folder, name), words)
    await importFolder([folder], { bucket: house.bucket, now: house.now })
    house.clock.advance(3_000)
  }
  const found = async (search: string, which?: 'others') => {
    house.clock.advance(3_000)
    const query = { search, ...(which ? { which } : {}) }
    return (await ask<typeof listPolicies>(undefined, 'GET /api/policies', { query })).body.policies
  }
  const policy = (id: string, caller?: Caller) =>
    ask<typeof readPolicy>(caller, 'GET /api/policies/{id}', { params: { id } })
  const cited = async (question: string) => {
    house.clock.advance(3_000)
    const { body } = await ask<typeof askQuestion>(undefined, 'POST /api/answers', { body: { question } })
    return body.citations.map(({ title }) => title)
  }
  return {
    house,
    ask,
    store,
    register,
    registered,
    take,
    signed,
    at,
    desk,
    whole,
    listed,
    read,
    onRequestOf,
    library,
    found,
    policy,
    cited,
  }
}
