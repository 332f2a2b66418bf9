import { addStaff } from '../../../functions/people/addStaff'
import { accounts } from '../../../functions/platform/identity/account'
import { testHouse } from '../../support/house'
import { doorFrom } from './attacker'

jest.setTimeout(30_000)

const password = '三月的河边有一棵歪脖子柳树呀'
const lookAlike: [string, string][] = [
  ['in capitals', 'FENBAN'],
  ['in one capital', 'Fenban'],
  ['in full width', 'ｆｅｎｂａｎ'],
  ['with a sign of no width', 'fen\u200bban'],
  ['with a joiner', 'fenban\u200d'],
  ['with a soft hyphen', 'fen\u00adban'],
  ['turned round', '\u202enabnef'],
  ['with a Cyrillic а', 'fenb\u0430n'],
  ['with a mark on it', 'fenba\u0301n'],
  ['with a blank', 'fenban '],
  ['with a line end', 'fenban\n'],
  ['with nothing behind it', 'fenban\0'],
  ['with a dotless i in a name', 'm\u0131ng'],
  ['as the name of every object', '__proto__'],
]

test.each(lookAlike)('an account %s is neither made nor taken for the one it looks like', async (_what, name) => {
  const house = testHouse()
  const store = house.store(accounts)
  const needs = { accounts: store, now: house.now() }
  await addStaff({ account: 'fenban', role: 'dispatcher', name: '示例分办', password }, needs)
  await expect(addStaff({ account: name, role: 'dispatcher', name: '示例', password }, needs)).rejects.toThrow()
  const sent = await doorFrom(house)('POST /api/people/sessions/staff', { body: { account: name, password } })
  expect([sent.status, sent.body.token]).toEqual([400, undefined])
})

test('however a phone is typed it is one phone, with one wait between its codes', async () => {
  const house = testHouse()
  const call = doorFrom(house)
  const outcomes: number[] = []
  for (const phone of ['13800000001', '１３８０００００００１', '+86 138-0000-0001', '138 0000 0001'])
    outcomes.push((await call('POST /api/people/codes', { body: { phone } })).status)
  expect(outcomes).toEqual([200, 429, 429, 429])
  for (const phone of ['138\u200b00000001', '1380000000１\u0301', '١٣٨٠٠٠٠٠٠٠١', '138000000011', '138|00000001'])
    expect([200]).not.toContain((await call('POST /api/people/codes', { body: { phone } })).status)
  expect(new Set(house.sentCodes.map(([phone]) => phone))).toEqual(new Set(['13800000001']))
})
