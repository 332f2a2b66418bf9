import type { changeUnit, openUnit } from '@shared/departments/contractUnits'
import type { Caller } from '@shared/people/caller'
import { departmentEndpoints } from '../../../functions/departments/endpoints'
import { publishRegister } from '../../../functions/departments/register/keepUnit'
import { registeredUnits } from '../../../functions/departments/register/store'
import { localFacts } from '../../../functions/local/loadSeeds'
import { memoryBucket } from '../../../functions/platform/bucket/bucketMemory'
import { referenceFrom, referenceKey } from '../../../functions/platform/bucket/reference'
import { inquiryEndpoints } from '../../../functions/inquiries/endpoints'
import { door } from '../../support/door'
import { testHouse } from '../../support/house'

export const city: Caller = { id: 'staff-guanli', role: 'administrator', name: '示例管理员' }
export const ofCounty: Caller = {
  id: 'staff-qu.guanli',
  role: 'administrator',
  name: '示例管理员·东昌府区',
  area: '371502',
}

export const facts = (name: string, more: object = {}) => ({ name, aliases: [], duties: [], ...more })

/** A made-up county: no place of this code is in the list. */
export const madeUp = { code: '371590', name: '示例县' }
export const county = {
  kind: 'county',
  place: madeUp.code,
  placeName: madeUp.name,
  facts: facts('示例县人民政府办公室', { phone: '0635-0000000（示例）' }),
} as const
export const organ = {
  kind: 'organ',
  place: madeUp.code,
  worksUnder: 'housing',
  facts: facts('示例县住房和城乡建设局', { aliases: ['示例县住建局'] }),
} as const
export const town = {
  kind: 'town',
  place: '371590101',
  placeName: '示例镇',
  facts: facts('示例镇人民政府'),
} as const

const seeds = new TextEncoder().encode(JSON.stringify(localFacts()))

/** A city whose facts lie in a bucket, as in the running system: what is kept there is taken up by looking again. */
export async function registry() {
  const bucket = memoryBucket()
  await bucket.write(referenceKey, seeds)
  const clock: { now: () => Date } = { now: () => new Date(0) }
  const house = testHouse({ bucket, reference: referenceFrom(bucket, () => clock.now()) })
  clock.now = house.now
  const ask = door([...departmentEndpoints(house), ...inquiryEndpoints(house)])
  const register = house.store(registeredUnits)
  /** Some seconds later, when everybody has looked again. */
  const soon = () => house.clock.advance(3_000)
  const open = async (body: object, who = city) => {
    const reply = await ask<typeof openUnit>(who, 'POST /api/units', { body })
    soon()
    return reply
  }
  /** The county with its organ and its town. */
  const opened = async () => {
    for (const body of [county, organ, town]) await open(body)
  }
  const change = async (unit: string, step: string, body: object, who = city) => {
    const reply = await ask<typeof changeUnit>(
      who,
      `POST /api/units/{unit}/${step}` as 'POST /api/units/{unit}/change',
      { params: { unit }, body },
    )
    soon()
    return reply
  }
  return { house, ask, register, soon, open, opened, change, publish: () => publishRegister({ register, house }) }
}
