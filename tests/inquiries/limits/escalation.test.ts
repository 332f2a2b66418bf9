import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { application } from '../office'
import { more } from '../people'
import { staffedOffice } from '../staffedOffice'

/** Titles of warnings by person, oldest first. */
async function warned() {
  const all = await staffedOffice({ now: '2026-11-02T02:00:00Z' })
  const walk = async (time: string) => {
    all.house.clock.set(time)
    // A walk done twice tells nobody twice.
    await tendCases(all.house)
    await tendCases(all.house)
    while ((await all.sweep()) > 0);
  }
  const colours = async (who: Parameters<typeof all.told>[0]) =>
    (await all.told(who)).flatMap((title) => /^(红|黄)色预警/.exec(title)?.[1] ?? [])
  const everybody = async () => ({
    lead: await colours(more.lead),
    supervisor: await colours(more.supervisor),
    office: await colours(more.dispatcher),
    officer: await colours(more.housing),
    elsewhere: await colours(more.lampsLead),
  })
  return { ...all, walk, everybody }
}

const nobody = { lead: [], supervisor: [], office: [], officer: [], elsewhere: [] }
const yellow = { ...nobody, lead: ['黄'] }
const red = { ...yellow, supervisor: ['红'], office: ['红'] }

describe('a case goes to those above its unit by rule (本市约定), yellow before and red after, each told once', () => {
  test('three working days past its date', async () => {
    const { opened, walk, everybody } = await warned()
    const { clock } = await opened()
    expect(clock.dueDate).toBe('2026-11-09')
    for (const time of ['2026-11-09T08:00:00Z', '2026-11-10T08:00:00Z', '2026-11-11T08:00:00Z']) await walk(time)
    expect(await everybody()).toEqual(nobody)
    await walk('2026-11-12T00:30:00Z')
    expect(await everybody()).toEqual(yellow)
    for (const time of ['2026-11-13T00:30:00Z', '2026-11-16T00:30:00Z']) await walk(time)
    expect(await everybody()).toEqual(red)
  })

  test('a supervision that five working days later is not answered', async () => {
    const { opened, step, walk, everybody } = await warned()
    const { id } = await opened()
    await step(more.supervisor, id, 'supervision', { reason: '今天办完' })
    await walk('2026-11-06T00:30:00Z')
    expect(await everybody()).toEqual(nobody)
    await walk('2026-11-09T00:30:00Z')
    expect(await everybody()).toEqual(yellow)
    await walk('2026-11-10T00:30:00Z')
    expect(await everybody()).toEqual(red)
  })

  test('the third return; at the second one the unit that has it now is warned', async () => {
    const { opened, step, walk, everybody } = await warned()
    const { id } = await opened()
    const back = (who: typeof more.housing | typeof more.lamps, department: string) =>
      step(who, id, 'return', { department, reason: '供热归口不在我单位', basis: '三定方案' })
    await back(more.housing, 'urban-management')
    await walk('2026-11-02T03:00:00Z')
    expect(await everybody()).toEqual(nobody)
    await back(more.lamps, 'housing')
    await walk('2026-11-02T04:00:00Z')
    expect(await everybody()).toEqual(yellow)
    await back(more.housing, 'urban-management')
    await walk('2026-11-02T05:00:00Z')
    expect(await everybody()).toEqual(red)
  })

  test('what was answered in time goes to nobody', async () => {
    const { opened, reply, walk, everybody } = await warned()
    await reply((await opened()).id)
    for (const time of ['2026-11-12T00:30:00Z', '2026-11-13T00:30:00Z']) await walk(time)
    expect(await everybody()).toEqual(nobody)
  })

  test('nor does one that waits for the asker, supervised or not', async () => {
    const { opened, step, walk, everybody } = await warned()
    const { id } = await opened(application)
    await step(more.housing, id, 'confirmation')
    await step(more.supervisor, id, 'supervision', { reason: '今天办完' })
    const asked = await step(more.housing, id, 'correction-request', { reason: '请写明小区和楼栋' })
    expect(asked.body.inquiry.status).toBe('correcting')
    for (const time of ['2026-11-09T00:30:00Z', '2026-11-10T00:30:00Z']) await walk(time)
    expect(await everybody()).toEqual(nobody)
  })
})
