import type { listNotices } from '@shared/notices/contract'
import { outboxOf } from '../../functions/messages/outboxOf'
import { notices } from '../../functions/notices/store'
import { example } from '../support/door'
import { land, nextDoor, noticeOffice, village } from './office'

const better = { text: '示例正文：登记地点改到沙镇镇政府二楼，其余不变。' }

async function issued(office = noticeOffice()) {
  const { id } = (await office.draft()).body.notice
  await office.approve(id)
  return { ...office, id }
}

describe('an issue that says something wrong', () => {
  test('is corrected by another one that names it and why; each page leads to the other', async () => {
    const { id, correct, approve, read, list } = await issued()
    const before = (await read(id)).body.notice
    const made = (await correct(id, better)).body.notice
    expect(made).toMatchObject({ status: 'submitted', corrects: { id, reason: '登记地点写错了' } })
    expect((await read(id)).body.notice).toEqual(before)
    const { notice } = (await approve(made.id)).body
    expect(notice.corrects).toEqual({ id, title: before.title, reason: '登记地点写错了' })
    expect((await read(id)).body.notice).toMatchObject({
      text: before.text,
      running: false,
      period: '已被更正',
      replacedBy: { id: made.id, title: before.title, reason: '登记地点写错了' },
    })
    expect((await list(village)).map((one) => one.id)).toEqual([made.id])
    expect((await list(village, 'yes')).map((one) => one.id).sort()).toEqual([id, made.id].sort())
  })

  test('its correction runs from the day it is up itself, as long as law asks', async () => {
    const { house, id, correct, approve } = await issued()
    house.clock.set('2026-12-10T02:00:00.000Z')
    const early = await correct(id, { ...better, from: '2026-12-11', until: '2026-12-23' })
    expect(early.body.errors?.[0]?.message).toContain('第二十八条')
    const made = (await correct(id, { ...better, from: '2026-12-11', until: '2027-01-09' })).body.notice.id
    expect((await approve(made)).body.notice).toMatchObject({ from: '2026-12-11', until: '2027-01-09' })
  })

  test('may be corrected for other places, and is no longer current where it was', async () => {
    const { id, correct, approve, list } = await issued()
    await approve((await correct(id, { ...better, areas: [nextDoor] })).body.notice.id)
    expect(await list(village)).toEqual([])
    expect(await list(nextDoor)).toHaveLength(1)
  })

  test('has one correction at a time: the second is told of the first, and drafted once that is dropped', async () => {
    const { id, correct, drop } = await issued()
    const other = { title: '【示例】王化村征地补偿安置公告（再次更正）', text: '示例正文：补偿标准的单位写成了亩。' }
    const both = await Promise.all([correct(id, better), correct(id, other, land.other)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    await drop(both.find(({ status }) => status === 201)!.body.notice.id)
    expect((await correct(id, other)).status).toBe(201)
  })

  test('is corrected by its own department only, with a reason, and only while it stands', async () => {
    const { id, correct, withdraw, approve, sketch } = await issued()
    expect((await correct(id, better, example.housing)).status).toBe(403)
    expect((await correct(id, better, land.officer, '错')).status).toBe(400)
    const made = (await correct(id, better)).body.notice.id
    await withdraw(id)
    expect((await approve(made)).body.detail).toContain('已经撤回，这份不能再作为更正发布')
    expect((await correct(id, better)).body.detail).toBe('这份公告已经撤回')
    const draft = (await sketch({ title: '【示例】另一份征地补偿安置公告', text: '示例正文：这是另一件事情的公告。' }))
      .body.notice
    expect((await correct(draft.id, better)).body.detail).toContain('还是草稿')
  })

  test('a correction can be corrected, and the newest is current', async () => {
    const { id, correct, approve, list, read } = await issued()
    const second = (await correct(id, better)).body.notice.id
    await approve(second)
    expect((await correct(id, better)).body.detail).toContain('已经被更正')
    const third = (await correct(second, { text: '示例正文：登记地点还是一楼，时间改为下午。' })).body.notice.id
    await approve(third)
    expect((await list(village)).map((one) => one.id)).toEqual([third])
    expect((await read(second)).body.notice).toMatchObject({ corrects: { id }, replacedBy: { id: third } })
  })
})

describe('who has read an issue and looks again', () => {
  const goneAt = async ({ ask }: ReturnType<typeof noticeOffice>, area: string, past: 'yes' | 'no' = 'no') => {
    const { body } = await ask<typeof listNotices>(undefined, 'GET /api/notices', { query: { area, past } })
    return (body.gone ?? []).map(({ id, period }) => `${id} ${period}`)
  }

  test('sees that it was withdrawn for as long as it would have run, and not next door', async () => {
    const office = noticeOffice()
    const { id } = (await office.draft({ field: '养老服务', kind: 'other', title: '【示例】助餐点开放' })).body.notice
    await office.approve(id)
    expect(await goneAt(office, village)).toEqual([])
    await office.withdraw(id)
    expect(await goneAt(office, village)).toEqual([`${id} 已撤回`])
    expect(await goneAt(office, nextDoor)).toEqual([])
    expect(await goneAt(office, village, 'yes')).toEqual([])
    office.house.clock.set('2026-12-24T02:00:00.000Z')
    expect(await goneAt(office, village)).toEqual([])
  })

  test('sees that it was corrected where the correction is for other places; where it is listed, that tells', async () => {
    const { id, correct, approve, ...office } = await issued()
    await approve((await correct(id, { ...better, areas: [nextDoor] })).body.notice.id)
    expect(await goneAt({ ...office, correct, approve }, village)).toEqual([`${id} 已被更正`])
    const other = await issued()
    await other.approve((await other.correct(other.id, better)).body.notice.id)
    expect(await goneAt(other, village)).toEqual([])
  })
})

test('where the process died between the two writes, emptying the outbox brings the second about', async () => {
  const { house, id, correct, approve, kept, read } = await issued()
  const old = await kept(id)
  const made = (await correct(id, better)).body.notice.id
  await approve(made)
  const replaced = await kept(id)
  await house.store(notices).save({ ...old, version: replaced.version })
  expect((await read(id)).body.notice.running).toBe(false)
  expect((await read(id)).body.notice.replacedBy).toBeUndefined()
  await outboxOf(house)()
  expect((await read(id)).body.notice.replacedBy?.id).toBe(made)
  const { events } = await kept(id)
  await outboxOf(house)()
  expect((await kept(id)).events).toEqual(events)
})

describe('colleagues are told', () => {
  const inboxOf = async (office: ReturnType<typeof noticeOffice>, id: string) =>
    (await office.kept(id)).outbox.filter(({ to }) => to.startsWith('staff:')).map(({ to, title }) => `${to} ${title}`)

  test('the leads, when something is handed in; who handed it in, when it comes back, is issued or withdrawn', async () => {
    const office = noticeOffice()
    const { id } = (await office.draft({}, land.other)).body.notice
    await office.sendBack(id)
    await office.revise(id)
    await office.approve(id)
    await office.withdraw(id)
    expect(await inboxOf(office, id)).toEqual([
      'staff:natural-resources#lead!land-other 有一份公告等你审核',
      'staff:natural-resources#officer=land-other 公告退回修改',
      'staff:natural-resources#lead!land-officer 有一份公告等你审核',
      'staff:natural-resources#officer=land-officer 你起草的公告已发布',
      'staff:natural-resources#officer=land-officer 你起草的公告已撤回',
    ])
  })

  test('a message that leaves in between overtakes nobody who decides', async () => {
    const office = noticeOffice()
    const { id } = (await office.draft()).body.notice
    await office.house.store(notices).save({ ...(await office.kept(id)), outbox: [] })
    expect((await office.approve(id, land.lead, 2)).status).toBe(200)
  })
})
