import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { askQuestion, listPolicies, readPolicy } from '@shared/answers/contract'
import type { decideOpenness, listUnstatedPolicies, readUnstatedPolicy } from '@shared/answers/contractOpenness'
import type { Caller } from '@shared/people/caller'
import { answerEndpoints } from '../../../functions/answers/endpoints'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { door, example } from '../../support/door'
import { testHouse } from '../../support/house'

const letter = `示例市伞具局关于雨伞存放数量的函
示例市统计局：
一、公用雨伞存放在示例伞站三百二十把。
二、每季度清点公用雨伞一遍。
示例市伞具局
2026年3月1日`
const mark = '主动公开' as const
const reason = '已经在网站发布过，没有不宜公开的内容'

async function office() {
  const house = testHouse()
  const folder = await mkdtemp(join(tmpdir(), 'openness-'))
  const imports = async (text = letter, name = '函.txt') => {
    await writeFile(join(folder, name), text)
    const summary = await importFolder([folder], { bucket: house.bucket, now: house.now })
    house.clock.advance(3_000)
    return summary
  }
  await imports()
  const ask = door(answerEndpoints(house))
  const desk = async () => (await ask<typeof listUnstatedPolicies>(example.editor, 'GET /api/openness')).body
  const id = (await desk()).waiting.policies[0]!.id
  const decide = (body: object = {}, caller: Caller = example.editor) =>
    ask<typeof decideOpenness>(caller, 'POST /api/openness/{id}', {
      params: { id },
      body: { attribute: mark, reason, seen: 0, ...body },
    })
  const cited = async () => {
    house.clock.advance(3_000)
    const body = { question: '示例伞站公用雨伞存放多少把' }
    const { citations } = (await ask<typeof askQuestion>(undefined, 'POST /api/answers', { body })).body
    return citations.map(({ title }) => title)
  }
  const listed = async () =>
    (await ask<typeof listPolicies>(undefined, 'GET /api/policies')).body.policies.map(({ title }) => title)
  const read = async () =>
    (await ask<typeof readPolicy>(undefined, 'GET /api/policies/{id}', { params: { id } })).status
  return { house, ask, desk, id, decide, cited, listed, read, imports }
}
const title = '示例市伞具局关于雨伞存放数量的函'

test('a document that nobody declared open waits for an editor: not listed, not read, not cited', async () => {
  const { desk, cited, listed, read } = await office()
  expect((await desk()).waiting).toMatchObject({ total: 1, policies: [{ title, versionDate: '2026-03-01' }] })
  expect(await cited()).not.toContain(title)
  expect(await listed()).not.toContain(title)
  expect(await read()).toBe(404)
})

test('whoever imports is told that it waits', async () => {
  const { imports } = await office()
  const { files } = await imports(letter.replace('雨伞存放数量', '水桶存放数量'), '又一函.txt')
  expect(files.find(({ path }) => path.endsWith('又一函.txt'))?.notes.join()).toMatch(/没有写明公开方式.*等编辑审核/)
})

test('an editor reads it and opens it with a reason: then it is listed, read and cited, also after another import', async () => {
  const { ask, id, decide, desk, cited, listed, read, imports } = await office()
  const open = await ask<typeof readUnstatedPolicy>(example.editor, 'GET /api/openness/{id}', { params: { id } })
  expect(open.body.provisions.map((one) => one.id)).toEqual(['一', '二'])
  expect((await decide()).body).toEqual({ title, attribute: mark })
  expect(await cited()).toContain(title)
  expect(await listed()).toContain(title)
  expect(await read()).toBe(200)
  await imports(`${letter}\n`)
  expect(await cited()).toContain(title)
  expect(await desk()).toMatchObject({
    waiting: { total: 0 },
    decided: [{ title, decision: { attribute: mark, reason } }],
  })
})

test('a decision can be made anew, and every one stays on record', async () => {
  const { ask, id, decide, read, house } = await office()
  await decide()
  expect((await decide({ seen: 1 })).status).toBe(409)
  expect((await decide({ seen: 1, attribute: '不予公开', reason: '里面有不宜公开的数量' })).status).toBe(200)
  house.clock.advance(3_000)
  expect(await read()).toBe(404)
  const open = await ask<typeof readUnstatedPolicy>(example.editor, 'GET /api/openness/{id}', { params: { id } })
  expect(open.body.decisions.map((one) => one.attribute)).toEqual([mark, '不予公开'])
})

test('two editors at once: the second is told that something happened', async () => {
  const { decide } = await office()
  await decide()
  expect((await decide({ attribute: '不予公开' })).status).toBe(409)
})

test('without a reason, by anybody else, or for a document that states its openness there is no decision', async () => {
  const { decide, ask } = await office()
  expect((await decide({ reason: '可以' })).status).toBe(400)
  expect((await decide({}, example.lead)).status).toBe(403)
  const other = await ask<typeof decideOpenness>(example.editor, 'POST /api/openness/{id}', {
    params: { id: 'nothing' },
    body: { attribute: mark, reason, seen: 0 },
  })
  expect(other.status).toBe(404)
})
