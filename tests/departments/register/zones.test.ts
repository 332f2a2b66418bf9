import type { readUnit } from '@shared/departments/contractUnits'
import { city, facts, ofCounty, registry } from './office'

const zone = 'high-tech-zone'
const desk = { kind: 'zone', place: zone, facts: facts('聊城高新技术产业开发区管理委员会办公室（示例）') } as const
/** Towns of 东昌府区: one that the zone was loaded with, one that it was not. */
const [within, beside] = ['371502108', '371502101']

async function zones() {
  const all = await registry()
  await all.open(desk)
  const near = async (area: string) => (await all.house.reference()).near('housing', area)?.unit.id
  const jurisdiction = (actsFor: object[], version: number, who = city) =>
    all.change(`desk@${zone}`, 'jurisdiction', { actsFor, version }, who)
  return { ...all, near, jurisdiction }
}

test('what is asked in a zone goes to the zone’s organ for it, without one to its desk, without a desk to the city', async () => {
  const { near, open } = await zones()
  expect(await near(within)).toBe(`desk@${zone}`)
  await open({ kind: 'organ', place: zone, worksUnder: 'housing', facts: facts('高新区建设管理部（示例）') })
  expect(await near(within)).toBe(`housing@${zone}`)
  expect(await near('371502004')).toBe('housing')
  expect(await near(beside)).toBe('housing@371502')
})

test('a town that a zone takes over on a day is the county’s until the day before, and the zone’s until it ends', async () => {
  const { near, jurisdiction, house } = await zones()
  const actsFor = [{ code: within, from: '2000-01-01' }]
  const more = { code: beside, from: '2026-12-01', until: '2027-06-01' }
  expect((await jurisdiction([...actsFor, more], 1)).status).toBe(200)
  expect(await near(beside)).toBe('housing@371502')
  house.clock.set('2026-12-01T02:00:00.000Z')
  expect([await near(beside), await near(within)]).toEqual([`desk@${zone}`, `desk@${zone}`])
  house.clock.set('2027-06-01T02:00:00.000Z')
  expect([await near(beside), await near(within)]).toEqual(['housing@371502', `desk@${zone}`])
})

test('a single village may be a zone’s, while its town stays with the county', async () => {
  const { near, jurisdiction } = await zones()
  const village = '371502101277'
  expect((await jurisdiction([{ code: village, from: '2026-11-01' }], 1)).status).toBe(200)
  expect([await near(village), await near(beside)]).toEqual([`desk@${zone}`, 'housing@371502'])
})

test.each([
  ['a place that is none', [{ code: '371502999', from: '2026-12-01' }], '没有代码是 371502999'],
  [
    'an end before the beginning',
    [{ code: beside, from: '2026-12-01', until: '2026-11-01' }],
    '结束的日子要晚于开始的日子',
  ],
  [
    'a village of a town that is written too',
    [
      { code: beside, from: '2026-12-01' },
      { code: '371502101277', from: '2027-01-01' },
    ],
    '写了两次',
  ],
])('%s is refused, and the zone stays as it was', async (_what, actsFor, words) => {
  const { jurisdiction, near } = await zones()
  const { status, body } = await jurisdiction(actsFor, 1)
  expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(words)])
  expect(await near(within)).toBe(`desk@${zone}`)
})

test('two zones do not act for the same town on the same day', async () => {
  const { open, jurisdiction, change } = await zones()
  await jurisdiction([{ code: beside, from: '2026-12-01' }], 1)
  await open({ kind: 'zone', place: 'tourism-resort', facts: facts('江北水城旅游度假区管理委员会办公室（示例）') })
  const actsFor = [{ code: beside, from: '2027-01-01' }]
  const { status, body } = await change('desk@tourism-resort', 'jurisdiction', { actsFor, version: 1 })
  expect([status, body.detail]).toEqual([400, expect.stringContaining('先在它那里写明到哪天为止')])
})

test('a county’s administrator changes no zone; a town is opened under the zone that acts for it, below the zone’s desk', async () => {
  const { jurisdiction, open, ask } = await zones()
  expect((await jurisdiction([], 1, ofCounty)).status).toBe(404)
  const town = { kind: 'town', place: within, zone, facts: facts('韩集乡人民政府（高新区，示例）') }
  expect((await open({ ...town, place: beside })).status).toBe(400)
  const { body } = await open(town)
  expect(body.unit).toMatchObject({ id: `town-${within}@${zone}`, parent: `desk@${zone}` })
  const read = await ask<typeof readUnit>(city, 'GET /api/units/{unit}', { params: { unit: `desk@${zone}` } })
  expect(read.body.actsFor?.map(({ code }) => code)).toContain(within)
})
