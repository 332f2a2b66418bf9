import { more } from '../inquiries/people'
import { answeredSheets, takenTokens } from '../../functions/surveys/answers/store'
import { takenId } from '../../functions/surveys/answers/token'
import { bench, content, person, secretOf } from './bench'

const one = person(1)

describe('one answer for each person, and nobody knows whose it is', () => {
  test('the same person answers once: another phone is given no second token', async () => {
    const { at, take, answer } = bench()
    const id = await at('issued')
    expect((await answer(id, one, { q1: 0 })).status).toBe(200)
    const again = await take(id, one, 'another phone')
    expect(again.status).toBe(409)
    expect(again.body.detail).toContain('一人只能答一次')
  })

  test('a token is good for one answer, which is not changed afterwards', async () => {
    const { at, take, hand } = bench()
    const id = await at('issued')
    const { token } = (await take(id, one)).body
    expect((await hand(id, token, { q1: 0 })).status).toBe(200)
    const twice = await hand(id, token, { q1: 1 })
    expect(twice.status).toBe(409)
    expect(twice.body.detail).toBe('这份问卷你已经答过，交了就不能再改，一人只算一次')
  })

  test('what was lost on the way is asked for again: the same token, and the same answer kept once', async () => {
    const { at, take, hand, house } = bench()
    const id = await at('issued')
    const [first, second] = [await take(id, one), await take(id, one)]
    expect(second.body.token).toBe(first.body.token)
    for (let times = 0; times < 3; times++)
      expect((await hand(id, first.body.token, { q1: 0, q5: [0, null] })).status).toBe(200)
    const { items } = await house.store(answeredSheets).page({ index: 'first', key: `answers#${id}` })
    expect(items).toHaveLength(1)
  })

  test('many people at the same moment, each of them twice: each is counted once', async () => {
    const { at, take, hand, house } = bench()
    const id = await at('issued')
    const tokens = await Promise.all(
      Array.from({ length: 40 }, async (_, nth) => (await take(id, person(nth))).body.token),
    )
    const sent = await Promise.all([...tokens, ...tokens].map((token) => hand(id, token, { q1: 0 })))
    expect(sent.map(({ status }) => status)).toEqual(Array.from({ length: 80 }, () => 200))
    const { items } = await house.store(answeredSheets).page({ index: 'first', key: `answers#${id}` })
    expect(items).toHaveLength(40)
  })

  test('what is kept says neither who nor when, and a row of one kind leads to none of the other', async () => {
    const { at, answer, house } = bench()
    const id = await at('issued')
    await answer(id, one, { q1: 1, q2: '示例：顶楼不热' })
    const { items } = await house.store(answeredSheets).page({ index: 'first', key: `answers#${id}` })
    expect(items).toEqual([{ id: items[0]?.id, version: 0, survey: id, answers: { q1: 1, q2: '示例：顶楼不热' } }])
    const row = JSON.stringify(items)
    for (const trace of [one.id, one.name, secretOf(one.id)]) expect(row).not.toContain(trace)
    const taken = await house.store(takenTokens).get(takenId(house.lookupSecret, id, one.id))
    expect(Object.keys(taken!).sort()).toEqual(['id', 'mark', 'survey', 'until', 'version'])
    expect(JSON.stringify(taken)).not.toContain(one.id)
    expect(row).not.toContain(taken!.mark)
  })

  test('staff, and whoever is not signed in, take no token', async () => {
    const { at, take, ask } = bench()
    const id = await at('issued')
    expect((await take(id, more.housing)).status).toBe(403)
    const guest = await ask(undefined, 'POST /api/surveys/{id}/token', {
      params: { id },
      body: { secret: secretOf('guest') },
    })
    expect(guest.status).toBe(401)
  })
})

describe('what is refused, each with its words', () => {
  test('a token of another survey, and one that somebody made up', async () => {
    const { at, take, hand } = bench()
    const [id, other] = [await at('issued'), await at('issued')]
    const { token } = (await take(other, one)).body
    for (const wrong of [token, `${secretOf('mine')}.${secretOf('made up')}`]) {
      const refused = await hand(id, wrong, { q1: 0 })
      expect(refused.status).toBe(403)
      expect(refused.body.detail).toBe('这张答题凭证不是这份问卷的，请从问卷的页面重新开始')
    }
    expect((await hand(id, 'short', { q1: 0 })).status).toBe(400)
  })

  test('after the last day, also with a token from before; on the last day until midnight', async () => {
    const { at, take, hand, house } = bench()
    const id = await at('issued')
    const tokens = await Promise.all([1, 2].map(async (nth) => (await take(id, person(nth))).body.token))
    house.clock.set('2026-11-30T15:59:59.000Z')
    expect((await hand(id, tokens[0]!, { q1: 0 })).status).toBe(200)
    house.clock.set('2026-11-30T16:00:00.000Z')
    const late = await hand(id, tokens[1]!, { q1: 0 })
    expect(late).toMatchObject({ status: 409, body: { detail: '这份问卷已经结束，不再收答卷' } })
    expect((await take(id, person(3))).body.detail).toBe('这份问卷已经结束，不再收答卷')
  })

  test('before the first day', async () => {
    const { at, take, house } = bench()
    const id = await at('issued', { opensOn: '2026-11-25' })
    expect((await take(id, one)).body.detail).toBe('这份问卷11月25日（周三）开始')
    house.clock.set('2026-11-24T16:00:00.000Z')
    expect((await take(id, one)).status).toBe(200)
  })

  test('a link to one that was withdrawn or ended early, with the reason on its page', async () => {
    const { at, act, take, hand, read, results } = bench()
    const id = await at('issued')
    const { token } = (await take(id, one)).body
    await act('withdraw', more.lead, id, { reason: '题目问错了，另发一份' })
    expect((await hand(id, token, { q1: 0 })).body.detail).toBe('这份问卷已经撤下，不再收答卷')
    expect((await read(id)).body.survey).toMatchObject({ withdrawn: { reason: '题目问错了，另发一份' }, questions: [] })
    expect((await results(id)).status).toBe(409)
    const early = await at('closed')
    expect((await take(early, one)).body.detail).toBe('这份问卷已经结束，不再收答卷')
  })

  test('a feedback that gave somebody away, once it is taken down: nothing of it is left outside, and the reason is', async () => {
    const { at, act, read } = bench()
    const id = await at('answered')
    expect((await read(id)).body.survey.feedback).toBeDefined()
    expect((await act('withdraw', more.lead, id, { reason: '摘录里认得出是哪一户' })).status).toBe(200)
    const { survey } = (await read(id)).body
    expect([survey.feedback, survey.questions, survey.intro]).toEqual([undefined, [], ''])
    expect(survey.withdrawn?.reason).toBe('摘录里认得出是哪一户')
  })

  test('a draft, and a survey that there is not, are not there for anybody outside', async () => {
    const { at, take, read } = bench()
    for (const id of [await at('submitted'), 'no-such-survey', 'answer-of-another-kind'])
      expect([(await read(id)).status, (await take(id, one)).status]).toEqual([404, 404])
  })

  const wrong: [string, object, string][] = [
    ['a question that has to be answered and is not', {}, '“你家的暖气热不热”还没有答'],
    ['an option that is none', { q1: 7 }, '“你家的暖气热不热”的答案不在选项里'],
    ['two options where one is asked for', { q1: [0, 1] }, '“你家的暖气热不热”的答案不在选项里'],
    ['the same option twice', { q1: 0, q3: [1, 1] }, '“报修过哪些事”的答案不在选项里'],
    ['six points of five', { q1: 0, q4: 6 }, '“给上门维修打几分”的答案不在选项里'],
    ['half a matrix of another size', { q1: 0, q5: [0] }, '“这几样怎么样”的答案不在选项里'],
    ['a question of another survey', { q1: 0, q9: 1 }, '里面有这份问卷没有的题，请打开问卷重新答'],
    ['more words than fit', { q1: 1, q2: '热'.repeat(501) }, '“哪里不够热”最多写 500 字'],
  ]
  test.each(wrong)('%s', async (_what, answers, words) => {
    const { at, take, hand } = bench()
    const id = await at('issued')
    const refused = await hand(id, (await take(id, one)).body.token, answers as never)
    expect(refused.status).toBe(400)
    expect(refused.body.detail).toContain(words)
  })
})

test('what a hidden question was answered before it was hidden is not kept', async () => {
  const { at, answer, house } = bench()
  const id = await at('issued')
  expect((await answer(id, one, { q1: 0, q2: '示例：先写了又改了主意' })).status).toBe(200)
  const { items } = await house.store(answeredSheets).page({ index: 'first', key: `answers#${id}` })
  expect(items[0]?.answers).toEqual({ q1: 0 })
})

test('a question that hangs on one that is not asked is not asked either, and never owed', async () => {
  const { at, answer } = bench()
  const questions = [
    ...content.questions.slice(0, 1),
    { id: 'q2', kind: 'rating' as const, title: '打几分', required: true, onlyIf: { question: 'q1', is: [1] } },
    { id: 'q3', kind: 'text' as const, title: '为什么低', required: true, onlyIf: { question: 'q2', is: [1, 2] } },
  ]
  const id = await at('issued', { questions })
  expect((await answer(id, person(1), { q1: 0 })).status).toBe(200)
  expect((await answer(id, person(2), { q1: 1 })).body.detail).toContain('“打几分”还没有答')
  expect((await answer(id, person(3), { q1: 1, q2: 5 })).status).toBe(200)
  expect((await answer(id, person(4), { q1: 1, q2: 2 })).body.detail).toContain('“为什么低”还没有答')
})
