import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { askQuestion, listCommonQuestions, listPolicies, readPolicy } from '@shared/answers/contract'
import { cardsKey } from '../../../functions/answers/cardsKey'
import { answerEndpoints } from '../../../functions/answers/endpoints'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { revisedBy } from '@shared/answers/documents/revisedElsewhere'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { door } from '../../support/door'
import { testHouse } from '../../support/house'
import { card, rules } from '../lampCity'

const publicOrder = (made: string, from: string) => `# 治安管理处罚法

${made} 示例

<!-- INFO END -->

第一条 示例：打人的处几日拘留。

第二条 本法自${from}起施行。
`

async function city(files: Record<string, string>, cards: object[] = [card]) {
  const house = testHouse()
  house.clock.set('2026-11-23T04:00:00.000Z')
  const folder = await mkdtemp(join(tmpdir(), 'changed-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  await house.bucket.write(cardsKey, new TextEncoder().encode(JSON.stringify(cards)))
  if (Object.keys(files).length) await importFolder([folder], { bucket: house.bucket, now: house.now })
  const ask = door(answerEndpoints(house))
  return {
    clock: house.clock,
    answer: async (question: string) =>
      (await ask<typeof askQuestion>(undefined, 'POST /api/answers', { body: { question } })).body,
    common: async () => (await ask<typeof listCommonQuestions>(undefined, 'GET /api/answers/common', {})).body.topics,
    list: async (query: Record<string, string> = {}) =>
      (await ask<typeof listPolicies>(undefined, 'GET /api/policies', { query })).body,
    read: async (id: string) =>
      (await ask<typeof readPolicy>(undefined, 'GET /api/policies/{id}', { params: { id } })).body,
  }
}

test.each([
  [{ rule: '《示例法》', from: '2026-01-01' }, '新的从2026年1月1日起施行'],
  [{ rule: '路灯的规定' }, '可能有变化'],
  [{ rule: '路灯的规定', gist: '示例：坏了的路灯，据说现在要在两天里修好，修不好的要说明。' }, '还没有核对，请以'],
])('a card whose rule is to be read up anew says so and whom to ask, and states no rule', async (changed, said) => {
  const { answer, common } = await city({ '示例市路灯管理办法(2024-01-01).md': rules(2024, 3) }, [{ ...card, changed }])
  const given = await answer('示例路灯几天能修')
  expect(given).toMatchObject({ kind: 'referral', changed, citations: [], department: { name: card.department } })
  expect(given.text).toContain(said)
  expect(given.text).not.toContain('3 日')
  expect(given.card).toBeUndefined()
  expect(await common()).toEqual([])
})

test('what holds for one year only is told up to its last day, and then no more', async () => {
  const changed = { rule: '路灯的规定', gist: '示例：今年坏了的路灯，据说要在两天里修好。', until: '2026-11-30' }
  const { answer, clock } = await city({ '示例市路灯管理办法(2024-01-01).md': rules(2024, 3) }, [{ ...card, changed }])
  expect((await answer('示例路灯几天能修')).changed?.gist).toBe(changed.gist)
  clock.set('2026-11-30T15:59:00.000Z')
  expect((await answer('示例路灯几天能修')).changed?.gist).toBe(changed.gist)
  clock.set('2026-11-30T16:00:00.000Z')
  const after = await answer('示例路灯几天能修')
  expect(after.changed).toEqual({ rule: changed.rule, until: changed.until })
  expect(after.text).toContain('先不照旧的回答')
})

test('a law whose new words are not held is no longer in force, its page says why, and it answers nothing', async () => {
  const { answer, list, read } = await city({
    '治安管理处罚法(2012-10-26).md': publicOrder('2012年10月26日', '2013年1月1日'),
  })
  expect((await list()).policies).toEqual([])
  const [old] = (await list({ which: 'others' })).policies
  expect(await read(old!.id)).toMatchObject({ status: 'ended', ending: { why: '已修改', on: '2026-01-01' } })
  const { citations } = await answer('打人的处几日拘留')
  expect(citations.map(({ title }) => title)).not.toContain('治安管理处罚法')
})

test('its new words answer as soon as they are held', async () => {
  const { list } = await city({ '治安管理处罚法(2025-06-27).md': publicOrder('2025年6月27日', '2026年1月1日') })
  expect((await list()).policies).toMatchObject([{ title: '治安管理处罚法', status: 'in-force' }])
})

test('the library and every answer tell up to which day the documents reach', async () => {
  const { answer, list } = await city({
    '聊城/聊城市路灯管理办法(2024-01-01).md': rules(2024, 3).replaceAll('示例市', '聊城市'),
    '法律/示例国家照明法(2021-01-01).md': rules(2021, 5).replaceAll('示例市路灯管理办法', '示例国家照明法'),
  })
  const reach = { nation: '2021-01-01', local: '2024-01-01' }
  expect((await list()).reach).toEqual(reach)
  expect((await answer('示例路灯几天能修')).reach).toEqual(reach)
})

test('a law that gave way to another of a new name is repealed from that day', async () => {
  const { list, read } = await city({
    '水污染防治法(2017-06-27).md': publicOrder('2017年6月27日', '2018年1月1日').replace(
      '治安管理处罚法',
      '水污染防治法',
    ),
  })
  const [old] = (await list({ which: 'others' })).policies
  expect(await read(old!.id)).toMatchObject({ status: 'ended', ending: { why: '废止', on: '2026-08-15' } })
})

test('every card of ours that rests on a rule revised since is marked so, and none tells more of such a rule', () => {
  const revised = new Set(revisedBy('2026-11-30'))
  const cards = loadAnswerCards()
  const unmarked = cards.filter(
    ({ citations, changed }) => !changed && citations.some(({ title }) => revised.has(title)),
  )
  expect(unmarked.map(({ id }) => id)).toEqual([])
  expect(cards.filter(({ points = [] }) => points.some(({ title }) => revised.has(title))).map(({ id }) => id)).toEqual(
    [],
  )
})
