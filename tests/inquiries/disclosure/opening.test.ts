import type { findSameInformation } from '@shared/inquiries/contracts/contractSame'
import type { submitOnBehalf } from '@shared/inquiries/contract'
import type { Caller } from '@shared/people/caller'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { application } from '../office'
import { more } from '../people'
import { staffedOffice } from '../staffedOffice'

const text = '你好，信息附在后面，电话 0635-8200000'

async function answered(opening: object, now = '2026-10-12T02:00:00Z') {
  const all = await staffedOffice({ now })
  const { id } = await all.opened(application)
  await all.step(more.citizen, id, 'confirmation', {})
  await all.step(more.housing, id, 'review', { text, answer: { kind: '予以公开', opening } })
  await all.step(more.lead, id, 'signature')
  const at = (time: string) => all.house.clock.set(time)
  const standing = async () => (await all.read(more.housing, id)).body.inquiry.opening
  const owed = async () => (await all.queue(more.housing, 'openings')).body.inquiries.map((one) => one.id)
  return { ...all, id, at, standing, owed }
}
const kept = { judged: '暂不转', reason: '示例：只和申请人有关' }

describe('同步审查', () => {
  test('what is judged fit for everybody becomes a task with a day, until it is written down where it stands', async () => {
    const { step, read, id, standing, owed } = await answered({ judged: '转为主动公开' })
    expect(await standing()).toEqual({ stands: 'owed', dueDate: '2026-11-09' })
    expect(await owed()).toEqual([id])
    expect((await step(more.ecology, id, 'opening', { where: '示例：市政府网站' })).status).toBe(403)
    expect((await step(more.housing, id, 'opening', { where: '示例：市政府网站政务公开栏' })).status).toBe(200)
    expect(await standing()).toMatchObject({ stands: 'open', where: '示例：市政府网站政务公开栏' })
    expect(await owed()).toEqual([])
    expect((await read(more.citizen, id)).body.inquiry.opening).toBeUndefined()
    expect((await step(more.housing, id, 'opening', { where: '示例：再登记一次' })).status).toBe(409)
  })

  test('what is not opened on its day is told to officer, lead and supervisor', async () => {
    const { house, told, at } = await answered({ judged: '转为主动公开' })
    const words = async (who: Parameters<typeof told>[0]) =>
      (await told(who)).filter((title) => title.includes('要转为主动公开'))
    at('2026-11-05T02:00:00Z')
    await tendCases(house)
    expect(await words(more.lead)).toEqual(['临近：要转为主动公开'])
    expect(await words(more.supervisor)).toEqual([])
    at('2026-11-10T02:00:00Z')
    await tendCases(house)
    await tendCases(house)
    expect((await words(more.lead)).sort()).toEqual(['临近：要转为主动公开', '超期：要转为主动公开'].sort())
    expect(await words(more.supervisor)).toEqual(['超期：要转为主动公开'])
  })

  test('a second applicant for the same raises it by itself, once; the department judges again, with a reason where it stays closed', async () => {
    const { house, opened, step, standing, owed, id } = await answered(kept)
    expect(await standing()).toEqual({ stands: 'kept', dueDate: '2027-10-12' })
    await opened({ ...application, contact: { name: '示例居民二', phone: '13800000002' } }, more.neighbour)
    await tendCases(house)
    expect(await standing()).toEqual({ stands: 'raised', dueDate: '2026-10-26' })
    expect(await owed()).toEqual([id])
    expect((await step(more.housing, id, 'opening-judgement', { judged: '暂不转' })).status).toBe(400)
    await step(more.housing, id, 'opening-judgement', kept)
    await tendCases(house)
    expect(await standing()).toMatchObject({ stands: 'kept' })
  })

  test('the same applicant again, or other information, raises nothing', async () => {
    const { house, opened, standing } = await answered(kept)
    await opened({ ...application, text: '申请公开2025年的征地补偿安置方案，谢谢' })
    await opened(
      {
        ...application,
        text: '申请公开 2024 年的征地补偿安置方案',
        contact: { name: '示例居民二', phone: '13800000002' },
      },
      more.neighbour,
    )
    await tendCases(house)
    expect(await standing()).toMatchObject({ stands: 'kept' })
  })

  test('what was kept back is judged again after a year (第十八条)', async () => {
    const { house, standing, at, step, id } = await answered(kept, '2025-10-13T02:00:00Z')
    at('2026-10-12T02:00:00Z')
    await tendCases(house)
    expect(await standing()).toMatchObject({ stands: 'kept' })
    at('2026-10-13T02:00:00Z')
    await tendCases(house)
    expect(await standing()).toMatchObject({ stands: 'raised' })
    await step(more.housing, id, 'opening-judgement', { judged: '转为主动公开' })
    expect(await standing()).toMatchObject({ stands: 'owed' })
  })
})

describe('search before deciding', () => {
  const same = (all: Awaited<ReturnType<typeof answered>>, id: string, who: Caller = more.housing) =>
    all.ask<typeof findSameInformation>(who, 'GET /api/inquiries/{id}/same-information', { params: { id } })

  test('the officer sees who asked the same before and how it was answered, and how often this applicant applies', async () => {
    const all = await answered({ judged: '转为主动公开' })
    await all.step(more.housing, all.id, 'opening', { where: '示例：市政府网站' })
    const again = await all.opened({ ...application, text: '请公开一下2025年的征地补偿安置方案' })
    const { body } = await same(all, again.id)
    expect(body.asked).toMatchObject([
      { id: all.id, kind: '予以公开', where: '示例：市政府网站', status: 'replied', sameApplicant: true },
    ])
    expect(body.applicant).toEqual({ sameDay: 1, within30Days: 1, thisMonth: 1 })
  })

  test('twelve the same day are twelve applications, each counted', async () => {
    const all = await answered({ judged: '转为主动公开' })
    let last = all.id
    for (let nth = 1; nth <= 11; nth++) {
      const written = {
        ...application,
        text: `申请公开第 ${nth} 号批复`,
        department: 'housing',
        channel: 'window',
      } as const
      const made = await all.ask<typeof submitOnBehalf>(more.housing, 'POST /api/inquiries/on-behalf', {
        body: written,
      })
      last = made.body.slip.id
    }
    expect((await same(all, last)).body).toMatchObject({ applicant: { sameDay: 11, within30Days: 11 } })
  })

  test('it is nobody else’s to see', async () => {
    const all = await answered({ judged: '转为主动公开' })
    expect((await same(all, all.id, more.ecology)).status).toBe(403)
  })
})
