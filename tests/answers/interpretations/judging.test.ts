import { example } from '../../support/door'
import { card, city, lawCard, second } from '../lampCity'

describe('有用 / 没有解决', () => {
  test('anyone may say that an answer helped, without signing in', async () => {
    const { judge } = await city()
    expect(await judge('a', { helpful: true, card: card.id })).toMatchObject({ status: 200, body: { helpful: true } })
  })

  test('that it did not help needs a reason from the list', async () => {
    const { judge } = await city()
    expect((await judge('a', { helpful: false })).body.errors).toMatchObject([{ message: '请选一个没有解决的原因' }])
    expect((await judge('a', { helpful: false, reason: '随便' })).status).toBe(400)
  })

  test.each([
    '打我电话１３８ ００００ ００００',
    '身份证 371502199001011234',
    '我叫王小明，住在南边',
    '写信到 a@example.com',
    '车是鲁P12345',
  ])('words with personal data are refused, and nothing is kept: %s', async (words) => {
    const { judge, unresolved, desk } = await city()
    const refused = await judge('a', { helpful: false, reason: '其他', words })
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'words' }] } })
    await unresolved(0, 4)
    expect((await desk()).second).toEqual([])
  })

  test('ordinary numbers in the words are no personal data', async () => {
    const { judge } = await city()
    const words = '第二条说 3 日内，我等了 15 天，2026 年 11 月还没修'
    expect((await judge('a', { helpful: false, reason: '其他', words })).status).toBe(200)
  })

  test('a provision that is in no document is not counted', async () => {
    const { judge } = await city()
    const nowhere = { title: '示例市路灯管理办法', provision: '第九十九条' }
    expect((await judge('a', { helpful: true, provision: nowhere })).status).toBe(404)
    expect((await judge('a', { helpful: true, card: 'no-such-card' })).status).toBe(404)
  })
})

describe('二次解读', () => {
  test('five people left without an answer by one provision open a duty for its drafter, due in ten working days', async () => {
    const { unresolved, desk } = await city()
    await unresolved(0, 4)
    expect((await desk()).second).toEqual([])
    await unresolved(4, 5, { reason: '没有说到我的情况', words: '胡同里的灯归谁' })
    expect((await desk()).second).toMatchObject([
      {
        provision: second,
        unresolved: 5,
        reasons: [
          { reason: '看不明白', count: 4 },
          { reason: '没有说到我的情况', count: 1 },
        ],
        words: ['胡同里的灯归谁'],
        clock: '还有 10 个工作日',
        deadline: expect.stringMatching(/起算 10 个工作日，12月7日（周一）前.*本市约定$/),
      },
    ])
  })

  test('whoever is not signed in is heard, and opens nothing, however often a script presses', async () => {
    const { judge, desk } = await city()
    for (let at = 0; at < 12; at++) await judge(`${at}`, { helpful: false, reason: '看不明白' }, 'nobody')
    expect((await desk()).second).toEqual([])
    expect((await desk()).feedback).toMatchObject([{ unresolved: 12 }])
  })

  test('one citizen who asks again and again counts once', async () => {
    const { judge, desk } = await city()
    for (let at = 0; at < 12; at++) await judge(`${at}`, { helpful: false, reason: '看不明白' }, example.citizen)
    expect((await desk()).second).toEqual([])
  })

  test('one phone saying it five times counts once', async () => {
    const { judge, desk } = await city()
    for (let times = 0; times < 6; times++) await judge('same', { helpful: false, reason: '看不明白' })
    expect((await desk()).second).toEqual([])
  })

  test('who says afterwards that it helped after all no longer counts as unresolved', async () => {
    const { judge, unresolved, desk } = await city()
    await unresolved(0, 4)
    await judge('3', { helpful: true })
    await unresolved(4, 5)
    expect((await desk()).second).toEqual([])
  })

  test('what was said more than thirty days ago does not count', async () => {
    const { house, unresolved, desk } = await city()
    await unresolved(0, 4)
    house.clock.advance(32 * 86_400_000)
    await unresolved(4, 5)
    expect((await desk()).second).toEqual([])
  })

  test('people who speak at the same moment open it once', async () => {
    const { judge, desk } = await city()
    await Promise.all(
      Array.from({ length: 12 }, (_, at) => judge(`${at}`, { helpful: false, reason: '看不明白', card: card.id })),
    )
    expect((await desk()).second).toHaveLength(1)
  })

  test('other departments do not see it, and it says so when the date has passed', async () => {
    const { house, unresolved, desk } = await city()
    await unresolved(0, 5)
    expect((await desk(example.lamps)).second).toEqual([])
    house.clock.set('2026-12-09T02:00:00.000Z')
    expect((await desk()).second).toMatchObject([{ standing: 'overdue', clock: '超期 2 个工作日' }])
  })

  test('a published interpretation of that provision fulfils it; five more unresolved ones open it again', async () => {
    const { house, unresolved, desk, draft, sign } = await city()
    await unresolved(0, 5)
    const { interpretation } = (await draft()).body
    expect((await desk()).second).toHaveLength(1)
    house.clock.advance(60_000)
    await sign(interpretation.id)
    expect(await desk()).toMatchObject({ second: [], drafts: [], published: [{ id: interpretation.id }] })
    house.clock.advance(60_000)
    await unresolved(5, 9)
    expect((await desk()).second).toEqual([])
    await unresolved(9, 10)
    expect((await desk()).second).toMatchObject([{ unresolved: 5 }])
  })

  test('an interpretation of another provision does not fulfil it', async () => {
    const { unresolved, desk, draft, sign } = await city()
    await unresolved(0, 5)
    await sign((await draft({ provisions: ['第一条'] })).body.interpretation.id)
    expect((await desk()).second).toHaveLength(1)
  })
})

test('where no department here is in charge of a law, the one that the card names is asked, and may explain it', async () => {
  const { unresolved, desk, draft, policyId } = await city()
  const law = { title: '示例国家照明法', provision: '第一条' }
  const explained = { policyId: await policyId('照明'), provisions: ['第一条'] }
  expect((await draft(explained)).status).toBe(403)
  await unresolved(0, 5, { provision: law, card: lawCard.id })
  expect((await desk()).second).toMatchObject([{ provision: law }])
  expect((await draft(explained, example.lamps)).status).toBe(403)
  expect((await draft(explained)).status).toBe(201)
})

test('a department sees what was said of its provisions in the last thirty days, with both counts and what people added', async () => {
  const { house, judge, unresolved, desk } = await city()
  await judge('helped-long-ago', { helpful: true })
  house.clock.advance(40 * 86_400_000)
  await judge('helped', { helpful: true })
  await unresolved(0, 1)
  await judge('added', { helpful: false, reason: '看不明白', words: '示例：没说要带什么证' })
  expect((await desk()).feedback).toEqual([
    {
      provision: second,
      helpful: 1,
      unresolved: 2,
      reasons: [{ reason: '看不明白', count: 2 }],
      words: ['示例：没说要带什么证'],
    },
  ])
  expect((await desk(example.lamps)).feedback).toEqual([])
})
