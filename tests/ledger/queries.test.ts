import type * as contract from '@shared/ledger/contract'
import { inquiries } from '../../functions/inquiries/store'
import { ledgerEndpoints } from '../../functions/ledger/endpoints'
import { more } from '../inquiries/people'
import { office } from '../inquiries/office'
import { door, example } from '../support/door'

/** A city of 1 case, whose ledger is read with everything counted that it asks of the table of cases. */
async function counted(joined: number) {
  const all = office()
  await all.opened()
  const { house } = all
  const reference = await house.reference()
  const organs = Array.from({ length: joined }, (_one, nth) => ({
    id: `housing@${372000 + nth}`,
    name: `示例县 ${nth}`,
  }))
  const units = { ...reference, countyUnits: organs }
  const asked: string[] = []
  const going = { now: 0, most: 0 }
  const store: typeof house.store = (kind) => {
    const inner = house.store(kind)
    const briefs: typeof inner.briefs = async (request) => {
      if ((kind as unknown) === inquiries) asked.push(String(request.key))
      going.now += 1
      going.most = Math.max(going.most, going.now)
      try {
        return await inner.briefs(request)
      } finally {
        going.now -= 1
      }
    }
    return { ...inner, briefs }
  }
  const ask = door(ledgerEndpoints({ ...house, store, reference: async () => units }))
  return { ...all, ask, asked, going, units: reference.departments.length + 1 + joined }
}

test.each([0, 300])(
  'the city’s ledger asks each unit once, a few at a time, whatever it looks for there, and each month once: with %i organs',
  async (joined) => {
    const { ask, asked, going, units } = await counted(joined)
    const { status } = await ask<typeof contract.readSupervision>(example.supervisor, 'GET /api/ledger/supervision', {
      query: {},
    })
    expect([status, asked.length]).toEqual([200, units + 1])
    expect(going.most).toBeLessThanOrEqual(26)
  },
)

test('the ledger of one unit asks its queue once, and each month once', async () => {
  const { ask, asked } = await counted(300)
  await ask<typeof contract.readDepartmentLedger>(more.housing, 'GET /api/ledger/department', { query: {} })
  expect(asked).toHaveLength(2)
})
