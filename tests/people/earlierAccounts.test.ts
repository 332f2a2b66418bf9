import { listEarlierAccounts } from '../../functions/commands/rows/listEarlierAccounts'
import { newCitizen } from '../../functions/people/signIn/citizenOf'
import { accounts } from '../../functions/platform/identity/account'
import type { Tables } from '../../functions/platform/store/tables'
import { testHouse } from '../support/house'

test('accounts of citizens from before they were listed are written once more, those in the list and those that are closed are not', async () => {
  const house = testHouse()
  const book = house.store(accounts)
  const at = house.now().toISOString()
  const made = (id: string, more: object = {}) =>
    book.create({ ...newCitizen(id, { name: '示例居民' }, house.now()), ...more })
  const rows = [
    await made('citizen-listed'),
    await made('citizen-earlier'),
    await made('citizen-gone', { closed: { at } }),
    await made('citizen-joined', { joinedInto: { id: 'citizen-listed', at, places: [] } }),
  ]
  const unlisted: typeof book = {
    ...book,
    page: async (request) => {
      const page = await book.page(request)
      return { ...page, items: page.items.filter(({ id }) => id !== 'citizen-earlier') }
    },
  }
  async function* everyRow() {
    for (const one of rows) yield { table: 'people' as const, id: one.id, body: JSON.stringify(one) }
  }
  const tables = { store: () => unlisted, rows: everyRow } as unknown as Pick<Tables, 'store' | 'rows'>
  expect(await listEarlierAccounts(tables)).toBe(1)
  const versions = await Promise.all(rows.map(async ({ id, version }) => (await book.get(id))!.version - version))
  expect(versions).toEqual([0, 1, 0, 0])
})
