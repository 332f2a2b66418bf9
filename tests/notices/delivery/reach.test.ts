import type { readReach } from '@shared/notices/audience/contractReach'
import type { Caller } from '@shared/people/caller'
import { followers } from '../../../functions/messages/followers/followers'
import { example } from '../../support/door'
import { chainOffice } from '../chainOffice'
import { land, nextDoor, noticeOffice, village } from '../office'

describe('before approval', () => {
  const reach = (office: ReturnType<typeof noticeOffice>, id: string, caller: Caller = land.lead) =>
    office.ask<typeof readReach>(caller, 'GET /api/notices/{id}/reach', { params: { id } })
  const follow = async (office: ReturnType<typeof noticeOffice>, person: string, places: string[]) => {
    for (const [nth, area] of places.entries())
      await office.house
        .store(followers)
        .create({ id: `follows:${person}:${nth}`, version: 0, follows: { person, area, places } })
  }

  test('it says how many villages and followers a notice reaches, each once, and names nobody', async () => {
    const office = noticeOffice()
    for (let n = 0; n < 7; n++) await follow(office, `person-${n}`, [village, nextDoor])
    await follow(office, 'elsewhere', ['371521001001'])
    const { id } = (await office.draft({ areas: [village, nextDoor] })).body.notice
    expect((await reach(office, id)).body).toEqual({
      villages: 2,
      followers: '7 人',
      places: [
        { code: village, name: '东昌府区沙镇镇王化村', villages: 1, followers: '还没有人' },
        // Each once, by the first of their places.
        { code: nextDoor, name: '东昌府区沙镇镇张葛村', villages: 1, followers: '约 5 人' },
      ],
      counties: [{ code: '371502', name: '东昌府区' }],
    })
    const county = (
      await office.draft({
        areas: ['371521'],
        title: '【示例】阳谷县补偿安置公告',
        text: '示例正文：写的是另一件事，内容不作数。',
      })
    ).body.notice.id
    const wide = (await reach(office, county)).body
    expect(wide.followers).toBe('不到 5 人')
    expect(wide.villages).toBeGreaterThan(300)
  })

  test('for each place about how many: taking one from all finds nobody', async () => {
    const office = noticeOffice()
    for (let n = 0; n < 31; n++) await follow(office, `person-${n}`, [nextDoor])
    for (let n = 0; n < 2; n++) await follow(office, `other-${n}`, [village])
    const { id } = (await office.draft({ areas: [village, nextDoor] })).body.notice
    const { followers: all, places } = (await reach(office, id)).body
    expect([all, ...places.map((one) => one.followers)]).toEqual(['33 人', '不到 5 人', '约 30 人'])
  })

  test('only whoever writes or approves it sees that', async () => {
    const office = noticeOffice()
    const { id } = (await office.draft()).body.notice
    expect((await reach(office, id, example.housing)).status).toBe(403)
    expect((await reach(office, id, land.officer)).body.followers).toBe('还没有人')
  })
})

describe('a county organ speaks to its own county', () => {
  const county: Caller = {
    id: 'county-housing',
    role: 'officer',
    name: '示例经办·区住建',
    department: 'housing@371502',
  }
  const plain = { field: '旧区改造', kind: 'other', title: '【示例】老楼修缮告知', text: '示例正文：下周起修屋顶。' }

  test.each([
    ['a village of its own', [village], 201],
    ['its whole county', ['371502'], 201],
    ['another county', ['371521'], 400],
    ['a village of its own and one elsewhere', [village, '371521001001'], 400],
    ['the whole city', ['371500'], 400],
  ])('%s', async (_what, areas, expected) => {
    const { status, body } = await noticeOffice().sketch({ ...plain, areas }, county)
    expect(status).toBe(expected)
    if (expected === 400) {
      expect(body.detail).toMatch(/东昌府区.*只能写给东昌府区里的地方/)
      expect(body.errors?.map((one) => one.field)).toEqual(['areas'])
    }
  })

  test('a department of the city speaks to all of it, and no matter is opened for places elsewhere', async () => {
    const { sketch } = noticeOffice()
    expect((await sketch({ ...plain, areas: ['371500'] }, example.housing)).status).toBe(201)
    const { openMatter } = chainOffice()
    expect((await openMatter({ areas: ['371521'] }, county)).status).toBe(400)
  })
})
