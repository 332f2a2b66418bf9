import { keptCards } from '../../functions/answers/knowledge/store'
import { keeping } from '../answers/knowledge/keeping'
import { card as lampCard } from '../answers/lampCity'
import { interpretations } from '../../functions/answers/store'
import { replayRows } from '../../functions/commands/rows/replayRows'
import { matters } from '../../functions/notices/matters/store'
import type { Aggregate, Kind } from '../../functions/platform/store/store'
import { postings, sites } from '../../functions/sites/store'
import { city, lead, officer } from '../answers/lampCity'
import { chainOffice } from '../notices/chainOffice'
import { boards } from '../sites/boards'
import { rowsOf } from '../support/rowsOf'

const elsewhere = '2026-11-01T00:00:00.000Z'

/** What the check of all finds of these rows. */
async function foundIn<T extends Aggregate>(kind: Kind<T>, ...items: readonly NoInfer<T>[]) {
  const told = await replayRows(rowsOf(kind, items))
  return told.filter(({ count }) => count > 0).map(({ thing, count, differs }) => [thing, count, differs?.what])
}

test('a notice hung and taken down and its board follow from their histories; what was changed beside them is named', async () => {
  const { house, board, issue, hang, takeDown, close, at } = boards()
  const code = await board()
  const notice = await issue()
  await hang(code, notice)
  at('2026-11-25T02:00:00.000Z')
  await takeDown(code, notice, { reason: '示例：墙倒了' })
  await close(code)
  const posting = (await house.store(postings).get(`posting-${code}-${notice}`))!
  const site = (await house.store(sites).get(`site-${code}`))!
  expect(site.status).toBe('closed')
  expect(await foundIn(postings, posting)).toEqual([['张贴', 1, undefined]])
  expect(await foundIn(postings, { ...posting, status: 'hung' })).toEqual([['张贴', 1, '状态']])
  expect(await foundIn(postings, { ...posting, site: 'AAAA-AAAA' })).toEqual([['张贴', 1, '公告和张贴点']])
  expect(await foundIn(postings, { ...posting, events: posting.events.toReversed(), status: 'hung' })).toEqual([
    ['张贴', 1, '时间'],
  ])
  expect(await foundIn(sites, site)).toEqual([['张贴点', 1, undefined]])
  expect(await foundIn(sites, { ...site, status: 'inUse' })).toEqual([['张贴点', 1, '状态']])
  expect(await foundIn(sites, { ...site, code: 'AAAA-AAAA' })).toEqual([['张贴点', 1, '编号']])
})

test('a matter with a step begun and ended follows from its history; a step that was put in beside it is named', async () => {
  const { house, openMatter, begin, end, stepDraft, goUp, post } = chainOffice()
  const { id } = (await openMatter()).body.matter
  const { notice } = (await stepDraft(id, ['preNotice', 'land-pre-notice', 14])).body
  await goUp(notice.id)
  await post(notice.id)
  house.clock.set('2026-12-07T16:00:00.000Z')
  await begin(id, 'survey')
  await end(id, 'survey')
  const matter = (await house.store(matters).get(id))!
  expect(matter.events).toHaveLength(3)
  expect(await foundIn(matters, matter)).toEqual([['事项', 1, undefined]])
  const work = { ...matter.work, risk: { begunAt: elsewhere } }
  expect(await foundIn(matters, { ...matter, work })).toEqual([['事项', 1, '各步的办理']])
  expect(await foundIn(matters, { ...matter, openedAt: elsewhere })).toEqual([['事项', 1, '立项时间']])
})

test('an interpretation sent back, changed and signed follows from its history; another signature or status is named', async () => {
  const { house, draft, sendBack, revise, sign } = await city()
  const { id } = (await draft()).body.interpretation
  await sendBack(id, 0, '写明报修打哪个电话')
  await revise(id, 1)
  await sign(id, 2)
  const one = (await house.store(interpretations).get(id))!
  expect(one.events.map(({ type }) => type)).toEqual(['drafted', 'sentBack', 'revised', 'signed'])
  expect(await foundIn(interpretations, one)).toEqual([['解读', 1, undefined]])
  const signed = { id: officer.id, name: officer.name }
  expect(await foundIn(interpretations, { ...one, signedBy: signed })).toEqual([['解读', 1, '签发人']])
  expect(await foundIn(interpretations, { ...one, status: 'returned' })).toEqual([['解读', 1, '状态']])
  const twice = [...one.events, { type: 'signed' as const, at: elsewhere, by: { id: lead.id, name: lead.name } }]
  expect(await foundIn(interpretations, { ...one, events: twice })).toEqual([['解读', 1, '状态']])
  expect(await foundIn(interpretations, { ...one, publishedAt: elsewhere })).toEqual([['解读', 1, '公开时间']])
})

test('a row that cannot be read is no part of it, and one of an old interpretation without a history holds', async () => {
  const { house, draft } = await city()
  const { id } = (await draft()).body.interpretation
  const one = (await house.store(interpretations).get(id))!
  const spoilt = { ...one, id: 'interpretation#spoilt', status: 'gone' as never }
  expect(await foundIn(interpretations, spoilt, { ...one, events: [], status: 'published' })).toEqual([
    ['解读', 1, undefined],
  ])
})

test('a card that was changed, signed and withdrawn follows from its history; another edition is named', async () => {
  const { house, handIn, sign, withdraw } = await keeping()
  await handIn()
  await sign(lampCard.id, 1)
  const first = (await house.store(keptCards).get(`card#${lampCard.id}`))!
  expect(await foundIn(keptCards, first)).toEqual([['知识卡', 1, undefined]])
  expect(await foundIn(keptCards, { ...first, live: { ...first.live!, edition: 7 } })).toEqual([['知识卡', 1, '签发']])
  await withdraw(lampCard.id, 2)
  const gone = (await house.store(keptCards).get(`card#${lampCard.id}`))!
  expect(await foundIn(keptCards, gone)).toEqual([['知识卡', 1, undefined]])
})
