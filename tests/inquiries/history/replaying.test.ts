import { registeredUnits } from '../../../functions/departments/register/store'
import { holidayRecords } from '../../../functions/holidays/store'
import { protectionRecords } from '../../../functions/protection/store'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { differsIn, replayed } from '@shared/inquiries/history/replay'
import { concerns } from '../../../functions/concerns/store'
import { inquiries } from '../../../functions/inquiries/store'
import { texts } from '../../../functions/inquiries/texts'
import { dailyRoots } from '../../../functions/ledger/store'
import { verifyLedger } from '../../../functions/ledger/roots/verifyLedger'
import { accounts } from '../../../functions/platform/identity/account'
import { notices } from '../../../functions/notices/store'
import { testHouse } from '../../support/house'
import { office } from '../office'
import { more } from '../people'

/** Rows as the edition before replay wrote them, 示例 all of them: no event in them says what the clock was after it. */
const rows = readFileSync(join(__dirname, '../fixtures/beforeReplay.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { kind: string; row: { id: string; version: number } })
const kinds = { inquiries, texts, concerns, notices }

async function oldFolder() {
  const house = testHouse({ now: '2026-11-05T02:00:00.000Z' })
  for (const [name, kind] of Object.entries(kinds))
    for (const { row } of rows.filter((one) => one.kind === name)) await house.store(kind as never).create(row)
  return house
}
const checked = (house: Awaited<ReturnType<typeof oldFolder>>) =>
  verifyLedger({
    inquiries: house.store(inquiries),
    texts: house.store(texts),
    accounts: house.store(accounts),
    register: house.store(registeredUnits),
    protection: house.store(protectionRecords),
    holidays: house.store(holidayRecords),
    roots: house.store(dailyRoots),
    now: house.now(),
  })

describe('a data folder of the edition before', () => {
  test('opens whole: every row of it is read', async () => {
    const house = await oldFolder()
    for (const [name, kind] of Object.entries(kinds))
      for (const { row } of rows.filter((one) => one.kind === name))
        expect(await house.store(kind as typeof inquiries).get(row.id)).toMatchObject({ id: row.id })
  })

  test('is found in order: chains hold, and where each case stands follows from its history', async () => {
    const found = await checked(await oldFolder())
    expect(found).toMatchObject({ cases: rows.filter(({ kind }) => kind === 'inquiries').length })
    expect([found.broken, found.differs]).toEqual([undefined, undefined])
  })

  test('a case in it goes on by the acts of today, and is told anew whole once its clock moves', async () => {
    const { house, step } = office({ now: '2026-11-05T02:00:00.000Z' })
    const cases = rows.filter(({ kind }) => kind === 'inquiries').map(({ row }) => row as unknown as Inquiry)
    const old = cases.find(
      ({ status, merged, clock }) => status === 'handling' && merged.length === 0 && !clock.unconfirmed,
    )!
    await house.store(inquiries).create(old)
    expect((await step(more.citizen, old.id, 'withdrawal')).status).toBe(200)
    const kept = (await house.store(inquiries).get(old.id))!
    expect(kept.events.at(-1)?.kept).toEqual(kept.clock)
    expect(differsIn(kept)).toBeUndefined()
  })
})

describe('what does not follow from the history of a case is named', () => {
  async function lived() {
    const { house, opened, step, reply } = office()
    const { id } = await opened()
    await step(more.dispatcher, id, 'split', { lead: 'housing', supporting: ['ecology'], reason: '示例：要一起看' })
    await step(more.housing, id, 'claim')
    await step(more.supervisor, id, 'supervision', { reason: '示例：尽快' })
    await step(more.housing, id, 'consultation', { whom: '示例单位', reason: '示例：要别的单位先说' })
    await step(more.housing, id, 'resumption')
    await step(more.housing, id, 'extension-request', { amount: 1, reason: '示例：要到现场核实' })
    const open = (await house.store(inquiries).get(id))!
    await step(more.lead, id, 'extension')
    await reply(id)
    return { open, answered: (await house.store(inquiries).get(id))! }
  }

  test('nothing, where all was written by acts; the whole case comes out again', async () => {
    const { open, answered } = await lived()
    expect([differsIn(open), differsIn(answered)]).toEqual([undefined, undefined])
    const { clock, parts, supervised, extensionAsked, assignee } = replayed(open)
    expect({ clock, parts, supervised, extensionAsked, assignee }).toEqual({
      clock: open.clock,
      parts: open.parts,
      supervised: open.supervised,
      extensionAsked: open.extensionAsked,
      assignee: open.assignee,
    })
  })

  const changed: [string, (one: Inquiry) => Partial<Inquiry>][] = [
    ['状态', () => ({ status: 'closed' })],
    ['责任单位', () => ({ department: { id: 'ecology', name: '市生态环境局' } })],
    ['提交时间', () => ({ submittedAt: '2026-11-01T00:00:00.000Z' })],
    ['答复时间', () => ({ repliedAt: '2026-11-01T00:00:00.000Z' })],
    ['到单位的时间', () => ({ heldSince: '2026-11-01T00:00:00.000Z' })],
    ['到期时间', ({ clock }) => ({ clock: { ...clock, dueDate: '2026-12-31' } })],
    ['计时起点', ({ clock }) => ({ clock: { ...clock, startedAt: '2026-11-01T00:00:00.000Z' } })],
    ['时限规则', ({ clock }) => ({ clock: { ...clock, amount: 99 } })],
    ['并入的办件', () => ({ mergedInto: 'AAAA-AAAA' })],
  ]
  test.each(changed)('%s', async (name, change) => {
    const { answered } = await lived()
    expect(differsIn({ ...answered, ...change(answered) })).toBe(name)
  })

  test('and the check of all cases names the case and the thing', async () => {
    const { answered } = await lived()
    const house = testHouse()
    await house.store(inquiries).create({ ...answered, status: 'handling' })
    expect((await checked(house)).differs).toEqual({ id: answered.id, what: '状态' })
  })
})
