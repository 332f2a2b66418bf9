import { addDays, beijingDate } from '@shared/calendar/date'
import { example } from '../../support/door'
import { card, lead, officer, rules } from '../lampCity'
import { fresh, keeping } from './keeping'

const better = '示例：报修后 3 日内修好，晚上打城建热线。'

test('a department changes an answer, its lead signs, and a citizen reads it a minute later with unit and day', async () => {
  const { handIn, sign, answerTo, minute, house } = await keeping()
  expect((await answerTo(card.question)).text).toBe(card.answer)
  expect((await answerTo(card.question)).signed).toBeUndefined()
  expect((await handIn({ answer: better })).body.card).toMatchObject({ version: 1, status: 'waiting' })
  minute()
  expect((await answerTo(card.question)).text).toBe(card.answer)
  expect((await sign(card.id, 1)).body.card).toMatchObject({ status: 'settled', signed: { by: lead.name, edition: 1 } })
  minute()
  const day = beijingDate(house.now())
  expect(await answerTo(card.question)).toMatchObject({
    kind: 'grounded',
    text: better,
    signed: { on: day, by: card.department },
  })
})

test('what else people should know is written with its article, signed, and read under the answer; without it, it is gone', async () => {
  const { handIn, sign, answerTo, desk, minute } = await keeping()
  const further = ['示例：路灯每月有人查一遍。（《示例市路灯管理办法》第二条）']
  await handIn({ further })
  await sign(card.id, 1)
  minute()
  expect((await answerTo(card.question)).points).toMatchObject([
    { text: '示例：路灯每月有人查一遍。', title: '示例市路灯管理办法', provision: '第二条' },
  ])
  expect((await desk(undefined, '灯杆')).cards).toMatchObject([{ now: { further } }])
  await handIn({}, 2)
  await sign(card.id, 3)
  minute()
  expect(await answerTo(card.question)).not.toHaveProperty('points')
})

test('a new card is found by its ways of asking a minute after it was signed, and not before', async () => {
  const { write, sign, answerTo, minute } = await keeping()
  const { id } = (await write()).body.card
  minute()
  expect((await answerTo('示例公园椅子坏了谁修')).text).not.toBe(fresh.answer)
  await sign(id, 1)
  minute()
  for (const asked of [fresh.question, ...fresh.ways]) expect((await answerTo(asked)).text).toBe(fresh.answer)
})

test('a withdrawn card answers no more, is to be looked at, and answers again once a new text is signed', async () => {
  const { withdraw, answerTo, desk, handIn, sign, minute } = await keeping()
  expect((await withdraw(card.id, 0)).status).toBe(200)
  minute()
  expect((await answerTo(card.question)).card).not.toBe(card.id)
  expect((await desk()).review).toMatchObject([
    {
      why: 'withdrawn',
      card: { id: card.id, last: { answer: card.answer }, withdrawn: { reason: '做法变了，重新写' } },
    },
  ])
  expect((await withdraw(card.id, 1)).body.detail).toBe('这张卡已经撤下了')
  await handIn({ answer: better }, 1)
  await sign(card.id, 2)
  minute()
  expect((await answerTo(card.question)).text).toBe(better)
  expect((await desk()).review).toEqual([])
})

test('a card with a last day is to be looked at thirty days before, and answers no more after it', async () => {
  const { handIn, sign, answerTo, desk, minute, house } = await keeping()
  const endsOn = addDays(beijingDate(house.now()), 40)
  await handIn({ answer: better, endsOn })
  await sign(card.id, 1)
  minute()
  expect((await desk()).review).toEqual([])
  house.clock.advance(11 * 86_400_000)
  expect((await desk()).review).toMatchObject([{ why: 'expiring', on: endsOn }])
  expect((await answerTo(card.question)).text).toBe(better)
  house.clock.advance(30 * 86_400_000)
  expect((await answerTo(card.question)).text).not.toBe(better)
  expect((await desk()).review).toMatchObject([{ why: 'expired', on: endsOn }])
})

test('a signed card whose article was changed answers no more and is to be looked at', async () => {
  const { handIn, sign, answerTo, desk, minute, add } = await keeping()
  await handIn({ answer: better })
  await sign(card.id, 1)
  await add({ '示例市路灯管理办法(2025-01-01).md': rules(2025, 5) })
  minute()
  expect((await answerTo(card.question)).text).not.toBe(better)
  expect((await desk()).review).toMatchObject([{ why: 'basis', card: { id: card.id } }])
})

test('who wrote it signs nothing of it; another department does nothing to it; an officer signs nothing', async () => {
  const { handIn, sign, withdraw, write } = await keeping()
  await handIn({ answer: better }, 0, lead)
  expect((await sign(card.id, 1)).body.detail).toBe('写过这份稿子的人不能签发，请换一位同事签发')
  const elsewhere = { ...lead, id: 'elsewhere', department: 'education' }
  for (const tried of [await sign(card.id, 1, elsewhere), await withdraw(card.id, 1, '我们不同意', elsewhere)])
    expect(tried).toMatchObject({ status: 403, body: { detail: `这张知识卡归${card.department}` } })
  expect((await sign(card.id, 1, officer)).status).toBe(403)
  expect((await handIn({ answer: better }, 1, example.citizen)).status).toBe(403)
  expect((await write({}, { ...officer, department: 'nowhere' })).status).toBe(403)
})

test('a draft given back shows the reason, is changed and signed; one that is dropped changes nothing', async () => {
  const { handIn, sendBack, sign, drop, desk, answerTo, minute } = await keeping()
  await handIn({ answer: better })
  await sendBack(card.id, 1, '写明打哪个电话')
  expect((await desk()).drafts).toMatchObject([{ status: 'returned', sentBack: { reason: '写明打哪个电话' } }])
  expect((await sign(card.id, 2)).status).toBe(409)
  await handIn({ answer: `${better}！` }, 2)
  expect((await drop(card.id, 3)).body.card).not.toHaveProperty('draft')
  minute()
  expect((await answerTo(card.question)).text).toBe(card.answer)
  expect((await desk()).drafts).toEqual([])
})

test('whoever comes second to the same card is told who was faster', async () => {
  const { handIn } = await keeping()
  await handIn({ answer: better })
  const late = await handIn({ answer: `${better}。` }, 0, { ...officer, id: 'late' })
  expect(late).toMatchObject({ status: 409 })
  expect(late.body.detail).toContain(`${officer.name}已经在`)
})
