import { registeredUnits } from '../../functions/departments/register/store'
import { holidayRecords } from '../../functions/holidays/store'
import { protectionRecords } from '../../functions/protection/store'
import type { AddressInfo } from 'node:net'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { inquiries } from '../../functions/inquiries/store'
import { texts } from '../../functions/inquiries/texts'
import { closeDayOf } from '../../functions/ledger/roots/closeDayOf'
import { dailyRoots } from '../../functions/ledger/store'
import { verifyLedger } from '../../functions/ledger/roots/verifyLedger'
import { accounts } from '../../functions/platform/identity/account'
import { bringBack } from '../../functions/commands/rows/bringBack'
import { tablesOn } from '../../functions/platform/store/tables'
import { received } from '../ledger/desk'
import { testHouse } from '../support/house'

const server = dynalite({ createTableMs: 0 })
let client: DynamoDB
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  client = new DynamoDB({
    endpoint,
    region: 'cn-north-1',
    credentials: { accessKeyId: 'example', secretAccessKey: 'example' },
  })
  for (const prefix of ['city-', 'back-']) await tablesOn(client, prefix).createMissing()
})
afterAll(async () => {
  client.destroy()
  await new Promise<void>((closed) => server.close(() => closed()))
})

const inUse = () => ({ house: testHouse({ store: tablesOn(client, 'city-').store, now: '2026-11-09T02:00:00.000Z' }) })
const verified = ({ house }: ReturnType<typeof inUse>) =>
  verifyLedger({
    inquiries: house.store(inquiries),
    texts: house.store(texts),
    accounts: house.store(accounts),
    register: house.store(registeredUnits),
    protection: house.store(protectionRecords),
    holidays: house.store(holidayRecords),
    roots: house.store(dailyRoots),
    now: house.now(),
  })

test('a day is brought back as the plan says: restore beside, bring back what is missing, then what was spoilt, verify', async () => {
  const city = inUse()
  for (const id of ['CASE-1', 'CASE-2', 'CASE-3']) await received(city.house, id, { replied: id === 'CASE-1' })
  city.house.clock.set('2026-11-09T16:10:00.000Z')
  await closeDayOf(city.house)
  // What a restore to this moment makes: the same tables under another prefix.
  await bringBack(client, { from: 'city-', to: 'back-', over: false })

  // A wrong hand: one case gone, another cut short. Then people go on working.
  await client.deleteItem({ TableName: 'city-inquiries', Key: { id: { S: 'CASE-2' } } })
  const { Item } = await client.getItem({ TableName: 'city-inquiries', Key: { id: { S: 'CASE-3' } } })
  const spoilt = Item!.body!.S!.slice(0, 100)
  await client.putItem({ TableName: 'city-inquiries', Item: { ...Item!, body: { S: spoilt } } })
  city.house.clock.set('2026-11-10T02:00:00.000Z')
  await received(city.house, 'CASE-4')
  expect((await verified(city)).broken).toEqual({ id: 'CASE-3', where: 'all' })

  expect(await bringBack(client, { from: 'back-', to: 'city-', over: false })).toMatchObject({
    missing: 1,
    different: 1,
  })
  expect(await bringBack(client, { from: 'back-', to: 'city-', over: true })).toMatchObject({
    missing: 0,
    different: 1,
  })
  expect(await bringBack(client, { from: 'back-', to: 'city-', over: true })).toMatchObject({
    missing: 0,
    different: 0,
  })
  const { cases, broken, wrongRoot } = await verified(city)
  expect([cases, broken, wrongRoot]).toEqual([4, undefined, undefined])
  expect(await city.house.store(inquiries).get('CASE-4')).toBeDefined()
}, 60_000)
