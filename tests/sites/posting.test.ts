import { boards, compensation, land, nextDoor, people, town, village } from './boards'

test('a land notice is a task for every board of its village and of its town, and for nobody next door', async () => {
  const { board, issue, tasks } = boards()
  const here = await board()
  const inTown = await board(town, { name: '镇政府公告栏' })
  await board(nextDoor)
  const notice = await issue()
  expect((await tasks()).tasks).toMatchObject([{ notice, act: 'hang', site: { code: here } }])
  expect((await tasks(people.nextDoor)).tasks).toEqual([])
  expect((await tasks(people.town)).tasks.map((one) => one.site.code).sort()).toEqual([here, inTown].sort())
})

test('a notice whose law names no place is no task, and cannot be noted as hung', async () => {
  const { board, issue, tasks, hang } = boards()
  const code = await board()
  const notice = await issue({ field: '就诊就医', title: '【示例】卫生室改造期间去哪里看病', until: '2026-12-01' })
  expect((await tasks()).tasks).toEqual([])
  expect((await hang(code, notice)).body.detail).toContain('不要求贴公告栏')
})

test('a place without a board is said, for there is no proof', async () => {
  const { issue, tasks, coverage } = boards()
  const notice = await issue()
  expect((await tasks()).nowhere).toMatchObject([{ notice, place: '东昌府区沙镇镇王化村' }])
  expect((await coverage(notice)).body.places.map((one) => one.words)).toContain('没有登记公告栏，贴了也没有凭据')
})

test('where one board of a village proves the period, the others are told nothing of a period that has not begun', async () => {
  const { board, issue, tasks, hang, takeDown, at } = boards()
  const [one, other] = [await board(), await board(village, { name: '第二村民小组公告栏' })]
  const notice = await issue()
  await hang(one, notice)
  at('2026-11-25T01:00:00.000Z')
  const on = async (code: string) => (await tasks()).tasks.find((task) => task.site.code === code)
  expect(await on(other)).toMatchObject({ act: 'hang', urgent: false })
  expect((await on(other))?.words).not.toContain('晚一天')
  await hang(other, notice)
  at('2026-11-30T01:00:00.000Z')
  await takeDown(other, notice, { reason: '这面墙要粉刷' })
  at('2026-12-03T01:00:00.000Z')
  expect(await on(other)).toMatchObject({ act: 'hang', urgent: false })
  expect((await on(other))?.words).not.toContain('断')
  at('2026-12-24T01:00:00.000Z')
  expect(await on(one)).toMatchObject({ act: 'takeDown' })
  expect(await on(other)).toBeUndefined()
})

describe('a board scanned when hanging and when taking down', () => {
  test('proves the period from the day it hung, and everybody reads where', async () => {
    const { board, issue, tasks, hang, takeDown, coverage, openly, at } = boards()
    const code = await board()
    const notice = await issue()
    expect(await openly(notice)).toEqual({ hanging: 0, boards: [] })
    const hung = await hang(code, notice)
    expect(hung.body).toMatchObject({ status: 'hung' })
    expect(hung.body.words).toContain('要贴到12月23日')
    expect(await openly(notice)).toMatchObject({
      hanging: 1,
      since: '2026-11-23',
      boards: [{ place: '东昌府区沙镇镇王化村' }],
    })
    expect((await tasks()).tasks).toMatchObject([{ act: 'wait' }])
    at('2026-12-24T01:00:00.000Z')
    expect((await tasks()).tasks).toMatchObject([{ act: 'takeDown' }])
    expect((await takeDown(code, notice)).body.words).toContain('公示期已经贴满')
    expect((await tasks()).tasks).toEqual([])
    const [there] = (await coverage(notice)).body.places.filter((one) => one.place.code === village)
    expect(there).toMatchObject({ standing: 'ran', sites: [{ code, history: [{}, {}] }] })
    expect(there?.sites[0]?.history[0]?.words).toBe('11月23日（周一）10:00由示例经办·王化村贴上')
    // Asked for in another year, it says which.
    at('2027-03-01T01:00:00.000Z')
    const later = (await coverage(notice)).body.places.find((one) => one.place.code === village)
    expect(later?.sites[0]?.history[0]?.words).toBe('2026年11月23日（周一）10:00由示例经办·王化村贴上')
  })

  test('hung a day late it has to stay a day longer, beyond the last day of the issue', async () => {
    const { board, issue, hang, tasks, at } = boards()
    const code = await board()
    const notice = await issue()
    at('2026-11-25T01:00:00.000Z')
    expect((await tasks()).tasks[0]?.words).toContain('晚一天贴就要多贴一天')
    expect((await hang(code, notice)).body.words).toContain('要贴到12月25日')
    at('2026-12-24T01:00:00.000Z')
    expect((await tasks()).tasks).toMatchObject([{ act: 'wait' }])
  })

  test('taken down too early is refused with the article, and with a reason it is a gap', async () => {
    const { board, issue, hang, takeDown, tasks, coverage, at } = boards()
    const code = await board()
    const notice = await issue()
    await hang(code, notice)
    at('2026-11-30T01:00:00.000Z')
    const refused = await takeDown(code, notice)
    expect(refused).toMatchObject({ status: 409 })
    expect(refused.body.detail).toContain('土地管理法实施条例》第二十八条')
    const down = await takeDown(code, notice, { reason: '雨淋坏了，换一张新的' })
    expect(down.body.words).toContain('12月1日（周二）结束以前贴回去')
    expect((await tasks()).tasks).toMatchObject([{ act: 'hang', urgent: true }])
    at('2026-12-01T10:00:00.000Z')
    expect((await hang(code, notice)).body.words).toContain('要贴到12月23日')
    const [there] = (await coverage(notice)).body.places.filter((one) => one.place.code === village)
    expect(there).toMatchObject({ standing: 'running' })
    expect(there?.sites[0]?.history[1]).toMatchObject({ reason: '雨淋坏了，换一张新的' })
  })

  test('not put back in time, the period begins anew', async () => {
    const { board, issue, hang, takeDown, coverage, at } = boards()
    const code = await board()
    const notice = await issue()
    await hang(code, notice)
    at('2026-11-30T01:00:00.000Z')
    await takeDown(code, notice, { reason: '被风刮跑了' })
    at('2026-12-02T01:00:00.000Z')
    expect((await coverage(notice)).body.places.find((one) => one.place.code === village)).toMatchObject({
      standing: 'broken',
    })
    expect((await hang(code, notice)).body.words).toContain('要贴到2027年1月1日')
  })

  test('the wrong board, scanned twice, and not hung yet: each is said plainly', async () => {
    const { board, issue, hang, takeDown } = boards()
    const code = await board()
    const wrong = await board(nextDoor)
    const notice = await issue()
    expect((await takeDown(code, notice)).body.detail).toContain('还没有记过张贴')
    expect((await hang(wrong, notice)).body.detail).toContain('由那里的村居经办')
    expect((await hang(wrong, notice, {}, people.town)).body.detail).toMatch(/不贴在这里.*王化村.*张葛村/)
    expect((await hang('ZZZZZZ', notice)).status).toBe(404)
    await hang(code, notice)
    expect((await hang(code, notice, {}, people.second)).body.detail).toBe(
      '已经记过了：11月23日（周一）10:00由示例经办·王化村贴上，不用再扫',
    )
  })

  test('before the notice is issued, and after it was withdrawn, it is not to hang', async () => {
    const { board, draft, approve, withdraw, hang, tasks } = boards()
    const code = await board()
    const { id } = (await draft()).body.notice
    expect((await hang(code, id)).body.detail).toContain('还没有审核发布')
    await approve(id)
    await hang(code, id)
    await withdraw(id)
    expect((await tasks()).tasks).toMatchObject([{ act: 'takeDown', urgent: true }])
  })

  test('sent twice by a phone it happened once', async () => {
    const { board, issue, hang, coverage } = boards()
    const code = await board()
    const notice = await issue()
    const key = 'the-same-doing'
    expect((await hang(code, notice, { key })).status).toBe(200)
    expect((await hang(code, notice, { key })).status).toBe(200)
    expect(
      (await coverage(notice)).body.places.flatMap((one) => one.sites.flatMap((site) => site.history)),
    ).toHaveLength(1)
  })

  test('of two at once one is noted, and the other reads who was faster', async () => {
    const { board, issue, hang } = boards()
    const code = await board()
    const notice = await issue()
    const both = await Promise.all([hang(code, notice), hang(code, notice, {}, people.second)])
    expect(both.map((one) => one.status).sort()).toEqual([200, 409])
    expect(both.find((one) => one.status === 409)?.body.detail).toContain('记过')
  })
})

describe('noted without a line, and sent later', () => {
  test('it counts from when it was done, up to 24 hours back; both times are kept', async () => {
    const { board, issue, hang, openly, at } = boards()
    const code = await board()
    const notice = await issue()
    at('2026-11-24T01:00:00.000Z')
    await hang(code, notice, { at: '2026-11-23T09:00:00.000Z' })
    expect((await openly(notice)).since).toBe('2026-11-23')
  })

  test.each([
    ['three days later', '2026-11-26T01:00:00.000Z', '2026-11-23T09:00:00.000Z', '2026-11-26'],
    ['by a clock that runs ahead', '2026-11-24T01:00:00.000Z', '2026-11-30T01:00:00.000Z', '2026-11-24'],
    ['by a clock before the notice was up', '2026-11-23T03:00:00.000Z', '2026-11-22T05:00:00.000Z', '2026-11-23'],
  ])('told %s, it counts from what can be believed', async (_how, received, said, counted) => {
    const { board, issue, hang, openly, at } = boards()
    const code = await board()
    const notice = await issue()
    at(received)
    await hang(code, notice, { at: said })
    expect((await openly(notice)).since).toBe(counted)
  })

  test('a taking-down counts from the earlier time, so no clock makes a period longer', async () => {
    const { board, issue, hang, takeDown, coverage, at } = boards()
    const code = await board()
    const notice = await issue()
    await hang(code, notice)
    at('2026-12-24T01:00:00.000Z')
    expect((await takeDown(code, notice, { at: '2026-12-20T01:00:00.000Z' })).status).toBe(409)
    await takeDown(code, notice, { at: '2026-12-20T01:00:00.000Z', reason: '墙面粉刷，先取下来' })
    expect((await coverage(notice)).body.places.find((one) => one.place.code === village)?.standing).toBe('broken')
  })
})

test('the department of a notice may note a board itself, another department may not, and a photograph is wanted', async () => {
  const { board, issue, hang } = boards()
  const code = await board()
  const notice = await issue()
  const other = { ...land.officer, id: 'housing', department: 'housing' }
  expect((await hang(code, notice, {}, other)).status).toBe(403)
  expect((await hang(code, notice, { photo: '' })).status).toBe(400)
  expect((await hang(code, notice, { photo: `${'a'.repeat(43)}.jpg` })).status).toBe(404)
  expect((await hang(code, notice, {}, land.officer)).status).toBe(200)
})

test('who hung what is read by its department and those who watch, and by nobody else', async () => {
  const { board, issue, hang, coverage, ask } = boards()
  const code = await board()
  const notice = await issue(compensation)
  await hang(code, notice)
  expect((await coverage(notice, { ...land.officer, id: 'x', department: 'housing' })).status).toBe(403)
  expect((await coverage(notice, people.supervisor)).status).toBe(200)
  const told = await ask(undefined, 'GET /api/postings/{notice}', { params: { notice } })
  expect(JSON.stringify(told.body)).not.toContain(people.clerk.name)
})
