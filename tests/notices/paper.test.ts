import { matters } from '../../functions/notices/matters/store'
import { chainOffice } from './chainOffice'
import { land } from './office'

/** 征收土地预公告 as it hung in October: from the 9th, after 国庆, ten working days and more. */
const pre = {
  from: '2026-10-09',
  posted: '2026-10-09',
  until: '2026-10-28',
  document: '示例征预告〔2026〕1号，存局档案室',
  attested: '示例镇政府盖章的张贴证明和照片',
}
const survey = {
  from: '2026-10-29',
  until: '2026-11-10',
  document: '示例土地现状调查表，存局档案室',
  attested: '村委会和调查组签字',
}

const begun = async () => {
  const office = chainOffice()
  const { id } = (await office.openMatter()).body.matter
  const steps = async () => (await office.list())[0]!.card.steps
  return { ...office, id, steps }
}

test('a matter begun on paper is taken over: one records the step, another confirms it, and it goes on from there', async () => {
  const { id, paper, confirmPaper, steps, begin, house } = await begun()
  expect((await paper(id, 'preNotice', pre)).status).toBe(200)
  // Recorded alone it counts for nothing.
  expect((await steps())[0]).toMatchObject({ standing: 'next' })
  expect((await begin(id, 'survey')).status).toBe(409)
  const mine = await confirmPaper(id, 'preNotice', land.officer)
  expect([mine.status, mine.body.detail]).toEqual([403, '登记的人不能自己确认，请另一位同事看过文件再确认'])
  expect((await confirmPaper(id, 'preNotice')).status).toBe(200)
  expect((await steps())[0]).toMatchObject({
    standing: 'done',
    from: '2026-10-09',
    until: '2026-10-28',
    paper: '纸上已办：示例征预告〔2026〕1号，存局档案室；示例镇政府盖章的张贴证明和照片',
  })
  await paper(id, 'survey', survey)
  expect((await confirmPaper(id, 'survey')).status).toBe(200)
  expect((await begin(id, 'risk')).status).toBe(200)
  const kept = (await house.store(matters).get(id))!
  expect(kept.events.map(({ type, by }) => [type, by.id])).toEqual([
    ['opened', 'land-officer'],
    ['paperRecorded', 'land-officer'],
    ['paperConfirmed', 'land-other'],
    ['paperRecorded', 'land-officer'],
    ['paperConfirmed', 'land-other'],
    ['begun', 'land-officer'],
  ])
})

test('the periods of law hold on paper too', async () => {
  const { id, paper, confirmPaper } = await begun()
  const short = await paper(id, 'preNotice', { ...pre, until: '2026-10-20' })
  expect(short.status).toBe(400)
  expect(short.body.detail).toMatch(/不少于 10 个工作日（《中华人民共和国土地管理法实施条例》第二十六条）/)
  const late = await paper(id, 'preNotice', { ...pre, posted: '2026-10-20' })
  expect(late.body.detail).toContain('从10月20日')
  const { posted: _posted, ...bare } = pre
  expect((await paper(id, 'preNotice', bare)).body.detail).toContain('要写最后一处贴上的日子')
  expect((await paper(id, 'preNotice', { ...pre, from: '2026-12-01', until: '2026-12-30' })).status).toBe(400)
  await paper(id, 'preNotice', pre)
  await confirmPaper(id, 'preNotice')
  const early = await paper(id, 'survey', { ...survey, from: '2026-10-20' })
  expect(early.body.detail).toContain('征收土地预公告10月28日')
  expect((await paper(id, 'survey', { ...survey, until: '2026-11-23' })).body.detail).toContain('还在办的，在这里开始')
})

test('no step is taken over before its turn, twice, or by another department', async () => {
  const { id, paper, confirmPaper, housing } = {
    ...(await begun()),
    housing: { id: 'h', role: 'officer', name: '示例', department: 'housing' } as const,
  }
  expect((await paper(id, 'survey', survey)).status).toBe(409)
  expect((await paper(id, 'preNotice', pre, housing)).status).toBe(403)
  await paper(id, 'preNotice', pre)
  expect((await confirmPaper(id, 'preNotice', housing)).status).toBe(403)
  await confirmPaper(id, 'preNotice')
  expect((await paper(id, 'preNotice', pre)).body.detail).toContain('已经办过')
  expect((await confirmPaper(id, 'preNotice')).status).toBe(409)
})

test('how many have a say stands in the matter with its source, and is not told without one', async () => {
  const { openMatter, count, list } = chainOffice()
  const refused = await openMatter({ membersSource: undefined })
  expect(refused.body.detail ?? JSON.stringify(refused.body)).toContain('人数从哪里来')
  const { id } = (await openMatter({ members: undefined, membersSource: undefined })).body.matter
  expect((await list())[0]!.card.asked).toEqual({ count: 0, who: '成员', most: false })
  expect((await count(id, 12, '示例：十一月二十日成员名册')).status).toBe(200)
  expect((await list())[0]!.card.asked).toEqual({
    count: 0,
    who: '成员',
    members: 12,
    source: '示例：十一月二十日成员名册',
    most: false,
  })
})
