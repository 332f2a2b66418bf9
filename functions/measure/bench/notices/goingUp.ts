import { addDays, beijingDate } from '@shared/calendar/date'
import type { Caller } from '@shared/people/caller'
import { noticeEndpoints } from '../../../notices/endpoints'
import type { House } from '../../../platform/house'
import { api } from '../../../platform/http/http'
import { silentLog } from '../../../platform/log'
import { citizenOf, leadOf, officerOf } from '../inquiries/people'

const department = 'housing'

/** A notice that law wants told, drafted by one person and handed in; `approve` puts it up, by the public door. */
export async function noticeFor(areas: readonly string[], house: House) {
  const callers = new Map<string, Caller>()
  const identify = async (token: string) => callers.get(token)!
  const app = api(noticeEndpoints(house), { identify, log: silentLog, now: house.now })
  async function ask(caller: Caller, path: string, body: object) {
    callers.set(caller.id, caller)
    const headers = { authorization: `Bearer ${caller.id}`, 'content-type': 'application/json' }
    const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) })
    const text = await response.text()
    if (response.status >= 300) throw new Error(`${path}: ${response.status} ${text}`)
    return (JSON.parse(text) as { notice: { id: string; version: number } }).notice
  }
  const today = beijingDate(house.now())
  const draft = {
    field: '旧区改造',
    kind: 'plan-draft',
    title: '示例片区规划草案公告',
    text: '【示例】片区规划草案公告如下，请互相转告，在公告期内提意见。',
    areas,
    from: today,
    until: addDays(today, 40),
    contact: '0635-0000000（示例）',
  }
  const { id, version } = await ask(officerOf(department), '/api/notices', draft)
  const { version: seen } = await ask(officerOf(department), `/api/notices/${id}/submission`, { version })
  return { id, approve: () => ask(leadOf(department), `/api/notices/${id}/approval`, { version: seen }) }
}

/** Whoever follows a place opens the list of its notices: that is the message in the mini-program. */
export async function readsTheList(area: string, house: House): Promise<void> {
  const app = api(noticeEndpoints(house), { identify: async () => citizenOf(1), log: silentLog, now: house.now })
  const response = await app.request(`/api/notices?area=${area}`)
  const { notices } = (await response.json()) as { notices?: unknown[] }
  if (!notices?.length) throw new Error('the notice does not stand in the list')
}
