import { brokenAt } from '@shared/inquiries/history/chain'
import { differsIn } from '@shared/inquiries/history/replay'
import { part } from '@shared/inquiries/acts/itself/part'
import { doneByItself } from '@shared/inquiries/thing'
import { loadAreas } from '../../../seeds/areas/areas'
import { loadHolidayYears } from '../../../seeds/calendar/calendar'
import { loadDeadlineRules } from '../../../seeds/deadlines/rules'
import { loadDepartments } from '../../../seeds/departments/departments'
import { caseRoom } from '../../../functions/inquiries/caseRoom'
import { inquiries } from '../../../functions/inquiries/store'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { inboxItems } from '../../../functions/messages/inbox'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { referenceOf } from '../../../functions/platform/bucket/reference'
import { sha256 } from '../../../functions/platform/sha256'
import { office } from '../office'
import { more } from '../people'

const facts = (...years: number[]) =>
  referenceOf({
    areas: loadAreas(),
    holidays: loadHolidayYears().filter(({ year }) => years.includes(year)),
    departments: loadDepartments(),
    rules: loadDeadlineRules(),
  })

/** Two complaints of December 2025, the second merged into the first; then the notice of 2026 is issued. */
async function merged() {
  let reference = facts(2025)
  const all = office({ now: '2025-12-24T02:00:00.000Z', reference: async () => reference })
  const main = await all.opened({ kind: 'complaint' })
  const double = await all.opened({ kind: 'complaint', text: '我们楼也是，暖气三天不热' }, more.neighbour)
  const reason = '同一栋楼的同一件事'
  await all.step(more.dispatcher, double.id, 'merger', { into: main.id, reason })
  const announce = async () => {
    reference = facts(2025, 2026)
    await tendCases(all.house)
  }
  const sweep = outboxOf(all.house)
  const told = async (person: string) => {
    for (let times = 0; times < 4; times++) await sweep()
    const { items } = await all.house.store(inboxItems).page({ index: 'first', key: person })
    return items.map(({ title, text }) => `${title}：${text}`)
  }
  const undo = () => all.step(more.dispatcher, double.id, 'merger-undoing', { reason: '不是同一栋楼' })
  const kept = async () => (await all.house.store(inquiries).get(double.id))!
  return { ...all, main, double, announce, told, undo, kept }
}

test('the day that whoever asked is told at the parting is the one that counts, with the reason why it moved', async () => {
  const { double, announce, undo, told, kept, house } = await merged()
  await announce()
  const { clock } = (await undo()).body.inquiry
  expect(clock).toMatchObject({ dueDate: '2026-01-15', provisional: false })
  const last = (await told(more.neighbour.id)).find((words) => words.startsWith('你的诉求单独办理'))!
  expect(last).toContain('答复期限：2026年1月15日（周四），2026 年放假安排已公布，答复期限由')
  expect(last).not.toContain('没有变')
  const one = await kept()
  expect(one.events.slice(-2).map(({ type }) => type)).toEqual(['recounted', 'unmerged'])
  expect(differsIn(one)).toBeUndefined()
  expect(brokenAt(one.events, sha256)).toBeUndefined()
  // Nothing is left to put right; they heard of the new day once before, with the case that theirs was with.
  expect(await tendCases(house)).toMatchObject({ recounted: 0 })
  expect((await told(more.neighbour.id)).filter((words) => words.startsWith('答复期限调整为'))).toHaveLength(1)
  expect(double.clock.dueDate).toBe('2026-01-14')
})

test('the desk sees that day before it parts them', async () => {
  const { double, announce, read } = await merged()
  await announce()
  const seen = (await read(more.dispatcher, double.id)).body.inquiry
  expect(seen.clock).toMatchObject({ dueDate: '2026-01-15', provisional: false })
})

test('a case whose other one went away is told the same', async () => {
  const { announce, kept, house } = await merged()
  await announce()
  const { moment } = await caseRoom(house)
  const parted = doneByItself(part, await kept(), undefined, moment)
  expect(parted.events.slice(-2).map(({ type }) => type)).toEqual(['recounted', 'parted'])
  expect(parted.outbox.findLast(({ to }) => to === more.neighbour.id)?.text).toContain(
    '原来合并的那件不再办理。答复期限：2026年1月15日（周四），2026 年放假安排已公布',
  )
})

test('where the calendar stayed, the day has not moved, and it says so', async () => {
  const { undo, told, kept } = await merged()
  await undo()
  expect((await told(more.neighbour.id)).find((words) => words.startsWith('你的诉求单独办理'))).toContain('，没有变。')
  expect((await kept()).events.at(-2)?.type).toBe('merged')
})
