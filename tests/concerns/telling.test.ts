import { tellOfConcerns } from '../../functions/concerns/tellOfConcerns'
import { more } from '../inquiries/people'
import { bench, words } from './bench'

const hour = 3_600_000
const staff = [more.housing, more.housingTwo, more.lead, more.lamps, more.lampsLead, more.dispatcher, more.supervisor]

const staffed = async () => {
  const all = bench()
  await all.hire(...staff)
  const titles = async (who: (typeof staff)[number]) => (await all.told(who)).map((one) => one.split('：')[0])
  return { ...all, titles }
}

test('the officers and the lead of a department are told when a concern is given to it, and nobody else', async () => {
  const { at, told } = await staffed()
  await at('assigned')
  const said =
    '一条舆情交给市住房城乡建设局回应：「【示例】停暖的小区」11月25日（周三）10:00 前回应，回应由审核人签发。'
  for (const who of [more.housing, more.housingTwo, more.lead]) expect(await told(who)).toEqual([said])
  for (const who of [more.lamps, more.lampsLead, more.supervisor]) expect(await told(who)).toEqual([])
})

test('given to another department, the new one is told and the old one is told that it is out of it', async () => {
  const { at, assign, titles } = await staffed()
  await assign(more.dispatcher, await at('assigned'), 'urban-management')
  expect(await titles(more.lampsLead)).toEqual(['一条舆情交给市城市管理局回应'])
  expect(await titles(more.lead)).toEqual(['一条舆情交给市住房城乡建设局回应', '一条舆情改由市城市管理局回应'])
})

test('twelve hours before the end the department is told again, once however often it is looked', async () => {
  const { house, at, titles } = await staffed()
  await at('assigned')
  house.clock.advance(35 * hour)
  await tellOfConcerns(house)
  expect(await titles(more.lead)).toHaveLength(1)
  house.clock.advance(2 * hour)
  for (let walk = 0; walk < 3; walk++) await tellOfConcerns(house)
  for (const who of [more.housing, more.lead])
    expect(await titles(who)).toEqual(['一条舆情交给市住房城乡建设局回应', '临近'])
  expect(await titles(more.supervisor)).toEqual([])
})

test('when the 48 hours have run out the supervisor is told too, whether it was drafted or not', async () => {
  const { house, at, titles } = await staffed()
  await at('review')
  house.clock.advance(49 * hour)
  await tellOfConcerns(house)
  await tellOfConcerns(house)
  expect(await titles(more.supervisor)).toEqual(['超期'])
  expect(await titles(more.lead)).toContain('超期')
})

test('whoever hears of it for themselves and in the place of a missing lead hears it once, however often it is walked', async () => {
  const { house, at, hire, told } = bench()
  await hire(more.housing, more.supervisor)
  await at('assigned')
  house.clock.advance(49 * hour)
  for (let walk = 0; walk < 3; walk++) {
    await tellOfConcerns(house)
    house.clock.advance(hour)
  }
  expect((await told(more.supervisor)).filter((one) => one.startsWith('超期'))).toHaveLength(1)
})

test('one that nobody was given yet is the dispatchers’ business', async () => {
  const { house, at, titles } = await staffed()
  await at('registered')
  house.clock.advance(40 * hour)
  await tellOfConcerns(house)
  // Both may be delivered in the same moment, in either order.
  expect(new Set(await titles(more.dispatcher))).toEqual(new Set(['待核实', '临近']))
})

test.each(['responded', 'withdrawn'] as const)('nobody is told of the hours of one that is %s', async (status) => {
  const { house, at, titles } = await staffed()
  await at(status)
  house.clock.advance(49 * hour)
  await tellOfConcerns(house)
  expect(await titles(more.supervisor)).toEqual([])
})

test('the lead is told that a response waits for the signature; who wrote it how it went', async () => {
  const { at, sendBack, submit, sign, titles } = await staffed()
  const id = await at('review')
  await sendBack(more.lead, id)
  await submit(more.housing, id)
  await sign(more.lead, id)
  expect(await titles(more.lead)).toContain('有一份舆情回应等你签')
  expect(await titles(more.housing)).toEqual([
    '一条舆情交给市住房城乡建设局回应',
    '舆情回应退回修改',
    '你起草的舆情回应已签发',
  ])
})

test('no message carries what gives a person away in a title', async () => {
  const { register, verify, assign, told } = await staffed()
  const { id } = (await register(more.dispatcher, { ...words, title: '【示例】住户13812345678说停暖' })).body.concern
  await verify(more.editor, id)
  await assign(more.dispatcher, id)
  expect((await told(more.lead)).join()).not.toContain('13812345678')
})

test('the day of the next progress is said once, without a minute: before it in what is left, after it as the day that was', async () => {
  const { house, at, hire, told } = bench('2026-11-25T02:00:00.000Z')
  await hire(more.housing, more.lead, more.supervisor)
  await at('responded')
  house.clock.advance(12 * 24 * hour)
  await tellOfConcerns(house)
  const near = (await told(more.lead)).filter((one) => one.startsWith('临近：一条舆情该写进展了'))
  expect(near.map((one) => one.replace(/^.*」/, ''))).toEqual([
    '还有 2 个工作日，12月9日（周三）前。由市住房城乡建设局负责。',
  ])
  house.clock.advance(4 * 24 * hour)
  await tellOfConcerns(house)
  const late = (await told(more.lead)).filter((one) => one.startsWith('超期：一条舆情还没有新进展'))
  expect(late.map((one) => one.replace(/^.*」/, ''))).toEqual([
    '超过 2 个工作日，应在12月9日（周三）前写。由市住房城乡建设局负责。',
  ])
})

test('whoever finds that a matter is grave tells those who hand out and watch over at once, though no department has it yet', async () => {
  const { at, hire, take, told } = bench()
  await hire(more.housing, more.lead, more.supervisor, more.dispatcher)
  const id = await at('registered')
  await take('grade', more.editor, id, { severity: 'major' })
  for (const who of [more.dispatcher, more.supervisor])
    expect((await told(who)).filter((one) => one.startsWith('一条舆情定为重大突发：'))).toHaveLength(1)
  await take('grade', more.supervisor, id, { severity: 'ordinary' })
  expect((await told(more.dispatcher)).filter((one) => one.startsWith('一条舆情定为一般'))).toHaveLength(0)
})
