import type { readPolicy } from '@shared/answers/contract'
import { interpretation } from '@shared/answers/interpretations/interpretation'
import { interpretations } from '../../../functions/answers/store'
import { example } from '../../support/door'
import { city, lead, officer, ownWords, rules } from '../lampCity'

const otherLead = { ...lead, id: 'other-lead' }
const better = ownWords.replace('三天过了还没亮，可以再报一次，城管会催。', '三天过了还没亮，打城建热线再报一次。')

test('a draft sent back shows the reason to those who wrote it, and is handed in again with other words', async () => {
  const { draft, sendBack, revise, sign, desk, ask, policyId } = await city()
  const { id } = (await draft()).body.interpretation
  const returned = await sendBack(id, 0, '写明报修打哪个电话')
  expect(returned.body.interpretation).toMatchObject({ status: 'returned', version: 1 })
  expect((await desk()).drafts).toMatchObject([
    { id, status: 'returned', mine: true, sentBack: { by: lead.name, reason: '写明报修打哪个电话' } },
  ])
  expect((await sign(id, 1)).body.detail).toBe('这份解读已经退回修改，改好再交上才能签发')
  expect((await revise(id, 1, { text: better, form: '图解' })).body.interpretation).toMatchObject({
    status: 'draft',
    text: better,
    form: '图解',
    version: 2,
  })
  expect((await desk()).drafts).not.toMatchObject([{ sentBack: expect.anything() }])
  expect((await sign(id, 2)).status).toBe(200)
  expect((await desk()).published).toMatchObject([{ form: '图解' }])
  const read = await ask<typeof readPolicy>(undefined, 'GET /api/policies/{id}', { params: { id: await policyId() } })
  expect(read.body.interpretations).toMatchObject([{ text: better }])
  expect((await ask(undefined, 'GET /api/interpretations/owed')).status).toBe(401)
})

test('a draft handed in twice, for a button was pressed twice or no answer came, is there once', async () => {
  const { draft, desk } = await city()
  const made = [...(await Promise.all([draft(), draft()])), await draft()]
  expect(made.map(({ status }) => status)).toEqual([201, 201, 201])
  expect(new Set(made.map(({ body }) => body.interpretation.id)).size).toBe(1)
  expect((await desk()).drafts).toHaveLength(1)
})

test('a link taken out of a draft is gone', async () => {
  const { draft, revise } = await city()
  const { id } = (await draft({ link: 'https://example.org/lamp' })).body.interpretation
  expect((await revise(id, 0)).body.interpretation).not.toHaveProperty('link')
})

test('a draft that is dropped leaves the list, is signed by nobody, and keeps its history', async () => {
  const { draft, drop, sign, revise, desk, house } = await city()
  const { id } = (await draft()).body.interpretation
  expect((await drop(id, 0)).body.interpretation.status).toBe('dropped')
  expect((await desk()).drafts).toEqual([])
  expect((await desk()).owed.total).toBe(1)
  expect((await sign(id, 1)).body.detail).toBe('这份草稿已经不用了')
  expect((await revise(id, 1)).status).toBe(409)
  const kept = await house.store(interpretations).get(id)
  expect(kept?.events.map(({ type, by }) => [type, by.id])).toEqual([
    ['drafted', officer.id],
    ['dropped', officer.id],
  ])
})

test('what is out is changed, given back and dropped by nobody', async () => {
  const { draft, sign, revise, sendBack, drop } = await city()
  const { id } = (await draft()).body.interpretation
  await sign(id)
  for (const tried of [await revise(id, 1), await sendBack(id, 1, '写明打哪个电话'), await drop(id, 1)])
    expect(tried).toMatchObject({
      status: 409,
      body: { detail: '这份解读已经签发，不能再改；写错了的，由审核人撤下再改' },
    })
})

test('a lead who changed a draft signs it no more; another lead does', async () => {
  const { draft, revise, sign, desk } = await city()
  const { id } = (await draft()).body.interpretation
  await revise(id, 0, { text: better }, lead)
  expect((await desk(lead)).drafts).toMatchObject([{ mine: true }])
  expect((await sign(id, 1)).status).toBe(403)
  expect((await sign(id, 1, otherLead)).status).toBe(200)
})

test('other departments change, give back and drop nothing; an officer gives nothing back', async () => {
  const { draft, revise, sendBack, drop } = await city()
  const { id } = (await draft()).body.interpretation
  expect((await revise(id, 0, {}, example.lamps)).status).toBe(403)
  expect((await drop(id, 0, example.lamps)).status).toBe(403)
  expect((await sendBack(id, 0, '写明打哪个电话', { ...lead, department: 'urban-management' })).status).toBe(403)
  expect((await sendBack(id, 0, '写明打哪个电话', officer)).status).toBe(403)
})

test('who changed it first is named to the one who comes too late', async () => {
  const { draft, revise, drop } = await city()
  const { id } = (await draft()).body.interpretation
  const both = await Promise.all([revise(id, 0, { text: better }), revise(id, 0, { text: `${better}谢谢。` }, lead)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  const late = await drop(id, 0)
  expect(late).toMatchObject({ status: 409, body: { detail: expect.stringMatching(/改了这份解读/) } })
})

test('changed words are checked as new ones are: copied ones, too few, and another document are turned down', async () => {
  const { draft, revise, policyId } = await city({
    more: { '示例市养犬办法(2024-01-01).md': rules(2024, 5).replaceAll('路灯管理', '养犬') },
  })
  const { id } = (await draft()).body.interpretation
  expect((await revise(id, 0, { text: '路灯三天修好。' })).status).toBe(400)
  expect((await revise(id, 0, { text: '第二条 养护单位接到路灯报修后，应当在3日内修好。'.repeat(4) })).status).toBe(400)
  expect((await revise(id, 0, { policyId: await policyId('养犬') })).status).toBe(403)
})

test('a draft about a version that was replaced meanwhile is not signed, and handed in again it is about the new one', async () => {
  const { add, draft, sign, revise, policyId } = await city()
  const old = await policyId()
  const { id } = (await draft()).body.interpretation
  await add({ '示例市路灯管理办法(2026-01-01).md': rules(2026, 2) })
  expect((await sign(id)).body.detail).toBe('这是旧版本，请解读现行的版本')
  const { body } = await revise(id, 0, { policyId: old })
  expect(body.interpretation.policyId).toBe(await policyId())
  expect((await sign(id, 1)).status).toBe(200)
})

test('an interpretation kept before drafts could be changed still opens', () => {
  const old = {
    id: 'interpretation#1',
    version: 1,
    policyId: 'lamps',
    provisions: [],
    form: '文字',
    text: ownWords,
    policyTitle: '示例市路灯管理办法',
    department: { id: 'housing', name: '市住房城乡建设局' },
    status: 'published',
    draftedBy: { id: 'o', name: '示例经办' },
    draftedAt: '2026-11-20T02:00:00.000Z',
    signedBy: { id: 'l', name: '示例审核' },
    publishedAt: '2026-11-21T02:00:00.000Z',
  }
  expect(interpretation.parse(old)).toMatchObject({ ...old, events: [] })
})
