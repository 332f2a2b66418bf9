import { cityCode } from '@shared/areas/words'
import { example } from '../../support/door'
import { card, lawCard } from '../lampCity'
import { facts, places } from './places'

const here = '371502'
const there = '371525'

test('a county writes its own and no other’s; the city’s department writes where nobody else takes part', async () => {
  const { handIn, sign, at, desk } = await places([here, there])
  const refused = { status: 403, body: { detail: '东昌府区的办法由东昌府区住房城乡建设局写' } }
  for (const other of [at('officer', `housing@${there}`), at('officer', 'housing'), at('lead', 'education')])
    expect(await handIn(here, facts('12345'), 0, other)).toMatchObject(refused)
  expect((await handIn(here, facts('12345'))).status).toBe(200)
  expect((await sign(here, 1, at('lead', `housing@${there}`))).status).toBe(403)
  expect((await sign(here, 1, at('lead', 'housing'))).status).toBe(403)
  expect((await sign(here)).status).toBe(200)
  expect((await handIn(cityCode, facts('12345'), 0, at('officer', `housing@${here}`))).status).toBe(403)
  expect((await handIn(cityCode, facts('12345'))).status).toBe(200)
  expect((await desk(at('officer', `housing@${here}`))).places).toEqual([{ id: here, name: '东昌府区' }])
  const city = (await desk(at('officer', 'housing'))).places.map(({ name }) => name)
  expect(city).toContain('聊城高新技术产业开发区')
  expect(city).not.toContain('东昌府区')
})

test('who wrote it does not sign it, an officer signs nothing, a citizen writes nothing', async () => {
  const { handIn, sign, at } = await places([here])
  const lead = at('lead', `housing@${here}`)
  await handIn(here, facts('12345'), 0, lead)
  expect((await sign(here, 1, lead)).body.detail).toBe('写过这份稿子的人不能签发，请换一位同事签发')
  expect((await sign(here, 1, at('officer', `housing@${here}`))).status).toBe(403)
  expect((await handIn(here, facts('12345'), 1, example.citizen)).status).toBe(403)
})

test('a draft given back shows why, and is mended and signed', async () => {
  const { handIn, sign, sendBack, desk, at, answerAt, minute } = await places([here])
  await handIn(here, facts('0635-8200001'))
  await sendBack(here, 1)
  expect((await desk(at('officer', `housing@${here}`))).drafts).toMatchObject([
    { status: 'returned', sentBack: { reason: '电话换了，再核一遍' } },
  ])
  expect((await sign(here, 2)).status).toBe(409)
  await handIn(here, facts('0635-8200002'), 2)
  expect((await sign(here, 3)).status).toBe(200)
  minute()
  expect((await answerAt(here)).local?.phone).toBe('0635-8200002')
})

test('whoever comes second to the same place is told who was faster', async () => {
  const { handIn, at } = await places([here])
  await handIn(here, facts('12345'))
  const late = await handIn(here, facts('12345'), 0, { ...at('officer', `housing@${here}`), id: 'late' })
  expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('改了这里的办法')])
})

test.each([
  ['no source', { source: '' }, '出处至少 4 字'],
  ['nothing but a source', { where: undefined, hours: undefined, phone: undefined }, '至少写一样'],
  ['somebody’s own phone', { phone: '13800000000' }, '不写个人手机'],
  ['a person’s phone among the words', { where: '示例街 1 号，找我 13800000000' }, '里面像有人的姓名、电话'],
  ['a day that has not come', { asOf: '2099-01-01' }, '核对的日子还没有到'],
  ['a last day that is over', { until: '2020-01-01' }, '最后一天已经过了'],
])('with %s it is not handed in, and it is said why', async (_what, change, said) => {
  const { handIn, desk, at } = await places([here])
  const { status, body } = await handIn(here, facts('12345', change))
  expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(said)])
  expect((await desk(at('officer', `housing@${here}`))).drafts).toEqual([])
})

test('every card that the unit answers for is listed as not filled yet, by a word and by a place', async () => {
  const { desk, at, said } = await places([here])
  const staff = at('officer', `housing@${here}`)
  const before = (await desk(staff)).toFill
  expect(before).toMatchObject({ total: 2, first: [{ id: `${card.id}@${here}` }, {}] })
  await said(here, facts('12345'))
  expect((await desk(staff)).toFill.total).toBe(1)
  expect((await desk(staff, { search: '没有的词' })).toFill.total).toBe(0)
  expect((await desk(at('officer', 'housing'), { place: there })).toFill.total).toBe(2)
  expect((await desk(staff, { place: there })).detail).toBe('这个地方不归本单位写')
})

test('what people of the place ask most is to be filled first, and what staff ask is not counted', async () => {
  const { desk, at, answerAt, ask } = await places([here])
  const staff = at('officer', `housing@${here}`)
  const first = async () => (await desk(staff)).toFill.first.map(({ id, asked }) => [id, asked])
  expect(await first()).toEqual([
    [`${card.id}@${here}`, 0],
    [`${lawCard.id}@${here}`, 0],
  ])
  for (let nth = 0; nth < 3; nth++) await answerAt(here, lawCard.question)
  await answerAt(here)
  await answerAt(there)
  for (let nth = 0; nth < 5; nth++)
    await ask(staff, 'POST /api/answers', { body: { question: card.question, area: here } })
  expect(await first()).toEqual([
    [`${lawCard.id}@${here}`, 3],
    [`${card.id}@${here}`, 1],
  ])
})
