import { endsSoon, inOrder } from '@shared/notices/order'
import { boards, land, town, village } from '../sites/boards'
import { feedNotices } from '../../functions/notices/feeds/feedNotices'

/** A compensation notice issued on the 23rd, written 24 November to 23 December; one board in the village and one in its town. */
const issued = async (more: object = {}) => {
  const there = boards()
  const codes = [await there.board(village), await there.board(town)]
  const id = await there.issue(more)
  const hangAll = async () => {
    for (const code of codes) expect((await there.hang(code, id, {}, land.officer)).status).toBe(200)
  }
  const view = async () => (await there.read(id)).body.notice
  const listed = async () => (await there.list(village)).find((one) => one.id === id)
  return { ...there, id, codes, hangAll, view, listed }
}

test('as long as a place that law names has no proof, no last day is said and no day is counted', async () => {
  const there = await issued()
  there.at('2026-11-25T02:00:00.000Z')
  expect((await there.hang(there.codes[0]!, there.id, {}, land.officer)).status).toBe(200)
  const notice = await there.view()
  expect(notice.period).toBe('公示期还没有起算')
  expect(notice.running).toBe(true)
  expect(notice.unproven).toBe('东昌府区沙镇镇还没有张贴的凭证，公示期没有起算')
  expect(notice.until).toBe('2026-12-25')
})

test('the count starts with the last required proof, and the last day is the true one', async () => {
  const there = await issued()
  there.at('2026-11-25T02:00:00.000Z')
  await there.hang(there.codes[0]!, there.id, {}, land.officer)
  there.at('2026-11-28T02:00:00.000Z')
  await there.hang(there.codes[1]!, there.id, {}, land.officer)
  there.at('2026-12-02T02:00:00.000Z')
  const notice = await there.view()
  expect([notice.from, notice.until]).toEqual(['2026-11-28', '2026-12-28'])
  expect(notice.period).toBe('公示第 5 天，共 31 天')
  expect([notice.unproven, notice.hungSince]).toEqual([undefined, '2026-11-28'])
  there.at('2027-01-20T02:00:00.000Z')
  expect(await there.view()).toMatchObject({ period: '公示已结束', hungSince: '2026-11-28' })
  there.at('2026-12-02T02:00:00.000Z')
  expect((await there.listed())?.period).toBe(notice.period)
})

test('a notice posted late is still listed after its written last day, until its true one is over', async () => {
  const there = await issued()
  there.at('2026-11-28T02:00:00.000Z')
  await there.hangAll()
  there.at('2026-12-26T02:00:00.000Z')
  expect(await there.listed()).toMatchObject({ running: true, until: '2026-12-28' })
  expect((await there.drafts()).issued).toMatchObject([{ id: there.id, standing: 'up' }])
  expect(await there.list(village, 'yes')).toHaveLength(1)
  there.at('2026-12-29T02:00:00.000Z')
  expect(await there.listed()).toBeUndefined()
  expect((await there.drafts()).issued).toEqual([])
  expect(await there.list(village, 'yes')).toMatchObject([{ period: '公示已结束', until: '2026-12-28' }])
})

test('a notice that was never posted does not end by itself', async () => {
  const there = await issued()
  there.at('2027-01-20T02:00:00.000Z')
  expect(await there.listed()).toMatchObject({ running: true, period: '公示期还没有起算' })
})

test('one taken down too long ago counts as not posted', async () => {
  const there = await issued()
  there.at('2026-11-24T02:00:00.000Z')
  await there.hangAll()
  there.at('2026-11-30T02:00:00.000Z')
  await there.takeDown(there.codes[0]!, there.id, { reason: '示例：墙面粉刷' }, land.officer)
  expect((await there.view()).period).toBe('公示第 7 天，共 31 天')
  there.at('2026-12-03T02:00:00.000Z')
  expect((await there.view()).period).toBe('公示期断了，要重新算起')
})

test('posted on time it runs as written', async () => {
  const there = await issued()
  await there.hangAll()
  there.at('2026-11-26T02:00:00.000Z')
  expect(await there.view()).toMatchObject({ from: '2026-11-24', until: '2026-12-23', period: '公示第 3 天，共 30 天' })
})

test('feeds say no last day before there is one, and then the true one', async () => {
  const there = await issued()
  there.at('2026-11-26T02:00:00.000Z')
  const calendar = async () => {
    const notices = await there.list(village)
    const list = async () => ({ area: { code: village, name: '王化村' }, notices, asOf: '2026-11-26T02:00:00.000Z' })
    const asked = { params: { file: 'notices.ics' as const }, query: { area: village }, body: undefined }
    return (await feedNotices(asked, { list, site: 'https://example.invalid', today: '2026-11-26' })).text
  }
  expect(await calendar()).not.toContain('最后一天')
  await there.hangAll()
  expect(await calendar()).toMatch(/20261226[\s\S]*最后一天|最后一天[\s\S]*20261226/)
})

test('a period that broke off is told as broken off, not as if nothing had ever hung', async () => {
  const there = await issued()
  await there.hangAll()
  there.at('2026-11-30T02:00:00.000Z')
  await there.takeDown(there.codes[0]!, there.id, { reason: '雨淋坏了，换一张新的' }, land.officer)
  expect((await there.view()).unproven).toBeUndefined()
  there.at('2026-12-03T02:00:00.000Z')
  expect(await there.view()).toMatchObject({
    period: '公示期断了，要重新算起',
    unproven: '东昌府区沙镇镇王化村的公告揭下后没有按时贴回，公示期断了，重新贴上那天重新算起',
  })
  await there.hang(there.codes[0]!, there.id, {}, land.officer)
  const again = await there.view()
  expect([again.unproven, again.until]).toEqual([undefined, '2027-01-02'])
})

test('village affairs are kept on the board, not put up for objections: no period of 公示 is told of them', async () => {
  const there = boards()
  const code = await there.board(village)
  const id = await there.issue({
    field: '村务公开',
    kind: 'village-affairs',
    title: '【示例】王化村十月收支',
    chain: undefined,
    from: '2026-11-23',
    until: '2026-11-29',
  })
  const read = async () => (await there.read(id)).body.notice
  expect(await read()).toMatchObject({
    period: '村务公开栏还没有贴齐',
    unproven: '东昌府区沙镇镇王化村还没有张贴的凭证，法律要求保留的天数从贴上那天算起',
    least: '法律要求公布后保留不少于 5 日（《山东省村务公开条例》第十三条）',
  })
  await there.hang(code, id)
  there.at('2026-11-24T02:00:00.000Z')
  expect((await read()).period).toMatch(/^公开第 \d 天，共 \d 天$/)
  there.at('2026-12-04T02:00:00.000Z')
  expect((await read()).period).toBe('公开已结束')
})

const view = (id: string, more: object = {}) => ({
  id,
  from: '2026-11-20',
  until: '2026-12-20',
  running: true,
  issuedAt: '2026-11-20T02:00:00.000Z',
  ...more,
})

test('what ends soon comes first, then what is newest, then what has not begun, then what is over', () => {
  const today = '2026-11-30' as const
  const all = [
    view('over', { running: false, until: '2026-11-25' }),
    view('waits', { running: false, from: '2026-12-05' }),
    view('older'),
    view('newer', { issuedAt: '2026-11-28T02:00:00.000Z' }),
    view('three days', { until: '2026-12-03' }),
    view('four days', { until: '2026-12-04', issuedAt: '2026-11-01T02:00:00.000Z' }),
    view('today', { until: '2026-11-30', issuedAt: '2026-11-01T02:00:00.000Z' }),
  ]
  expect(inOrder(all, today).map(({ id }) => id)).toEqual([
    'today',
    'three days',
    'newer',
    'older',
    'four days',
    'waits',
    'over',
  ])
  expect(all[0]!.id).toBe('over')
})

test('a period that has not begun to run ends at no day that could be soon', () => {
  const open = view('open', { until: '2026-11-30', unproven: '还没有张贴的凭证' })
  expect(endsSoon(open, '2026-11-30')).toBe(false)
})
