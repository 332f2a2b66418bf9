import type { listToTell } from '@shared/notices/delivery/contractTelling'
import { notices } from '../../../functions/notices/store'
import { example } from '../../support/door'
import { withMatter } from '../readyMatter'
import { type City, cityWith, draft, type Known, villages } from './place'

let city: City | undefined
/** After each test. */
export async function leaveCity() {
  await city?.close()
  city = undefined
}

/** A city whose notices are withdrawn and corrected, and told of. */
export async function takingBackIn(people: Record<string, Known>, now?: string) {
  city = await cityWith(people, now)
  const there = city
  const seen = async (id: string) => (await there.house.store(notices).get(id))!.events.length
  const settle = async () => {
    await there.sweep()
    await there.tell()
  }
  return {
    ...there,
    settle,
    async withdraw(id: string) {
      const body = { version: await seen(id), reason: '征收范围写错了，先撤回' }
      const { status } = await there.call(example.lead, 'POST /api/notices/{id}/withdrawal', { params: { id }, body })
      expect(status).toBe(200)
    },
    async correct(id: string, more: object) {
      const old = (await there.house.store(notices).get(id))!
      const said = { ...draft, ...more, chain: old.content.chain } as never
      const content = await withMatter(said, example.housing, there.house)
      const body = { reason: '登记地点写错了', content }
      const made = await there.call(example.housing, 'POST /api/notices/{id}/correction', { params: { id }, body })
      const { id: other } = (made.body as unknown as { notice: { id: string } }).notice
      for (const [caller, step] of [
        [example.housing, 'submission'],
        [example.lead, 'approval'],
      ] as const) {
        const body = { version: await seen(other) }
        const route = `POST /api/notices/{id}/${step}` as const
        expect((await there.call(caller, route, { params: { id: other }, body })).status).toBe(200)
      }
      return other
    },
    takenBack: async () =>
      (await there.call<typeof listToTell>(example.housing, 'GET /api/notices/to-tell')).body.takenBack,
  }
}

/** The village that the notices are written to. */
export const here = [villages.王化村]
/** Of that village. */
export const clerk = { id: 'clerk', role: 'clerk', name: '示例村居', area: villages.王化村 } as const
/** Somebody there whom WeChat reaches. */
export const li: Known = { places: here, grants: 3 }
