import type * as contract from '@shared/notices/contract'
import { notice } from '@shared/notices/notice'
import { noticeEndpoints } from '../../functions/notices/endpoints'
import { matters } from '../../functions/notices/matters/store'
import { notices } from '../../functions/notices/store'
import { exampleNotices } from '../../seeds/notices/examples'
import { exampleMatters } from '../../seeds/notices/matters'
import { door } from '../support/door'
import { testHouse } from '../support/house'

const loaded = async (now: string) => {
  const house = testHouse({ now })
  const all = exampleNotices(house.now(), await house.reference())
  for (const one of all) await house.store(notices).create(notice.parse(one))
  const ask = door(noticeEndpoints(house))
  const at = async (area: string) =>
    (await ask<typeof contract.listNotices>(undefined, 'GET /api/notices', { query: { area } })).body.notices
  return { house, ask, all, at }
}

test.each(['2026-02-10T02:00:00.000Z', '2026-10-01T02:00:00.000Z', '2027-12-31T15:59:59.000Z'])(
  'the example notices run whenever they are loaded, such as at %s, and say that they are examples',
  async (now) => {
    const { at } = await loaded(now)
    const shown = [...(await at('371502101277')), ...(await at('371502101247')), ...(await at('371503'))]
    expect(shown).toHaveLength(6)
    for (const one of shown)
      expect(one).toMatchObject({ running: true, example: true, title: expect.stringMatching(/^【示例】/) })
  },
)

test('the two neighbouring villages each read their own land notice, with the article and the period that it demands', async () => {
  const { at } = await loaded('2026-11-23T02:00:00.000Z')
  const land = async (area: string) => (await at(area)).filter((one) => one.field === '土地征收')
  expect(await land('371502101277')).toMatchObject([
    { id: 'example-notice-1', basis: '土地管理法实施条例 第二十八条', period: '公示期还没有起算' },
  ])
  expect(await land('371502101247')).toMatchObject([
    { id: 'example-notice-2', basis: '土地管理法实施条例 第二十六条', from: '2026-11-22', period: '公示期还没有起算' },
  ])
})

test('one example waits as a draft, written by somebody else than its approvers', async () => {
  const { all } = await loaded('2026-11-23T02:00:00.000Z')
  expect(all.filter((one) => one.status === 'submitted').map((one) => one.id)).toEqual(['example-notice-5'])
  expect(new Set(all.map((one) => one.id)).size).toBe(all.length)
})

test('the example matters are under way: each notice of theirs stands at its step, and no step came before its turn', async () => {
  for (const now of ['2026-02-10T02:00:00.000Z', '2026-11-23T02:00:00.000Z', '2027-12-31T15:59:59.000Z']) {
    const { house, ask } = await loaded(now)
    for (const one of exampleMatters(house.now(), await house.reference())) await house.store(matters).create(one)
    const cards = await Promise.all(
      ['example-notice-1', 'example-notice-2', 'example-notice-7'].map(
        async (id) =>
          (await ask<typeof contract.readNotice>(undefined, 'GET /api/notices/{id}', { params: { id } })).body.chain,
      ),
    )
    expect(cards.map((one) => one?.steps.map(({ standing }) => standing).join(' '))).toEqual([
      'done done done now later later later',
      'now later later later later later later',
      'done now later later',
    ])
    for (const one of cards) expect(one?.title).toMatch(/^【示例】/)
  }
})
