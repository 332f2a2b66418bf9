import type { listHeldTexts, lookAtText } from '@shared/surveys/holding/contractHolding'
import type { Caller } from '@shared/people/caller'
import { readXlsx } from 'hucre/xlsx'
import { exportSurvey } from '../../functions/surveys/answers/exportSurvey'
import { answeredSheets } from '../../functions/surveys/answers/store'
import { heldTexts } from '../../functions/surveys/holding/store'
import { surveys } from '../../functions/surveys/store'
import { more } from '../inquiries/people'
import { bench, person } from './bench'

const rude = '王八蛋，管道从来不修'
const countyDesk: Caller = { id: 'staff-county', role: 'officer', name: '示例分办·东昌府区', department: 'desk@371502' }
const elsewhere: Caller = { ...countyDesk, id: 'staff-elsewhere', department: 'desk@371526' }

/** A survey that so many have answered in words, the first of them rudely. */
async function answered(many: number, first = rude, second?: string) {
  const all = bench()
  const id = await all.at('issued')
  for (let nth = 1; nth <= many; nth++)
    await all.answer(id, person(nth), {
      q1: 1,
      q2: nth === 1 ? first : ((nth === 2 ? second : undefined) ?? `示例：${nth} 号楼顶层`),
    })
  const waiting = (caller: Caller = more.dispatcher) => all.ask<typeof listHeldTexts>(caller, 'GET /api/survey-texts')
  const look = (caller: Caller, text: string, body: object = { fine: true }) =>
    all.ask<typeof lookAtText>(caller, 'POST /api/survey-texts/{id}/look', { params: { id: text }, body })
  const words = async () => (await all.count(more.housing, id)).body.words[0]
  const over = () => all.house.clock.set('2026-12-01T02:00:00.000Z')
  return { ...all, id, waiting, look, words, over }
}

test('risky words of an answer are counted and wait for the desk before the department reads or exports them', async () => {
  const { house, id, waiting, look, words, over } = await answered(6)
  expect(await words()).toMatchObject({ waiting: 1, unfit: [] })
  expect((await words())?.texts).toHaveLength(5)
  const [one] = (await waiting()).body.texts
  expect(one).toMatchObject({ text: rude, found: ['辱骂'], looks: true })
  over()
  const exported = async () => {
    const { bytes } = await exportSurvey(
      { params: { id }, query: { format: 'xlsx' }, body: undefined },
      more.housing,
      house,
    )
    return JSON.stringify((await readXlsx(bytes)).sheets[1]?.rows)
  }
  expect(await exported()).not.toContain('王八蛋')
  expect(await exported()).toContain('另有 1 条等核看')
  expect((await look(more.dispatcher, one!.id)).status).toBe(200)
  expect(await exported()).toContain('王八蛋')
  expect((await words())?.texts).toHaveLength(6)
  expect((await look(more.dispatcher, one!.id)).status).toBe(409)
})

test('what is marked is heard by the department and goes no further; a reason is wanted', async () => {
  const { house, id, waiting, look, words, over } = await answered(5)
  const [one] = (await waiting()).body.texts
  expect((await look(more.dispatcher, one!.id, { fine: false })).status).toBe(400)
  expect((await look(more.dispatcher, one!.id, { fine: false, reason: '示例：骂人的话' })).status).toBe(200)
  over()
  expect(await words()).toMatchObject({ waiting: 0, unfit: [rude] })
  const { bytes } = await exportSurvey(
    { params: { id }, query: { format: 'csv' }, body: undefined },
    more.housing,
    house,
  )
  const text = new TextDecoder().decode(bytes)
  expect(text).not.toContain('王八蛋')
  expect(text).toContain('另有 1 条核看为不宜公开')
})

test('while a survey is open and fewer than five have written, nobody at the desk reads who might just have', async () => {
  const { waiting, over } = await answered(3)
  expect((await waiting()).body).toEqual({ texts: [], later: 1 })
  over()
  expect((await waiting()).body.texts).toHaveLength(1)
})

test('words of somebody in danger wait for nobody', async () => {
  const { waiting, words } = await answered(5, '救命，他拿刀要砍死你们都别过来，正在砍门，快来人')
  expect((await waiting()).body).toEqual({ texts: [], later: 0 })
  expect((await words())?.texts).toHaveLength(5)
})

test('the desk is told once a day, without the hour, and nothing kept leads to who wrote it or when', async () => {
  const { house, told, hire } = await answered(5, rude, '王八蛋，没人管')
  await hire(more.dispatcher)
  const lines = (await told(more.dispatcher)).filter((line) => line.startsWith('问卷里写的有等你核看的'))
  expect(lines).toHaveLength(1)
  const rows = (await house.store(heldTexts).page({ index: 'first', key: 'held-owed' })).items
  expect(rows).toHaveLength(2)
  expect(JSON.stringify(rows)).not.toMatch(/citizen-|answer-|T02:00/)
})

test('the desk of a county looks at what was written in surveys of its own units, the city’s at any, and nobody else', async () => {
  const { house, id, waiting, look } = await answered(5)
  expect((await waiting(countyDesk)).body.texts).toEqual([])
  for (const caller of [more.housing, more.lead]) expect((await waiting(caller)).body).toEqual({ texts: [], later: 0 })
  const rows = house.store(heldTexts)
  const [row] = (await rows.page({ index: 'first', key: 'held-owed' })).items
  const ofCounty = { id: 'housing@371502', name: '东昌府区住房城乡建设局' }
  await rows.save({ ...row!, department: ofCounty })
  await house.store(surveys).save({ ...(await house.store(surveys).get(id))!, department: ofCounty })
  expect((await waiting(countyDesk)).body.texts).toMatchObject([{ looks: true }])
  expect((await waiting(more.supervisor)).body.texts).toMatchObject([{ looks: false }])
  expect((await waiting(elsewhere)).body.texts).toEqual([])
  expect((await look(elsewhere, row!.id)).status).toBe(403)
  expect((await look(more.supervisor, row!.id)).status).toBe(403)
  expect((await look(countyDesk, row!.id)).status).toBe(200)
})

test('the same answer sent again because the line broke is held once', async () => {
  const { house, id, take, hand, waiting } = await answered(5)
  const { token } = (await take(id, person(9))).body
  for (const _again of [1, 2]) expect((await hand(id, token, { q1: 1, q2: '王八蛋，又停了' })).status).toBe(200)
  expect((await waiting()).body.texts).toHaveLength(2)
  expect((await house.store(answeredSheets).page({ index: 'first', key: `answers#${id}` })).items).toHaveLength(6)
})
