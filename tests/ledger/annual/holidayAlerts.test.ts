import { calendar } from '@shared/calendar/calendar'
import type { Caller } from '@shared/people/caller'
import { holidayAlerts } from '@shared/ledger/yearly/holidayAlerts'
import { tellOfHolidays } from '../../../functions/ledger/yearly/tellOfHolidays'
import { loadHolidayYears } from '../../../seeds/calendar/calendar'
import { more } from '../../inquiries/people'
import { staffedOffice } from '../../inquiries/staffedOffice'

const administrator: Caller = { id: 'staff-administrator', role: 'administrator', name: '示例管理员' }

async function city(now: string) {
  const all = await staffedOffice({ now })
  await all.hire(administrator)
  const told = async (who: Caller) => {
    await tellOfHolidays(all.house)
    await tellOfHolidays(all.house)
    return (await all.told(who)).filter((title) => title.includes('放假安排'))
  }
  return { ...all, told }
}

test('whoever administers the city is told in November and in December that the holidays of the next year are missing, once each', async () => {
  const { told, house, inbox } = await city('2026-11-14T02:00:00Z')
  expect(await told(administrator)).toEqual([])
  house.clock.set('2026-11-15T02:00:00Z')
  expect(await told(administrator)).toEqual(['2027 年放假安排还没有填写'])
  house.clock.set('2026-12-15T02:00:00Z')
  expect(await told(administrator)).toHaveLength(2)
  expect(await told(more.supervisor)).toEqual([])
  expect((await inbox(administrator))[0]?.text).toContain('跨到 2027 年的期限现在按周末计算，标为暂定')
})

test('once the year has begun without them those who watch over its clocks are told too', async () => {
  const { told } = await city('2027-01-01T02:00:00Z')
  expect(await told(administrator)).toEqual(['2027 年放假安排还没有填写'])
  expect(await told(more.supervisor)).toEqual(['2027 年放假安排还没有填写'])
})

test('where the notice of the next year is put in nobody is told', () => {
  const [first, ...others] = loadHolidayYears()
  const whole = calendar([first!, ...others, { year: 2027, source: 'https://example.test', holidays: [] }])
  expect(holidayAlerts(whole, '2026-12-20', '2026-12-20T02:00:00.000Z')).toEqual([])
})
