import type { Day } from '@shared/calendar/date'
import { recipientOf } from '@shared/outbox'
import { promiseAlerts } from '@shared/promises/telling'
import { more } from '../inquiries/people'
import { bench } from './bench'

const toldOf = async ({ store }: ReturnType<typeof bench>, id: string) => {
  const { outbox = [] } = (await store.get(id))!
  return outbox.map(({ to, title }) => {
    const { staff } = recipientOf(to) as { staff: { role: string } }
    return `${staff.role} ${title}`
  })
}

test('the lead is told that a promise waits, the supervisor that one is to be looked at, the department what was found or what to mend', async () => {
  const desk = bench()
  expect(await toldOf(desk, await desk.at('proposed'))).toEqual(['lead 一项公开承诺等签发'])
  expect(await toldOf(desk, await desk.at('returned'))).toContain('officer 公开承诺退回修改')
  expect(await toldOf(desk, await desk.at('claimed'))).toContain('supervisor 一项承诺报完成，等核实')
  expect(await toldOf(desk, await desk.at('kept'))).toEqual(
    expect.arrayContaining(['officer 承诺核实：做到了', 'lead 承诺核实：做到了']),
  )
})

test('the supervisor is told when a promise is put off or given up, with the days and the reason', async () => {
  const { at, take, store } = bench()
  const id = await at('open')
  const last = async () => (await store.get(id))!.outbox.at(-1)
  await take('postpone', id)
  const words =
    '「【示例】给 12 个小区装充电车棚」市住房城乡建设局从2026年12月20日改到2027年1月31日：天冷停工，开春接着装'
  expect(await last()).toMatchObject({ title: '一项公开承诺改期', text: words })
  await take('withdraw', id)
  expect(await last()).toMatchObject({ title: '一项公开承诺撤下' })
  expect((await last())?.text).toContain('市住房城乡建设局不再办：小区整体改造，不再单独装')
})

test('the clock of one that was dropped says that nobody was ever promised it', async () => {
  const { at, desk } = bench()
  await at('dropped')
  expect(await desk(more.housing)).toMatchObject([{ status: 'dropped', clock: '没有公开过' }])
})

test.each<[Day, string[]]>([
  ['2026-12-05', []],
  ['2026-12-06', ['officer 临近：一项公开承诺快到期', 'lead 临近：一项公开承诺快到期']],
  ['2026-12-20', ['officer 临近：一项公开承诺快到期', 'lead 临近：一项公开承诺快到期']],
  [
    '2026-12-21',
    ['officer 超期：一项公开承诺没有做到', 'lead 超期：一项公开承诺没有做到', 'supervisor 超期：一项公开承诺没有做到'],
  ],
  ['2027-01-04', []],
])('on %s those who have to act are told of a promise due on 20 December', async (today, expected) => {
  const { at, store } = bench()
  const one = (await store.get(await at('open')))!
  const alerts = promiseAlerts(one, today, '2026-12-20T02:00:00.000Z')
  const roles = alerts.map(({ to, title }) => `${(recipientOf(to) as { staff: { role: string } }).staff.role} ${title}`)
  expect(roles).toEqual(expected)
})

test('when a promise was reported as done and nobody looks at it for two weeks, the supervisor is told once', async () => {
  const { at, store } = bench()
  const one = (await store.get(await at('claimed')))!
  const claimed = one.claimedAt!.slice(0, 10) as Day
  const on = (days: number) => {
    const day = new Date(Date.parse(claimed) + days * 86_400_000).toISOString().slice(0, 10) as Day
    return promiseAlerts(one, day, `${day}T02:00:00.000Z`).map(({ id, title, to }) => [id, title, to])
  }
  expect(on(13)).toEqual([])
  expect(on(14)).toEqual([
    [expect.anything(), '报完成两周了：一项公开承诺还没有核实', expect.stringContaining('supervisor')],
  ])
  expect(on(20)).toEqual(on(14))
  expect(on(28)).toEqual([])
})

test('nobody is told twice of the same standing, and nobody of what is done', async () => {
  const { at, store } = bench()
  const open = (await store.get(await at('open')))!
  const on = (day: Day) => promiseAlerts(open, day, `${day}T02:00:00.000Z`).map(({ id }) => id)
  expect(on('2026-12-18')).toEqual(on('2026-12-19'))
  expect(on('2026-12-19')).not.toEqual(on('2026-12-21'))
  for (const status of ['claimed', 'kept', 'withdrawn', 'proposed'] as const)
    expect(promiseAlerts((await store.get(await at(status)))!, '2026-12-21', '2026-12-21T02:00:00.000Z')).toEqual([])
})
