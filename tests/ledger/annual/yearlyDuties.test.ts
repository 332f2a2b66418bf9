import { tellOfYearly } from '../../../functions/ledger/yearly/tellOfYearly'
import { yearlyReports } from '../../../functions/ledger/yearly/store'
import { bornYearly } from '@shared/ledger/yearly/evolve'
import { more } from '../../inquiries/people'
import { staffedOffice } from '../../inquiries/staffedOffice'

const ofTheReport = (titles: readonly string[]) => titles.filter((one) => one.includes('年度报告'))

async function year(now: string) {
  const all = await staffedOffice({ now })
  const told = async (who: Parameters<typeof all.told>[0]) => {
    await tellOfYearly(all.house)
    await tellOfYearly(all.house)
    return ofTheReport(await all.told(who))
  }
  return { ...all, told, at: (time: string) => all.house.clock.set(time) }
}

test('from the first of January on a unit is told once what it owes by the 31st, again before it, and once it is late (第四十九条)', async () => {
  const { told, at } = await year('2026-12-31T02:00:00Z')
  expect(await told(more.housing)).toEqual([])
  at('2027-01-04T02:00:00Z')
  expect(await told(more.housing)).toEqual(['要填：2026 年政府信息公开年度报告'])
  at('2027-01-31T02:00:00Z')
  expect(await told(more.lead)).toEqual(['要填：2026 年政府信息公开年度报告', '临近：2026 年政府信息公开年度报告'])
  at('2027-02-01T02:00:00Z')
  expect((await told(more.housing)).at(-1)).toBe('超期：2026 年政府信息公开年度报告')
  at('2027-06-01T02:00:00Z')
  expect(await told(more.housing)).toHaveLength(3)
})

test('who has signed is told nothing', async () => {
  const { house, told } = await year('2027-01-21T02:00:00Z')
  const born = bornYearly('2026', { id: 'housing', name: '市住房城乡建设局' })
  const signedAt = '2027-01-12T02:00:00.000Z'
  await house.store(yearlyReports).create({ ...born, standing: { figures: {}, texts: {}, signedAt } })
  expect(await told(more.housing)).toEqual([])
  expect(await told(more.ecology)).toHaveLength(1)
})

test('the office that publishes the city’s is told by when and how many units are missing, and late the supervisor too', async () => {
  const { hire, told, inbox, at } = await year('2027-03-25T02:00:00Z')
  const office = { id: 'staff-office', role: 'lead', name: '示例审核·市府办', department: 'government-office' } as const
  await hire(office)
  expect(await told(office)).toContain('临近：2026 年全市政府信息公开年度报告')
  const said = (await inbox(office)).find(({ title }) => title.includes('全市'))
  expect(said?.text).toMatch(/3月31日.*还有 \d+ 个单位没有签发/)
  const ofTheCity = async () => (await told(more.supervisor)).filter((one) => one.includes('全市'))
  expect(await ofTheCity()).toEqual([])
  at('2027-04-01T02:00:00Z')
  expect(await ofTheCity()).toEqual(['超期：2026 年全市政府信息公开年度报告'])
})
