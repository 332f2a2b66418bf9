import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { askQuestion } from '@shared/answers/contract'
import { cardsKey } from '../../../functions/answers/cardsKey'
import { answerEndpoints } from '../../../functions/answers/endpoints'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { door } from '../../support/door'
import { testHouse } from '../../support/house'
import { card, rules } from '../lampCity'

const ofLamps = { title: '示例市路灯管理办法', effectiveFrom: '2024-01-01' }
const inspected = { text: '示例：路灯每个月都有人查一遍。', ...ofLamps, provision: '第二条' }
const since = { text: '示例：办法从2024年起管用。', ...ofLamps, provision: '第三条' }
const elsewhere = {
  text: '示例：手册里写着灯要多亮。',
  title: '示例照明手册',
  provision: '第九条',
  effectiveFrom: '2020-01-01',
}

const monthly = '示例报修路灯，平时每个月查不查'

async function asking(question: string, points: object[], files: Record<string, string> = {}) {
  const house = testHouse()
  house.clock.set('2026-11-23T04:00:00.000Z')
  const folder = await mkdtemp(join(tmpdir(), 'points-'))
  for (const [name, text] of Object.entries({ '示例市路灯管理办法(2024-01-01).md': rules(2024, 3), ...files }))
    await writeFile(join(folder, name), text)
  await house.bucket.write(
    cardsKey,
    new TextEncoder().encode(JSON.stringify([{ ...card, ways: [...card.ways, monthly], points }])),
  )
  await importFolder([folder], { bucket: house.bucket, now: house.now })
  const ask = door(answerEndpoints(house))
  return (await ask<typeof askQuestion>(undefined, 'POST /api/answers', { body: { question } })).body
}

test('under the answer stands what else its card says, what was asked for first, each with where to read it', async () => {
  const { points, text } = await asking(monthly, [since, inspected])
  expect(text).toBe(card.answer)
  expect(points?.map((one) => one.text)).toEqual([inspected.text, since.text])
  expect(points?.[0]).toMatchObject({ title: ofLamps.title, provision: '第二条' })
  expect(decodeURIComponent(points?.[0]?.url ?? '')).toMatch(/^\/api\/policies\/.+#第二条$/)
})

test('where the answer leaves out how long, and a point says it, that comes first and is not said twice', async () => {
  const late = { text: '示例：报修的路灯最多5日要修好。', ...ofLamps, provision: '第二条' }
  const unhurried = { ...card, answer: '示例：报修后由养护单位来修。' }
  const house = testHouse()
  await house.bucket.write(
    cardsKey,
    new TextEncoder().encode(JSON.stringify([{ ...unhurried, points: [since, late] }])),
  )
  const ask = door(answerEndpoints(house))
  const { body } = await ask<typeof askQuestion>(undefined, 'POST /api/answers', {
    body: { question: '示例报修路灯几天能修' },
  })
  expect(body).toMatchObject({ lead: { asked: 'how-long', text: late.text }, text: unhurried.answer })
  expect(body.points?.map((one) => one.text)).toEqual([since.text])
})

test('a point whose article has a newer version is left out, while one read up elsewhere stays without a way to it', async () => {
  const notice = (year: number) => rules(year, 3).replaceAll('路灯管理', '灯杆管理')
  const ofPoles = {
    text: '示例：灯杆每月查一遍。',
    title: '示例市灯杆管理办法',
    provision: '第二条',
    effectiveFrom: '2024-01-01',
  }
  const files = { '示例市灯杆管理办法(2024-01-01).md': notice(2024), '示例市灯杆管理办法(2026-01-01).md': notice(2026) }
  const { points } = await asking('示例报修路灯', [ofPoles, elsewhere], files)
  expect(points).toEqual([{ text: elsewhere.text, title: elsewhere.title, provision: elsewhere.provision }])
})

test('a card that says nothing more has no points', async () => {
  expect((await asking('示例报修路灯', [inspected])).points).toHaveLength(1)
  const house = testHouse()
  await house.bucket.write(cardsKey, new TextEncoder().encode(JSON.stringify([card])))
  const ask = door(answerEndpoints(house))
  const { body } = await ask<typeof askQuestion>(undefined, 'POST /api/answers', { body: { question: '示例报修路灯' } })
  expect(body).not.toHaveProperty('points')
})
