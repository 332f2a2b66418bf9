import type { InquiryView } from '@shared/inquiries/view'
import type { Caller } from '@shared/people/caller'
import { outboxOf } from '../../../messages/outboxOf'
import type { Kept } from './histories'
import type { MeteredHouse } from './meteredHouse'
import { citizenOf, departments, leadOf, officerOf } from './people'
import { stepSent } from './stepSent'
import { type Measured, timed } from './timed'

const messagesInSweep = 25

/** Measures each operation so many times, one after the other, on the cases that are there. */
export async function measured(times: number, kept: readonly Kept[], metered: MeteredHouse): Promise<Measured[]> {
  const { house, meter } = metered
  const rows: Measured[] = []
  const must = asking(metered)
  const row = async (operation: string, act: (nth: number) => Promise<unknown>) =>
    void rows.push(await timed(operation, { times, meter }, act))
  const department = (nth: number) => departments[nth % departments.length]!
  const some = (nth: number) => kept[(nth * 7919) % kept.length]!

  const views: InquiryView[] = []
  await row('提交', async (nth) => {
    const text = `示例 ${nth}：小区东门路灯不亮已经一周，晚上看不清路，请派人来修`
    const body = { kind: 'complaint', text, department: department(nth), key: `bench-${nth}-draft` }
    views[nth] = inquiryIn(await must(citizenOf(nth), 'POST', '/api/inquiries', body))
  })
  const around = { pick: <T>(from: readonly T[]) => from[0]!, departments: [], others: [], colleagues: [] }
  const step = async (nth: number, action: 'draft' | 'submitForReview' | 'sign') => {
    const view = views[nth]!
    const caller = (action === 'sign' ? leadOf : officerOf)(view.department.id)
    const sent = stepSent(action, view, around)
    if (sent) views[nth] = inquiryIn(await must(caller, 'POST', `/api/inquiries/${view.id}/${sent.path}`, sent.body))
  }
  await row('答复：存稿', (nth) => step(nth, 'draft'))
  await row('答复：送审', (nth) => step(nth, 'submitForReview'))
  await row('答复：签发', (nth) => step(nth, 'sign'))

  const sweep = outboxOf(house)
  const sweeps = { times: Math.ceil(times / messagesInSweep), meter, warmUp: 0 }
  rows.push(await timed(`送达 ${messagesInSweep} 条`, sweeps, sweep))
  while ((await sweep()) > 0);

  await row('待办页（50 行）', (nth) => must(officerOf(department(nth)), 'GET', '/api/inquiries/queue?show=open'))
  await row('办件页', (nth) => must(officerOf(some(nth).department), 'GET', `/api/inquiries/${some(nth).id}`))
  await row('我的办件', (nth) => must({ ...citizenOf(0), id: some(nth).citizen }, 'GET', '/api/inquiries'))
  return rows
}

/** The public ledger of one month, read several times, and how many cases it counts. */
export async function ledgerOf(month: string, metered: MeteredHouse): Promise<Measured & { cases: number }> {
  const must = asking(metered)
  let cases = 0
  const row = await timed('台账一个月', { times: 10, meter: metered.meter }, async () => {
    const body = await must(citizenOf(0), 'GET', `/api/ledger?month=${month}`)
    cases = (body as { inquiries: { received: number } }).inquiries.received
  })
  return { ...row, operation: `台账一个月（${cases} 件）`, cases }
}

const inquiryIn = (body: object) => (body as { inquiry: InquiryView }).inquiry

/** What is measured must work: a refusal ends the bench. */
const asking =
  ({ ask }: MeteredHouse) =>
  async (caller: Caller, method: 'GET' | 'POST', path: string, body?: object): Promise<object> => {
    const answer = await ask(caller, method, path, body)
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
    return answer.body as object
  }
