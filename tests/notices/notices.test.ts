import type * as contract from '@shared/notices/contract'
import type { Caller } from '@shared/people/caller'
import { notices } from '../../functions/notices/store'
import { example } from '../support/door'
import { noticeOffice } from './office'

const village = '371502101277'
const nextDoor = '371502101247'
const town = '371502101'
const county = '371502'
const otherCounty = '371503'
const city = '371500'

const officeLead: Caller = {
  id: 'staff-office-lead',
  role: 'lead',
  name: '示例审核·政府办',
  department: 'government-office',
}
const schoolLead: Caller = {
  id: 'staff-school-lead',
  role: 'lead',
  name: '示例审核·教体',
  department: 'education-sports',
}

const words = {
  field: '旧区改造',
  title: '【示例】老旧小区改造意见征集',
  text: '示例正文：想听听住户对改造方案的意见。',
  areas: [village],
  from: '2026-11-24',
  until: '2026-12-23',
  contact: '示例电话 0635-0000001',
}

/** Says something else than `words`. */
const another = (name: string) => ({ title: `【示例】${name}`, text: `示例正文，说的是${name}这一件事。` })

const setUp = (now?: string) => {
  const office = noticeOffice(now)
  const draft = (more: object = {}, caller: Caller = example.housing) => office.draft({ ...words, ...more }, caller)
  const approve = (id: string, caller: Caller = example.lead, version?: number) => office.approve(id, caller, version)
  const issue = async (more: object = {}) => (await approve((await draft(more)).body.notice.id)).body.notice
  const list = (area: string, past?: 'yes') =>
    office.ask<typeof contract.listNotices>(undefined, 'GET /api/notices', {
      query: { area, ...(past ? { past } : {}) },
    })
  const titles = async (area: string, past?: 'yes') => (await list(area, past)).body.notices.map((one) => one.title)
  return { ...office, draft, approve, issue, list, titles }
}

describe('whom a notice concerns', () => {
  test.each([
    ['one village', [village], [village], [nextDoor, town, county, city, otherCounty]],
    ['a town', [town], [town, village, nextDoor], [county, city, otherCounty]],
    ['a county', [county], [county, town, village], [otherCounty, city]],
    ['the whole city', [city], [city, county, otherCounty, village], []],
    ['a village and another county', [village, otherCounty], [village, otherCounty], [nextDoor, county, city]],
  ])('a notice for %s is shown there and nowhere else', async (_audience, areas, shown, hidden) => {
    const { issue, titles } = setUp()
    await issue({ areas })
    for (const place of shown) expect([place, await titles(place)]).toEqual([place, [words.title]])
    for (const place of hidden) expect([place, await titles(place)]).toEqual([place, []])
  })

  test('an old code still finds its place, in the audience and in the question', async () => {
    const { draft, issue, titles } = setUp()
    const { content } = (await draft({ ...another('两个代码的'), areas: ['371523', otherCounty] })).body.notice
    expect(content.areas).toEqual([otherCounty])
    await issue({ areas: ['371523'] })
    expect(await titles('371523')).toEqual([words.title])
  })

  test('the places of a notice are named as people say them', async () => {
    const { issue } = setUp()
    expect((await issue()).areas).toEqual([{ code: village, name: '东昌府区沙镇镇王化村' }])
  })

  test('a place outside the city is refused, for drafting and for reading', async () => {
    const { draft, list } = setUp()
    expect((await draft({ areas: ['370100'] })).status).toBe(404)
    expect((await list('370100')).status).toBe(404)
  })
})

describe('one drafts, another approves', () => {
  test('a draft is nowhere to be read before it is approved', async () => {
    const { draft, titles, read } = setUp()
    const made = await draft()
    expect(made).toMatchObject({ status: 201, body: { notice: { status: 'submitted', mine: true, version: 2 } } })
    expect(await titles(village)).toEqual([])
    expect((await read(made.body.notice.id)).status).toBe(404)
  })

  test('the drafter cannot approve the own draft, another lead can', async () => {
    const { draft, approve, read } = setUp()
    const { id } = (await draft({}, example.lead)).body.notice
    expect((await approve(id, example.lead)).status).toBe(403)
    expect((await read(id)).status).toBe(404)
    expect((await approve(id, { ...example.lead, id: 'staff-lead-two' })).status).toBe(200)
  })

  test.each([
    ['a lead of the same department', example.lead, 200],
    ['a lead of the government office', officeLead, 200],
    ['a lead of another department', schoolLead, 403],
    ['a colleague who is no lead', example.housingTwo, 403],
    ['an editor', example.editor, 403],
    ['a citizen', example.citizen, 403],
  ])('%s is answered with %#', async (_who, caller, status) => {
    const { draft, approve } = setUp()
    expect((await approve((await draft()).body.notice.id, caller)).status).toBe(status)
  })

  test('an issue never changes: whoever comes second is told who was first and when', async () => {
    const { house, draft, approve, read } = setUp('2026-11-23T02:00:00.000Z')
    const { id } = (await draft()).body.notice
    await approve(id)
    const before = (await read(id)).body
    house.clock.advance(60_000)
    const second = await approve(id, officeLead, 2)
    expect(second).toMatchObject({ status: 409, body: { type: 'urn:problem:changed-meanwhile' } })
    expect(second.body.detail).toBe('示例审核·住建已经在11月23日（周一）10:00审核发布了这份公告')
    expect(await approve(id, officeLead)).toMatchObject({ status: 409, body: { type: 'urn:problem:not-now' } })
    expect((await read(id)).body).toEqual(before)
  })

  test('of two leads approving at once, one succeeds', async () => {
    const { draft, approve } = setUp()
    const { id } = (await draft()).body.notice
    const outcomes = await Promise.all([approve(id, example.lead, 2), approve(id, officeLead, 2)])
    expect(outcomes.map((one) => one.status).sort()).toEqual([200, 409])
    expect(outcomes.find((one) => one.status === 409)?.body.detail).toContain('审核发布了这份公告')
  })

  test('drafts are seen by the own department, and by leads of the government office; an editor drafts for the office', async () => {
    const { draft, drafts, approve } = setUp()
    await draft()
    const { id } = (await draft(another('政府办的公告'), example.editor)).body.notice
    const seen = async (caller: Caller) => (await drafts(caller)).notices.map((one) => one.department)
    expect(await seen(example.housingTwo)).toEqual(['市住房城乡建设局'])
    expect(await seen(example.editor)).toEqual(['市政府办公室'])
    expect((await seen(officeLead)).sort()).toEqual(['市住房城乡建设局', '市政府办公室'].sort())
    expect(await seen(schoolLead)).toEqual([])
    await approve(id, officeLead)
    expect(await seen(officeLead)).toEqual(['市住房城乡建设局'])
  })

  test('what is over or withdrawn is found again by its department and by whoever watches, and by no other department', async () => {
    const { house, issue, withdraw, drafts } = setUp()
    const over = await issue({ ...another('已经结束的'), until: '2026-11-26' })
    const gone = await issue(another('撤回的'))
    await issue(another('还在公示的'))
    await withdraw(gone.id, '范围写错了，更正后再发', example.lead)
    house.clock.set('2026-11-30T02:00:00.000Z')
    expect((await drafts(example.housing)).ended).toEqual([])
    const { issued, ended } = await drafts(example.housing, 'yes')
    expect(issued.map((one) => one.content.title)).toEqual(['【示例】还在公示的'])
    expect(ended.map((one) => one.id).sort()).toEqual([over.id, gone.id].sort())
    expect(ended.find((one) => one.id === gone.id)?.gone?.reason).toBe('范围写错了，更正后再发')
    const watching = await drafts({ id: 'watcher', role: 'supervisor', name: '示例督查' }, 'yes')
    expect([watching.notices.length, watching.issued.length, watching.ended.length]).toEqual([0, 1, 2])
    expect((await drafts(schoolLead, 'yes')).ended).toEqual([])
  })

  test('a draft whose last day is over cannot be issued any more', async () => {
    const { house, draft, approve } = setUp()
    const { id } = (await draft()).body.notice
    house.clock.set('2026-12-23T16:00:00.000Z')
    expect((await approve(id)).body.type).toBe('urn:problem:not-now')
  })
})

describe('the notice period', () => {
  test.each([
    ['2026-11-22T02:00:00.000Z', '11月24日开始', false],
    ['2026-11-23T16:00:00.000Z', '公示第 1 天，共 30 天', true],
    ['2026-12-05T02:00:00.000Z', '公示第 12 天，共 30 天', true],
    ['2026-12-23T15:59:00.000Z', '公示第 30 天，共 30 天', true],
    ['2026-12-23T16:00:00.000Z', '公示已结束', false],
  ])('at %s it says %s', async (at, period, running) => {
    const { house, issue, read } = setUp('2026-11-17T02:00:00.000Z')
    const { id } = await issue()
    house.clock.set(at)
    expect((await read(id)).body.notice).toMatchObject({ period, running })
  })

  test('the last day is not before the first', async () => {
    const { draft } = setUp()
    const { status, body } = await draft({ from: '2026-11-25', until: '2026-11-24' })
    expect([status, body.errors?.map((one) => one.field)]).toEqual([400, ['until']])
  })

  test('current notices come first, newest at the top; what is over only when asked for', async () => {
    const { house, issue, titles } = setUp('2026-11-01T02:00:00.000Z')
    await issue({ ...another('长期的'), from: '2026-11-01', until: '2026-12-31' })
    house.clock.advance(3_600_000)
    await issue({ ...another('全市的'), from: '2026-12-01', until: '2026-12-02', areas: [city] })
    house.clock.advance(3_600_000)
    await issue({ ...another('短期的'), from: '2026-11-02', until: '2026-11-10' })
    house.clock.set('2026-11-23T02:00:00.000Z')
    expect(await titles(village)).toEqual(['【示例】全市的', '【示例】长期的'])
    expect(await titles(village, 'yes')).toEqual(['【示例】全市的', '【示例】长期的', '【示例】短期的'])
  })

  test('a village with few notices finds its own behind many of the same county', async () => {
    const { house, issue, titles } = setUp()
    await issue()
    const [first] = (await house.store(notices).page({ index: 'second', key: `issued#${county}` })).items
    const content = { ...first!.issue!.content, areas: [nextDoor], until: '2026-12-01' as const }
    for (let nth = 0; nth < 120; nth++)
      await house.store(notices).create({ ...first!, id: `other-${nth}`, issue: { ...first!.issue!, content } })
    expect(await titles(village)).toEqual([words.title])
    expect(await titles(nextDoor)).toHaveLength(120)
  })
})
