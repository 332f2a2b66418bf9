import { addDays } from '@shared/calendar/date'
import { land, nextDoor, noticeOffice, village } from './office'

describe('how long a notice has to stay up', () => {
  test.each([
    ['征收土地预公告', '土地征收', '【示例】王化村征收土地预公告', '2026-12-07', '土地管理法实施条例》第二十六条'],
    ['征地补偿安置公告', '土地征收', '【示例】王化村征地补偿安置公告', '2026-12-23', '土地管理法实施条例》第二十八条'],
    ['房屋征收补偿方案征求意见', '旧区改造', '【示例】古楼片区房屋征收补偿方案', '2026-12-23', '补偿条例》第十条'],
    ['分户初步评估结果公示', '旧区改造', '【示例】古楼片区分户初步评估结果公示', '2026-11-28', '补偿条例》第四十二条'],
    ['最低面积补偿对象公示', '旧区改造', '【示例】最低面积补偿对象公示', '2026-12-03', '补偿条例》第二十五条'],
    ['规划草案公告', '旧区改造', '【示例】古楼片区规划草案公告', '2026-12-23', '城乡规划法》第二十六条'],
    ['村务公开', '村务公开', '【示例】王化村十月收支', '2026-11-28', '山东省村务公开条例》第十三条'],
  ])('%s is refused a day short, naming the article and the day, and taken on that day', async (...row) => {
    const [, field, title, until, article] = row
    const { draft } = noticeOffice()
    const short = await draft({ field, title, until: addDays(until, -1) })
    expect([short.status, short.body.errors?.map((one) => one.field)]).toEqual([400, ['until']])
    expect(short.body.errors?.[0]?.message).toContain(article)
    expect(short.body.errors?.[0]?.message).toContain(`${Number(until.slice(5, 7))}月${Number(until.slice(8))}日`)
    expect((await draft({ field, title, until })).status).toBe(201)
  })

  test('ten working days reach over a holiday with its make-up days', async () => {
    const { draft } = noticeOffice('2026-09-27T02:00:00.000Z')
    const title = '【示例】王化村征收土地预公告'
    const dates = { from: '2026-09-28', until: '2026-10-14' }
    expect((await draft({ title, ...dates })).body.errors?.[0]?.message).toContain('不少于 10 个工作日')
    expect((await draft({ title, ...dates, until: '2026-10-15' })).status).toBe(201)
  })

  test('the day on which it goes up is not counted: from today on it takes one day more', async () => {
    const { draft } = noticeOffice()
    expect((await draft({ from: '2026-11-23', until: '2026-12-22' })).status).toBe(400)
    expect((await draft({ from: '2026-11-23', until: '2026-12-23' })).status).toBe(201)
  })

  test('a title that names a kind cannot be handed in as another one', async () => {
    const { draft } = noticeOffice()
    const { status, body } = await draft({ kind: 'other', until: '2026-11-25' })
    expect([status, body.errors?.map((one) => one.field)]).toEqual([400, ['kind']])
    expect(body.errors?.[0]?.message).toContain('征地补偿安置公告')
    expect((await draft({ field: '养老服务', kind: 'land-pre-notice', title: '【示例】长者食堂' })).status).toBe(400)
  })

  test('where no law says how long, the department does', async () => {
    const { draft } = noticeOffice()
    const made = await draft({ field: '养老服务', title: '【示例】长者食堂开放', until: '2026-11-25' })
    expect(made).toMatchObject({ status: 201, body: { notice: { kind: '其他公告' } } })
  })

  test('the form is told every minimum with its article, and the last day for a first day', async () => {
    const { kinds } = noticeOffice()
    const { today, kinds: all } = await kinds('2026-11-24')
    const named = (name: string) => all.find((one) => one.name === name)
    expect(today).toBe('2026-11-23')
    expect(named('征地补偿安置公告')).toMatchObject({
      fields: ['土地征收'],
      least: '不少于 30 日（《中华人民共和国土地管理法实施条例》第二十八条）',
      until: '2026-12-23',
    })
    expect(named('村务公开')).toMatchObject({ fields: ['村务公开'], until: '2026-11-28' })
    expect(named('其他公告')?.fields).not.toContain('村务公开')
  })

  test.each([
    ['停水公告', '【示例】古城社区暂停供水的通知', '原来是 24 小时', '以新的为准'],
    ['停电公告', '【示例】古城社区停电通知', '提前 7 天', '电力供应与使用条例第二十八条'],
    ['停气公告', '【示例】古城社区停气通知', '提前 48 小时', '城镇燃气管理条例第二十条'],
    ['停暖公告', '【示例】古城社区停止供热的通知', '提前二日', '山东省供热条例第二十九条'],
  ])('%s has a field of its own, and says how long before law wants people told', async (name, title, ahead, law) => {
    const { draft, approve, kinds } = noticeOffice()
    const named = (await kinds()).kinds.find((one) => one.name === name)
    expect(named).toMatchObject({ fields: ['水电气暖'], ahead: expect.stringContaining(ahead) })
    const field = '水电气暖'
    expect((await draft({ field, title, kind: 'other' })).body.errors?.map((one) => one.field)).toEqual(['kind'])
    // It may be on the screens on the very day, and as short as it takes.
    const days = { from: '2026-11-23', until: '2026-11-24' }
    const { id } = (await draft({ field, title, kind: named?.id, ...days })).body.notice
    const { notice } = (await approve(id)).body
    expect(notice).toMatchObject({ kind: name, running: true })
    expect(notice.now.at(-1)).toContain(law)
  })

  test('a notice that has to follow something within a limit tells when that was, and is told when it is late', async () => {
    const { draft } = noticeOffice()
    const acquired = { title: '【示例】王化村征收土地公告' }
    expect((await draft(acquired)).body.errors).toEqual([{ field: 'since', message: '请填写收到批准文件的日期' }])
    expect((await draft({ ...acquired, since: '2026-11-24' })).body.errors?.[0]?.field).toBe('since')
    const late = await draft({ ...acquired, since: '2026-11-01' })
    expect(late.body.notice.upBy).toMatchObject({ day: '2026-11-20', late: true })
    expect(late.body.notice.upBy?.words).toContain('15 个工作日内发布')
  })
})

describe('a period runs from the day a notice is up', () => {
  test('nobody dates one back', async () => {
    const { draft } = noticeOffice()
    const { status, body } = await draft({ from: '2026-11-05', until: '2026-12-30' })
    expect([status, body.errors?.map((one) => one.field)]).toEqual([400, ['from']])
    expect(body.errors?.[0]?.message).toContain('不能早于今天')
  })

  test('approved later than planned, it begins that day and stays up as long as law asks', async () => {
    const { house, draft, approve, drafts, read } = noticeOffice()
    const { id } = (await draft()).body.notice
    house.clock.set('2026-11-27T02:00:00.000Z')
    expect((await drafts(land.lead)).notices[0]?.wouldRun).toEqual({
      from: '2026-11-27',
      until: '2026-12-27',
      moved: true,
    })
    await approve(id)
    expect((await read(id)).body.notice).toMatchObject({ from: '2026-11-27', until: '2026-12-27' })
  })

  test('a period planned longer than law asks keeps its last day', async () => {
    const { house, draft, approve } = noticeOffice()
    const { id } = (await draft({ until: '2027-01-10' })).body.notice
    house.clock.set('2026-11-27T02:00:00.000Z')
    expect((await approve(id)).body.notice).toMatchObject({ from: '2026-11-27', until: '2027-01-10' })
  })

  test('a text that names a day which would move is not issued; it says which days to write', async () => {
    const { house, draft, approve, drafts } = noticeOffice()
    const { id } = (await draft({ text: '示例正文：公告期到12月23日为止，有意见的在这之前提出。' })).body.notice
    house.clock.set('2026-11-27T02:00:00.000Z')
    const refused = await approve(id)
    expect(refused).toMatchObject({ status: 409, body: { type: 'urn:problem:not-now' } })
    expect(refused.body.detail).toMatch(/从11月27日（周五）到12月27日（周日）.*第二十八条.*正文还写着12月23日/)
    expect((await drafts()).notices[0]?.wouldRun).toEqual({ why: refused.body.detail })
  })

  test('without a minimum it begins when it is up, and ends when its department said', async () => {
    const { house, draft, approve } = noticeOffice()
    const school = { field: '义务入学', title: '【示例】报名材料告知', until: '2026-12-01' }
    const { id } = (await draft(school)).body.notice
    house.clock.set('2026-11-27T02:00:00.000Z')
    expect((await approve(id)).body.notice).toMatchObject({ from: '2026-11-27', until: '2026-12-01' })
  })
})

describe('what is up for everybody', () => {
  test.each([
    ['text', { text: '示例正文：张某，身份证 371502199001011233，房屋两间。' }],
    ['text', { text: '示例正文：有意见的给王某打电话 13800000000。' }],
    ['title', { title: '【示例】征地补偿安置公告 联系13800000000' }],
    ['place', { place: '王庄村委会，找老李 13800000000' }],
  ])('holds no number of a person: the %s is refused, naming the kind and not the number', async (field, change) => {
    const { draft } = noticeOffice()
    const { status, body } = await draft(change)
    expect([status, body.errors?.map((one) => one.field)]).toEqual([400, [field]])
    expect(JSON.stringify(body)).not.toMatch(/13800000000|371502199001011233/)
  })

  test('the telephone to ask is a field of its own and may be a mobile one', async () => {
    const { draft } = noticeOffice()
    expect((await draft({ contact: '沙镇镇自然资源所 13800000000' })).status).toBe(201)
  })

  test('names and plots of a list that law wants public are no number of a person', async () => {
    const { draft } = noticeOffice()
    const text = '示例正文：第一户李某，宅基地 166 平方米，公告编号 371500000001，电话见下。'
    expect((await draft({ text })).status).toBe(201)
  })
})

describe('the same notice twice', () => {
  test('handed in at one moment by two people, only one is there; the other reads whose it is', async () => {
    const { draft, drafts } = noticeOffice()
    const both = await Promise.all([
      draft(),
      draft({}, land.other),
      draft(),
      draft({ text: '示例正文：另一种写法，意思一样。' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
      detail: expect.stringContaining('已经起草过'),
    })
    expect((await drafts()).notices).toHaveLength(1)
  })

  test('one of the same title for another place, handed in at the same moment, is there too', async () => {
    const { draft, drafts } = noticeOffice()
    const elsewhere = { areas: [nextDoor], text: '示例正文：这是另一个村的补偿，登记地点也不同。' }
    const both = await Promise.all([draft(), draft(elsewhere)])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect((await drafts()).notices).toHaveLength(2)
  })

  test('once the first is dropped it may be handed in again on the same day', async () => {
    const { draft, drop } = noticeOffice()
    const { id } = (await draft()).body.notice
    await drop(id)
    const again = await draft()
    expect(again.status).toBe(201)
    expect(again.body.notice.id).not.toBe(id)
  })

  test('is refused, naming the first, as a draft and when it is up', async () => {
    const { house, draft, approve } = noticeOffice()
    const first = (await draft()).body.notice
    const second = await draft({ from: '2026-11-25', until: '2026-12-30' }, land.other)
    expect(second).toMatchObject({ status: 409, body: { type: 'urn:problem:already-exists' } })
    expect(second.body.detail).toContain('「【示例】王化村征地补偿安置公告」')
    await approve(first.id)
    house.clock.advance(86_400_000)
    expect(
      (await draft({ title: '【示例】王化村 征地补偿安置公告', until: '2026-12-30', from: '2026-11-25' })).body.detail,
    ).toContain('发布过')
  })

  test.each([
    ['another title over the same text', { title: '【示例】王化村征地补偿安置方案公告' }],
    ['the same title with a few words changed', { text: '示例正文：补偿怎么算、到哪里登记、意见向谁提。' }],
    ['the whole town instead of the village', { areas: ['371502101'] }],
  ])('is known by %s', async (_how, change) => {
    const { draft } = noticeOffice()
    await draft()
    expect((await draft({ ...change, until: '2026-12-30' })).status).toBe(409)
  })

  test('for other people, or after the first was dropped, withdrawn or is over, it is another one', async () => {
    const { house, draft, drop, approve, withdraw } = noticeOffice()
    const first = (await draft()).body.notice
    expect((await draft({ areas: ['371502101247'] })).status).toBe(201)
    await drop(first.id)
    const second = (await draft()).body.notice
    await approve(second.id)
    await withdraw(second.id)
    const third = (await draft()).body.notice
    await approve(third.id)
    house.clock.set('2026-12-24T02:00:00.000Z')
    expect((await draft({ from: '2026-12-25', until: '2027-01-30' })).status).toBe(201)
  })

  test('is listed once', async () => {
    const { draft, approve, list } = noticeOffice()
    await approve((await draft()).body.notice.id)
    await draft()
    expect(await list(village)).toHaveLength(1)
  })
})
