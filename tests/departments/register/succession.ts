import type { Caller } from '@shared/people/caller'
import { cardsKey } from '../../../functions/answers/cardsKey'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { allEndpoints } from '../../../functions/local/allEndpoints'
import { localFacts } from '../../../functions/local/loadSeeds'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { memoryBucket } from '../../../functions/platform/bucket/bucketMemory'
import { referenceFrom, referenceKey } from '../../../functions/platform/bucket/reference'
import { withHeirs } from '../../../functions/platform/identity/withHeirs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { card, lawCard, rules } from '../../answers/lampCity'
import { rule } from '../../answers/upkeep/bench'
import { door, example } from '../../support/door'
import { testHouse } from '../../support/house'
import { city } from './office'

export interface Two {
  officer: Caller
  lead: Caller
}
const two = (department: string): Two => ({
  officer: { id: `staff-${department}`, role: 'officer', name: '示例经办', department },
  lead: { id: `staff-${department}-lead`, role: 'lead', name: '示例审核', department },
})
export const former = two('housing')
export const heir = two('urban-management')

const seeds = new TextEncoder().encode(JSON.stringify(localFacts()))

/** A whole city with one policy and two cards, where 住建 can be retired to 城管; whoever calls is known as at the real door. */
export async function succession() {
  const bucket = memoryBucket()
  await bucket.write(referenceKey, seeds)
  await bucket.write(cardsKey, new TextEncoder().encode(JSON.stringify([card, lawCard])))
  const clock: { now: () => Date } = { now: () => new Date(0) }
  const house = testHouse({ bucket, reference: referenceFrom(bucket, () => clock.now()) })
  clock.now = house.now
  const folder = await mkdtemp(join(tmpdir(), 'succession-'))
  await writeFile(join(folder, '示例市路灯管理办法(2024-01-01).md'), rules(2024, 3))
  for (const name of ['雨棚', '凉亭', '车棚']) await writeFile(join(folder, `${name}.txt`), rule(name))
  await importFolder([folder], { bucket, now: house.now })
  house.clock.advance(3_000)
  const ask = door(allEndpoints(house), (caller) => withHeirs(caller, house))
  const call = async (caller: Caller, route: string, params?: Record<string, string>, body?: object) => {
    const parts = { ...(params ? { params } : {}), ...(body ? { body } : {}) }
    const reply = await ask(caller, route as never, parts as never)
    return reply as unknown as { status: number; body: Record<string, never> & { detail?: string } }
  }
  /** What somebody made, or why not. */
  const made = async (caller: Caller, route: string, body: object, params?: Record<string, string>) => {
    const reply = await call(caller, route, params, body)
    if (reply.status > 201) throw new Error(`${route}: ${JSON.stringify(reply.body)}`)
    return reply.body as Record<string, { id: string; version: number }>
  }
  const retire = async (from: string) => {
    await call(
      city,
      'POST /api/units/{unit}/retire',
      { unit: 'housing' },
      { from, successor: 'urban-management', version: 0 },
    )
    house.clock.advance(3_000)
  }
  const restore = async (version: number) => {
    await call(city, 'POST /api/units/{unit}/restore', { unit: 'housing' }, { version })
    house.clock.advance(3_000)
  }
  const night = async () => {
    await outboxOf(house)()
    await tendCases(house)
  }
  return { house, ask, call, made, retire, restore, night, citizen: example.citizen }
}
export type Succession = Awaited<ReturnType<typeof succession>>
