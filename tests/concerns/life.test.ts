import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { concern } from '@shared/concerns/concern'
import { differsIn } from '@shared/concerns/replay'
import { more } from '../inquiries/people'
import { asked } from './asked'
import { answer, bench, words } from './bench'

const evidence = [{ words: '【示例】12345 记录截图', link: 'https://example.gov.cn/12345' }]

describe('a made-up emergency, moved through by the clock', () => {
  const major = { ...words, severity: 'major' }

  test('has five hours for the first word and twenty-four for the press, both counted from registration', async () => {
    const { house, register, desk } = bench()
    await register(more.dispatcher, major)
    const clocks = async () =>
      (await desk(more.supervisor))[0]!.clocks.map((one) => `${one.kind} ${one.words} ${one.standing}`)
    expect(await clocks()).toEqual(['response 还有 5 小时 onTime', 'briefing 还有 24 小时 onTime'])
    house.clock.advance(4 * 3_600_000)
    expect(await clocks()).toEqual(['response 还有 1 小时 near', 'briefing 还有 20 小时 onTime'])
    house.clock.advance(2 * 3_600_000)
    expect(await clocks()).toEqual(['response 超过 1 小时 overdue', 'briefing 还有 18 小时 onTime'])
  })

  test('the first word stops the first clock, and the press conference the second', async () => {
    const { at, take, desk } = bench()
    const id = await at('responded', major)
    expect((await desk(more.supervisor))[0]!.clocks.map((one) => one.kind)).toEqual(['briefing', 'followUp'])
    expect((await take('brief', more.housing, id, { evidence })).status).toBe(200)
    expect((await desk(more.supervisor))[0]!.clocks.map((one) => one.kind)).toEqual(['followUp'])
  })

  test('grading wins no time: the hours still count from registration, up and down', async () => {
    const { house, at, take, store } = bench()
    const id = await at('assigned')
    house.clock.advance(3_600_000)
    await take('grade', more.supervisor, id)
    expect(await store.get(id)).toMatchObject({
      dueAt: '2026-11-23T07:00:00.000Z',
      briefing: { dueAt: '2026-11-24T02:00:00.000Z' },
    })
    expect((await take('grade', more.supervisor, id)).status).toBe(400)
    await take('grade', more.supervisor, id, { severity: 'ordinary' })
    const back = (await store.get(id))!
    expect([back.dueAt, back.briefing]).toEqual(['2026-11-25T02:00:00.000Z', undefined])
    expect(differsIn(back)).toBeUndefined()
  })

  test('no press conference is recorded of what is not grave', async () => {
    const { at, take } = bench()
    expect((await take('brief', more.dispatcher, await at('assigned'))).status).toBe(409)
  })
})

describe('a response that was wrong', () => {
  test('says at once that it is being put right, goes the whole way again, and the false one stays visible as corrected', async () => {
    const { house, at, take, submit, sign, list, store } = bench()
    const id = await at('closed')
    house.clock.advance(3_600_000)
    await take('reopen', more.lead, id, { reason: '【示例】恢复时间说错了', evidence })
    expect((await list()).concerns).toMatchObject([{ response: answer, correcting: '【示例】恢复时间说错了' }])
    await submit(more.housing, id, '【示例回应】改为明早六点前恢复')
    expect((await list()).concerns).toMatchObject([{ response: answer }])
    house.clock.advance(3_600_000)
    await sign(more.lead, id)
    const [seen] = (await list()).concerns
    expect(seen).toMatchObject({
      response: '【示例回应】改为明早六点前恢复',
      respondedAt: '2026-11-23T02:00:00.000Z',
      correctedAt: '2026-11-23T04:00:00.000Z',
      clock: '1 小时内回应',
      earlier: [{ text: answer, reason: '【示例】恢复时间说错了' }],
    })
    expect(seen!.correcting).toBeUndefined()
    expect(differsIn((await store.get(id))!)).toBeUndefined()
  })

  test('is put right by its lead, the dispatcher or the supervisor, with a reason that gives nobody away', async () => {
    const { at, take } = bench()
    const id = await at('responded')
    for (const caller of [more.housing, more.editor, more.lampsLead, more.citizen])
      expect((await take('reopen', caller, id)).status).toBe(403)
    expect((await take('reopen', more.lead, id, { reason: '【示例】来电13812345678说错了' })).status).toBe(400)
  })
})

describe('who asked the same', () => {
  test('is told when the response is public, and again when it is put right', async () => {
    const { house, at, take, sign, submit, told } = bench()
    const id = await at('review')
    const code = await asked(house)
    expect((await take('linkCases', more.editor, id, { codes: [code.toLowerCase()] })).status).toBe(200)
    const ofIt = async () => (await told(more.citizen)).filter((one) => one.includes('公开回应'))
    expect(await ofIt()).toEqual([])
    await sign(more.lead, id)
    expect(await ofIt()).toEqual(['你问过的事有了公开回应：「【示例】停暖的小区」点开看是怎么说的。'])
    await take('reopen', more.lead, id)
    await submit(more.housing, id, '【示例回应】改过的')
    await sign(more.lead, id)
    expect((await ofIt()).at(-1)).toContain('有更正')
  })

  test('keeps the 查询编号 to itself: a department and an editor read how many are linked, the dispatcher which', async () => {
    const { at, take, house, desk } = bench()
    const id = await at('assigned')
    const code = await asked(house)
    await take('linkCases', more.dispatcher, id, { codes: [code] })
    for (const caller of [more.editor, more.lead]) {
      const read = (await desk(caller)).find((one) => one.id === id)
      expect(read?.linked).toBe(1)
      expect(JSON.stringify(read)).not.toContain(code)
    }
    expect((await desk(more.dispatcher)).find((one) => one.id === id)?.linkedCodes).toEqual([code])
  })

  test('is told at once when the case is linked to what is public already; one that is not there is named', async () => {
    const { house, at, take, told } = bench()
    const id = await at('responded')
    const code = await asked(house)
    expect((await take('linkCases', more.editor, id, { codes: ['ZZZZ-ZZZZ'] })).status).toBe(404)
    await take('linkCases', more.editor, id, { codes: [code] })
    expect((await told(more.citizen)).join()).toContain('你问过的事有了公开回应')
    expect((await take('linkCases', more.editor, id, { codes: [code] })).status).toBe(400)
  })
})

describe('ways out', () => {
  test('one that needs no public response says why, is public nowhere, and may be given out after all', async () => {
    const { at, take, list, store, assign } = bench()
    const id = await at('verified')
    await take('exempt', more.dispatcher, id, { reason: '【示例】一家两户的纠纷，已转社区调解', evidence })
    expect((await store.get(id))!.events.at(-1)).toMatchObject({ type: 'exempted', evidence })
    expect((await list()).concerns).toEqual([])
    expect((await assign(more.dispatcher, id)).status).toBe(200)
  })

  test('one is put only into another that was there before, so no two point at each other', async () => {
    const { house, register, take, store } = bench()
    const first = (await register()).body.concern.id
    house.clock.advance(60_000)
    const second = (await register()).body.concern.id
    expect((await take('merge', more.dispatcher, first, { into: second })).status).toBe(400)
    expect((await take('merge', more.dispatcher, first, { into: first })).status).toBe(400)
    expect((await take('merge', more.dispatcher, second, { into: first })).status).toBe(200)
    expect((await store.get(second))!).toMatchObject({ status: 'merged', mergedInto: { id: first } })
  })

  test('what is public already is neither hidden as needing no response nor put into another', async () => {
    const { at, take } = bench()
    const id = await at('responded')
    await take('reopen', more.lead, id)
    expect((await take('exempt', more.dispatcher, id)).status).toBe(409)
    expect((await take('merge', more.dispatcher, id, { into: 'another-one' })).status).toBe(409)
  })
})

test('each step carries its evidence, inside; a link that is none and a file that was never uploaded are refused', async () => {
  const { register, take, desk, list, at } = bench()
  const { id } = (await register(more.dispatcher, { ...words, evidence, heat: 1200, place: '371502' })).body.concern
  expect(
    (await take('verify', more.editor, id, { evidence: [{ words: '示例', link: 'javascript:alert(1)' }] })).status,
  ).toBe(400)
  expect(
    (await take('verify', more.editor, id, { evidence: [{ words: '示例', file: `${'a'.repeat(43)}.jpg` }] })).status,
  ).toBe(404)
  expect((await take('verify', more.editor, id, { evidence })).status).toBe(200)
  for (const step of ['grade', 'assign'] as const)
    expect((await take(step, more.supervisor, id, { evidence })).status).toBe(200)
  const [one] = await desk(more.dispatcher)
  expect(one).toMatchObject({
    heat: 1200,
    place: '东昌府区',
    history: [{ evidence }, { evidence, reason: expect.any(String) }, { evidence }, { evidence }],
  })
  await at('responded')
  expect(JSON.stringify(await list())).not.toContain('12345 记录')
})

test('progress and the end are public with the response, and no clock runs on after it', async () => {
  const { house, at, take, list, desk } = bench()
  const id = await at('responded')
  expect((await desk(more.supervisor))[0]!.clocks).toMatchObject([
    { kind: 'followUp', words: '还有 10 个工作日，12月7日（周一）前' },
  ])
  house.clock.advance(86_400_000)
  expect((await take('follow', more.lead, id, { text: '【示例】请找王小明13812345678' })).status).toBe(400)
  await take('follow', more.lead, id)
  await take('close', more.lead, id)
  expect((await list()).concerns).toMatchObject([{ progress: [{ kind: 'followed' }, { kind: 'closed' }] }])
  expect((await desk(more.supervisor))[0]!.clocks).toEqual([])
})

describe('what was stored before it was verified', () => {
  const rows = readFileSync(join(__dirname, 'fixtures/beforeVerification.jsonl'), 'utf8').trim().split('\n')
  const opened = rows.map((row) => concern.parse(JSON.parse(row)))

  test.each(opened.map((one) => [one.status, one] as const))(
    'and is %s opens, and follows from its history',
    (_status, one) => {
      expect(differsIn(one)).toBeUndefined()
    },
  )

  test('goes on from where it was to its end', async () => {
    const { store, verify, assign, submit, sign, take } = bench()
    for (const one of opened) await store.create(one)
    expect((await verify(more.editor, 'before-registered')).status).toBe(200)
    expect((await assign(more.dispatcher, 'before-registered')).status).toBe(200)
    expect((await submit(more.housing, 'before-assigned')).status).toBe(200)
    expect((await sign(more.lead, 'before-review')).status).toBe(200)
    expect((await take('close', more.lead, 'before-responded')).status).toBe(200)
  })
})

describe('a telephone in a response', () => {
  const office = '0635-8246000'
  const asGiven = async (text: string) => {
    const desk = bench()
    const reference = await desk.house.reference()
    const departments = reference.departments.map((one) =>
      one.id === 'housing' ? { ...one, contact: { phone: office } } : one,
    )
    const given = bench(undefined, { reference: async () => ({ ...reference, departments }) })
    const id = await given.at('assigned')
    return (await given.submit(more.housing, id, text)).status
  }

  test.each([
    ['13812345678', 400],
    ['咨询电话：0635-8200000', 400],
    ['咨询电话：８２０００００', 400],
    ['热线 400-123-4567', 400],
    ['请打 (0635) 820 0000', 400],
    ['有事打 12345', 200],
    ['20261128 起，花 3500000 元', 200],
    [`咨询电话：${office}`, 200],
    ['咨询电话：8246000', 200],
    [`咨询电话：${office}、8200001`, 400],
  ])(
    '%s is answered with %i: only what the directory has as the department’s own may stand there',
    async (words, status) => {
      expect(await asGiven(`【示例回应】今晚恢复。${words}`)).toBe(status)
    },
  )
})
