import type * as contract from '@shared/ledger/contract'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { ledgerEndpoints } from '../../functions/ledger/endpoints'
import { api } from '../../functions/platform/http/http'
import { silentLog } from '../../functions/platform/log'
import { door, example } from '../support/door'
import { testHouse } from '../support/house'
import { received } from './desk'

const setUp = async () => {
  const house = testHouse({ now: '2026-10-12T02:00:00.000Z' })
  await received(house, 'LATE-1')
  await received(house, 'LATE-2', { department: 'urban-management' })
  house.clock.set('2026-11-10T02:00:00.000Z')
  for (let nth = 0; nth < 6; nth++) await received(house, `DONE-${nth}`, { replied: true, area: '371502' })
  await received(house, 'NEW-1', { department: 'urban-management' })
  house.clock.set('2026-11-11T02:00:00.000Z')
  const endpoints = ledgerEndpoints(house)
  const ask = door(endpoints)
  const app = (caller: (typeof example)[keyof typeof example]) =>
    api(endpoints, { identify: async () => caller, log: silentLog, now: house.now })
  const fetched = (caller: (typeof example)[keyof typeof example], query = '') =>
    app(caller).request(`/api/ledger/export${query}`, { headers: { authorization: 'Bearer x' } })
  return { house, ask, fetched }
}

test('a department sees its own cases and nobody else’s', async () => {
  const { ask } = await setUp()
  const { body } = await ask<typeof contract.readDepartmentLedger>(example.housing, 'GET /api/ledger/department')
  expect(body).toMatchObject({ department: '市住房城乡建设局', from: '2026-11', until: '2026-11' })
  expect(body.counted.inquiries).toMatchObject({ received: 6, repliedOnTime: 6, onTimeShare: 1, onTimeOf: 6 })
  expect(body.counted.spent).toMatchObject({ of: 6, quartiles: { median: 0 } })
  expect(body.counted.counties.map(({ name, received }) => [name, received])).toEqual([['东昌府区', 6]])
  expect(body.late.map(({ id }) => id)).toEqual(['LATE-1'])
  expect(JSON.stringify(body)).not.toMatch(/13800000001|citizen|LATE-2|暖气/)
})

test('the supervisor sees every department and what is late everywhere, whenever it came', async () => {
  const { ask } = await setUp()
  const { body } = await ask<typeof contract.readSupervision>(example.supervisor, 'GET /api/ledger/supervision')
  expect(body.departments.map(({ name, received, onTimeShare }) => [name, received, onTimeShare])).toEqual([
    ['市城市管理局', 1, undefined],
    ['市住房城乡建设局', 6, 1],
  ])
  expect(body.late.map(({ id, workingDaysOver }) => [id, workingDaysOver > 0])).toEqual([
    ['LATE-1', true],
    ['LATE-2', true],
  ])
})

test('the desk that hands cases out bears its official name for officers, and the plain one in public', async () => {
  const { house, ask } = await setUp()
  await received(house, 'WAITS-1', { department: 'triage' })
  const names = ({ departments }: { departments: { name: string }[] }) => departments.map(({ name }) => name)
  const { body } = await ask<typeof contract.readSupervision>(example.supervisor, 'GET /api/ledger/supervision')
  expect(names(body)).toContain('市政务公开办公室（分办台）')
  const { body: open } = await ask<typeof contract.readLedger>(example.citizen, 'GET /api/ledger')
  expect(names(open)).toContain('市政务公开办公室')
})

test.each([
  ['the wrong way round', { from: '2026-11', until: '2026-10' }, '开始的月份晚于结束的月份'],
  ['more than a year', { from: '2025-11', until: '2026-11' }, '一次最多看 12 个月'],
  ['no month', { from: '2026-13' }, '月份写成 2026-11 这样'],
])('a period that is %s is refused in words', async (_what, query, words) => {
  const { ask } = await setUp()
  const { status, body } = await ask<typeof contract.readSupervision>(
    example.supervisor,
    'GET /api/ledger/supervision',
    {
      query,
    },
  )
  expect(status).toBe(400)
  expect(body.detail).toContain(words)
})

test('the desk of a county reads its units beside each other, whose rows add up to the whole; a department has no such table', async () => {
  const { house, ask } = await setUp()
  for (const [id, department] of [
    ['COUNTY-1', 'housing@371502'],
    ['COUNTY-2', 'desk@371502'],
    ['COUNTY-3', 'desk@371502'],
  ] as const)
    await received(house, id, { department, area: '371502' })
  const desk = { ...example.housing, department: 'desk@371502' }
  const { body } = await ask<typeof contract.readDepartmentLedger>(desk, 'GET /api/ledger/department')
  expect(body.departments?.map(({ name, received: count }) => [name, count])).toEqual([
    ['东昌府区政务公开办公室（分办台）', 2],
    ['东昌府区住房城乡建设局', 1],
  ])
  expect(body.counted.inquiries.received).toBe(3)
  const own = await ask<typeof contract.readDepartmentLedger>(example.housing, 'GET /api/ledger/department')
  expect(own.body.departments).toBeUndefined()
})

test('an account without a department is told so', async () => {
  const { ask } = await setUp()
  const stray = { id: 'stray', role: 'officer', name: '示例' } as const
  const { status } = await ask<typeof contract.readDepartmentLedger>(stray, 'GET /api/ledger/department')
  expect(status).toBe(403)
})

describe('the export', () => {
  test('is a workbook with real dates under the headings of official registers, and no person in it', async () => {
    const { fetched } = await setUp()
    const response = await fetched(example.supervisor, '?from=2026-10&until=2026-11')
    expect(response.headers.get('content-type')).toContain('spreadsheetml')
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
      "filename*=UTF-8''全市办件台账_2026-10至2026-11.xlsx",
    )
    const bytes = new Uint8Array(await response.arrayBuffer())
    const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? []
    const headings = rows[0] ?? []
    for (const one of ['编号', '受理日期', '答复日期', '答复部门', '时限', '是否超期', '满意度'])
      expect(headings).toContain(one)
    expect(rows).toHaveLength(10)
    const of = (row: number, heading: string) => rows[row]?.[headings.indexOf(heading)]
    expect(of(1, '编号')).toBe('LATE-1')
    expect(of(1, '受理日期')).toEqual(new Date('2026-10-12T00:00:00Z'))
    expect(of(1, '是否超期')).toBe('是')
    expect(of(9, '是否超期')).toBe('否')
    expect(of(3, '用时（工作日）')).toBe(0)
    expect(JSON.stringify(rows)).not.toMatch(/13800000001|暖气|citizen/)
  })

  test('as CSV begins with the mark spreadsheets look for', async () => {
    const { fetched } = await setUp()
    const bytes = new Uint8Array(await (await fetched(example.supervisor, '?format=csv')).arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = parseCsv(new TextDecoder().decode(bytes))
    expect(rows).toHaveLength(8)
    expect(rows[1]?.[rows[0]?.indexOf('受理日期') ?? -1]).toBe('2026-11-10')
  })

  test('names each unit as the table on the page does, so that a row can be found again', async () => {
    const { house, ask, fetched } = await setUp()
    await received(house, 'WAITS-1', { department: 'triage' })
    const { body } = await ask<typeof contract.readSupervision>(example.supervisor, 'GET /api/ledger/supervision')
    const [headings = [], ...rows] = parseCsv(await (await fetched(example.supervisor, '?format=csv')).text())
    const at = headings.indexOf('答复部门')
    for (const { name, received: count } of body.departments)
      expect(rows.filter((row) => row[at] === name)).toHaveLength(count)
  })

  test('gives a department its own cases only, and a citizen nothing', async () => {
    const { fetched } = await setUp()
    const bytes = new Uint8Array(await (await fetched(example.lamps, '?format=csv')).arrayBuffer())
    expect(parseCsv(new TextDecoder().decode(bytes)).map(([id]) => id)).toEqual(['编号', 'NEW-1'])
    expect((await fetched(example.citizen)).status).toBe(403)
  })
})
