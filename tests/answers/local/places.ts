import type { askQuestion } from '@shared/answers/contract'
import type { listLocal } from '@shared/answers/contractLocal'
import type { handInLocal } from '@shared/answers/local/acts/handIn'
import type { sendBackLocal } from '@shared/answers/local/acts/sendBack'
import type { signLocal } from '@shared/answers/local/acts/sign'
import type { withdrawLocal } from '@shared/answers/local/acts/withdraw'
import { spotsOf } from '@shared/answers/local/spots'
import type { Caller } from '@shared/people/caller'
import { referenceOf } from '../../../functions/platform/bucket/reference'
import { loadAreas } from '../../../seeds/areas/areas'
import { loadHolidayYears } from '../../../seeds/calendar/calendar'
import { loadDeadlineRules } from '../../../seeds/deadlines/rules'
import { loadDepartments } from '../../../seeds/departments/departments'
import { card, city } from '../lampCity'

/** What a place may write of the lamp card; its phone is plainly an example. */
export const facts = (phone: string, change: object = {}) => ({
  where: '示例街 1 号路灯所',
  hours: '工作日 9 点到 17 点',
  phone,
  source: '示例：单位门口的公示牌',
  asOf: '2026-11-20',
  ...change,
})

/** Somebody of the unit that answers for lamps at a place. */
const at = (role: 'officer' | 'lead', unit: string): Caller => ({
  id: `${role}-${unit.replace('@', '-')}`,
  role,
  name: `示例${role === 'lead' ? '审核' : '经办'}·${unit}`,
  department: unit,
})

/** The lamp city, with an organ of its own in each of these counties. */
export async function places(counties: readonly string[] = []) {
  const reference = referenceOf({
    areas: loadAreas(),
    holidays: loadHolidayYears(),
    departments: loadDepartments(),
    joined: counties.map((areaCode) => ({ departmentId: 'housing', areaCode })),
    rules: loadDeadlineRules(),
  })
  const held = await city({ overrides: { reference: async () => reference } })
  const { ask, house } = held
  const unitAt = (place: string) => (counties.includes(place) ? `housing@${place}` : 'housing')
  const idAt = (place: string) => ({ id: `${card.id}@${place}` })
  const handIn = (place: string, content: object, version = 0, caller = at('officer', unitAt(place))) =>
    ask<typeof handInLocal>(caller, 'PUT /api/local/{id}', { params: idAt(place), body: { version, content } })
  const sign = (place: string, version = 1, caller = at('lead', unitAt(place))) =>
    ask<typeof signLocal>(caller, 'POST /api/local/{id}/signature', { params: idAt(place), body: { version } })
  return {
    ...held,
    at,
    handIn,
    sign,
    spots: spotsOf(reference.areas),
    minute: () => house.clock.advance(60_000),
    said: async (place: string, content: object) => {
      await handIn(place, content)
      const { status } = await sign(place)
      house.clock.advance(60_000)
      return status
    },
    withdraw: (place: string, version: number) =>
      ask<typeof withdrawLocal>(at('lead', unitAt(place)), 'POST /api/local/{id}/withdrawal', {
        params: idAt(place),
        body: { version, reason: '搬家了，重新写' },
      }),
    sendBack: (place: string, version: number) =>
      ask<typeof sendBackLocal>(at('lead', unitAt(place)), 'POST /api/local/{id}/return', {
        params: idAt(place),
        body: { version, reason: '电话换了，再核一遍' },
      }),
    desk: async (caller: Caller, query: object = {}) =>
      (await ask<typeof listLocal>(caller, 'GET /api/local', { query })).body,
    answerAt: async (area?: string, question = card.question) =>
      (await ask<typeof askQuestion>(undefined, 'POST /api/answers', { body: { question, ...(area ? { area } : {}) } }))
        .body,
  }
}
