import type { raiseVoice } from '@shared/notices/voices/contractVoices'
import { noticeActions, noticeLeadsTo } from '@shared/notices/status'
import { noticeStatuses } from '@shared/notices/words'
import { example } from '../support/door'
import { land, nextDoor, noticeOffice, village } from './office'

test('the whole table: what may happen to a notice, and what it is then', () => {
  const moves = [...noticeActions, 'replace'] as const
  expect(moves.join(' ')).toBe('revise submit approve sendBack drop correct withdraw replace')
  const rows = noticeStatuses.map((status) => [status, ...moves.map((move) => noticeLeadsTo(status, move) ?? '—')])
  expect(rows.map((row) => row.join(' '))).toEqual([
    'drafting drafting submitted — — dropped — — —',
    'submitted drafting — issued returned dropped — — —',
    'returned drafting — — — dropped — — —',
    'dropped — — — — — — — —',
    'issued — — — — — issued withdrawn replaced',
    'replaced — — — — — — — —',
    'withdrawn — — — — — — — —',
  ])
})

describe('a draft on its way', () => {
  test('is given back with a reason that who wrote it reads, changed, handed in again and issued', async () => {
    const { draft, sendBack, drafts, approve, revise, read } = noticeOffice()
    const { id } = (await draft()).body.notice
    await sendBack(id)
    expect((await drafts()).notices).toMatchObject([
      { status: 'returned', mine: true, ours: true, sentBack: { by: land.lead.name, reason: '登记地点没有写清楚' } },
    ])
    expect((await approve(id)).body.detail).toContain('退回修改')
    const changed = await revise(id, { text: '示例正文：到沙镇镇政府一楼登记，有意见写给镇政府。' })
    expect(changed.body.notice).toMatchObject({ status: 'submitted', version: 5 })
    expect((await approve(id)).status).toBe(200)
    expect((await read(id)).body.notice.text).toContain('沙镇镇政府一楼')
    expect((await drafts()).issued).toMatchObject([{ id, status: 'issued' }])
  })

  test('is refused when it is changed into something law does not allow', async () => {
    const { draft, revise } = noticeOffice()
    const { id } = (await draft()).body.notice
    expect((await revise(id, { until: '2026-12-01' })).body.errors?.map((one) => one.field)).toEqual(['until'])
    expect((await revise(id, { from: '2026-11-01' })).body.errors?.map((one) => one.field)).toContain('from')
  })

  test('is never approved by whoever wrote a word of it', async () => {
    const { draft, revise, approve } = noticeOffice()
    const { id } = (await draft()).body.notice
    await revise(id, {}, land.lead)
    expect(await approve(id, land.lead)).toMatchObject({ status: 403 })
    expect((await approve(id, land.secondLead)).status).toBe(200)
  })

  test('is changed and dropped by its own department only, and given back by a lead only', async () => {
    const { draft, revise, drop, sendBack } = noticeOffice()
    const { id } = (await draft()).body.notice
    expect((await revise(id, {}, example.housing)).status).toBe(403)
    expect((await drop(id, example.housing)).status).toBe(403)
    expect((await sendBack(id, '不归你们管这件事', example.lead)).status).toBe(403)
    expect((await sendBack(id, '我看一下再说吧', land.other)).status).toBe(403)
    expect((await drop(id, land.other)).status).toBe(200)
  })

  test('that was dropped is listed no longer and cannot be issued', async () => {
    const { draft, drop, drafts, approve } = noticeOffice()
    const { id } = (await draft()).body.notice
    await drop(id)
    expect((await drafts()).notices).toEqual([])
    expect((await approve(id)).body.detail).toBe('这份草稿已经不用了')
  })

  test('a colleague who comes too late is told who did what and when', async () => {
    const { draft, revise, sendBack } = noticeOffice()
    const { id } = (await draft()).body.notice
    await sendBack(id)
    expect((await revise(id, {}, land.officer, 2)).body.detail).toBe(
      '示例审核·自然资源已经在11月23日（周一）10:00把这份公告退回修改',
    )
  })
})

describe('a notice that should not stand', () => {
  test('is withdrawn with a reason everybody reads; its page stays and no list shows it as current', async () => {
    const { draft, approve, withdraw, read, list, drafts } = noticeOffice()
    const { id } = (await draft({ areas: [village, nextDoor] })).body.notice
    await approve(id)
    expect((await withdraw(id, '短')).status).toBe(400)
    expect((await withdraw(id)).status).toBe(200)
    expect((await read(id)).body.notice).toMatchObject({
      running: false,
      period: '已撤回',
      withdrawn: { reason: '范围写错了，更正后再发' },
    })
    expect(await list(village)).toEqual([])
    expect(await list(village, 'yes')).toMatchObject([{ id, running: false }])
    expect((await drafts()).issued).toEqual([])
  })

  test('is withdrawn by a lead of its department or of the government office only, and once', async () => {
    const { draft, approve, withdraw } = noticeOffice()
    const { id } = (await draft()).body.notice
    await approve(id)
    expect((await withdraw(id, '这份不该发出来', land.officer)).status).toBe(403)
    expect((await withdraw(id, '这份不该发出来', example.lead)).status).toBe(403)
    expect((await withdraw(id)).status).toBe(200)
    expect((await withdraw(id)).body.detail).toBe('这份公告已经撤回')
  })
})

test('a sheet printed the day before its first day tells what one can do as well as one printed later, and no more once it is over', async () => {
  const { house, draft, approve, read } = noticeOffice()
  const kind = { field: '旧区改造', kind: 'plan-draft', title: '【示例】古楼片区规划草案公告' }
  const { id } = (await draft(kind)).body.notice
  await approve(id)
  const before = (await read(id)).body.notice
  expect(before).toMatchObject({ period: '11月24日开始', running: false })
  expect(before.now).not.toEqual([])
  house.clock.set('2026-11-24T02:00:00.000Z')
  expect((await read(id)).body.notice).toMatchObject({ running: true, now: before.now })
  house.clock.set('2026-12-26T02:00:00.000Z')
  expect((await read(id)).body.notice).toMatchObject({ period: '公示已结束', now: [] })
})

test.each([
  ['plan-draft', '【示例】古楼片区规划草案公告', '城乡规划法第二十六条'],
  ['renewal-opinions', '【示例】古城社区老楼改造意见征集', '本市约定'],
  ['renewal-plan', '【示例】古城社区老楼改造方案公示', '本市约定'],
])(
  'a notice that asks for opinions takes them on the phone, not by telephone alone: %s',
  async (kind, title, basis) => {
    const { house, ask, draft, approve, read } = noticeOffice()
    const { id } = (await draft({ field: '旧区改造', kind, title })).body.notice
    await approve(id)
    house.clock.set('2026-11-24T02:00:00.000Z')
    expect((await read(id)).body.voices).toEqual([{ wish: 'comment', basis: expect.stringContaining(basis) }])
    const body = { wish: 'comment' as const, text: '示例：三单元的下水管也要换', key: `key-of-an-opinion-${kind}` }
    const said = await ask<typeof raiseVoice>(example.citizen, 'POST /api/notices/{id}/voices', {
      params: { id },
      body,
    })
    expect(said).toMatchObject({ status: 201, body: { department: '市自然资源和规划局' } })
  },
)

test('what a notice rests on is named provision by provision, the article of its minimum first', async () => {
  const { draft, approve } = noticeOffice()
  const { id } = (await draft({ basis: '《土地管理法》第四十七条、《土地管理法实施条例》第二十八条' })).body.notice
  const { least, laws, kind } = (await approve(id)).body.notice
  expect(kind).toBe('征地补偿安置公告')
  expect(least).toBe('法律要求公示不少于 30 日（《中华人民共和国土地管理法实施条例》第二十八条）')
  expect(laws).toEqual([
    { title: '土地管理法实施条例', provision: '第二十八条' },
    { title: '土地管理法', provision: '第四十七条' },
  ])
})
