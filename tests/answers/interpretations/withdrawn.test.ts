import type { readPolicy } from '@shared/answers/contract'
import { interpretations } from '../../../functions/answers/store'
import { city, lead, officer, ownWords } from '../lampCity'

const otherLead = { ...lead, id: 'other-lead' }
const better = ownWords.replace('三天过了还没亮，可以再报一次，城管会催。', '三天过了还没亮，打城建热线再报一次。')
const why = '报修的办法写错了'

/** The city of lamps with one interpretation out, and what anyone reads of the policy. */
async function published() {
  const held = await city()
  const { id } = (await held.draft()).body.interpretation
  await held.sign(id)
  const read = async () =>
    (
      await held.ask<typeof readPolicy>(undefined, 'GET /api/policies/{id}', {
        params: { id: await held.policyId() },
        query: {},
      })
    ).body.interpretations
  return { ...held, id, read }
}

test('an interpretation that says something wrong is taken down by a lead, and nobody reads it beside its policy any more', async () => {
  const { id, read, withdraw, desk } = await published()
  expect(await read()).toHaveLength(1)
  const [out] = (await desk(lead)).published
  expect((await withdraw(id, out!.version, why)).status).toBe(200)
  expect(await read()).toEqual([])
  expect(await desk(lead)).toMatchObject({
    published: [],
    owed: { total: 1 },
    drafts: [{ id, status: 'returned', sentBack: { by: lead.name, reason: why, wasPublic: true } }],
  })
})

test('what was taken down is put right by its writers, signed by another, and out again with the new words', async () => {
  const { id, read, withdraw, revise, sign } = await published()
  await withdraw(id, 1, why)
  expect((await sign(id, 2)).status).toBe(409)
  await revise(id, 2, { text: better })
  expect((await sign(id, 3, otherLead)).status).toBe(200)
  expect(await read()).toMatchObject([{ text: better }])
})

test('an officer, another department and whoever has not seen it signed take nothing down', async () => {
  const { id, read, withdraw } = await published()
  expect((await withdraw(id, 1, why, officer)).status).toBe(403)
  expect((await withdraw(id, 1, why, { ...lead, department: 'urban-management' })).status).toBe(403)
  expect((await withdraw(id, 0, why)).status).toBe(409)
  expect((await withdraw(id, 1, '错')).status).toBe(400)
  expect(await read()).toHaveLength(1)
})

test('that it was public, when it was taken down and why stays in its history', async () => {
  const { id, withdraw, house } = await published()
  await withdraw(id, 1, why)
  const kept = await house.store(interpretations).get(id)
  expect(kept).not.toHaveProperty('publishedAt')
  expect(kept?.events.map(({ type }) => type)).toEqual(['drafted', 'signed', 'withdrawn'])
  expect(kept?.events.at(-1)).toMatchObject({ by: { id: lead.id }, reason: why })
})
