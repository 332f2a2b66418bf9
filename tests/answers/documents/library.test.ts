import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { listPolicies, readPolicy } from '@shared/answers/contract'
import { storedManifest } from '../../../functions/answers/corpus/storedManifest'
import { cardsKey } from '../../../functions/answers/cardsKey'
import { answerEndpoints } from '../../../functions/answers/endpoints'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { door } from '../../support/door'
import { testHouse } from '../../support/house'

const document = (title: string, year: number, more = '') => `# ${title}

${year}年1月1日 示例市人民政府公布
${more}
<!-- INFO END -->

第一条 这是示例。

第二条 本办法自${year}年1月1日起施行。
`

const parking = {
  id: 'example-parking',
  topic: '物业与停车',
  question: '示例停车要不要钱？',
  answer: '示例：不要钱。',
  next: ['看办法'],
  citations: [{ title: '示例市停车办法', provision: '第一条', effectiveFrom: '2024-01-01' }],
  department: '市住房城乡建设局',
  ways: ['示例停车收费吗', '示例停车多少钱', '示例车停哪', '示例停车免费吗', '示例车位要钱吗'],
  audience: '个人',
  checked: '2026-11-23',
}

async function library() {
  const house = testHouse()
  const folder = await mkdtemp(join(tmpdir(), 'library-'))
  const files: Record<string, string> = {
    '示例市停车办法(2024-01-01).md': document('示例市停车办法', 2024),
    '示例市停车办法(2020-01-01).md': document('示例市停车办法', 2020),
    '示例市养犬办法(2027-01-01).md': document('示例市养犬办法', 2027),
    '物业管理条例(2018-01-01).md': document('物业管理条例', 2018),
    '示例市内部办法(2023-01-01).md': document('示例市内部办法', 2023, '\n公开属性：不予公开\n'),
    '示例市水桶办法(2023-01-01).md': document('示例市水桶办法', 2023, '\n起草单位：聊城市城市管理局\n').replace(
      '这是示例',
      '这是示例。公共水桶由街道保洁员每日清洗一遍',
    ),
    '示例市档案办法(2023-01-01).md': document('示例市档案办法', 2023, '\n公开属性：依申请公开\n'),
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  await importFolder([folder], { bucket: house.bucket, now: house.now })
  const ask = door(answerEndpoints(house))
  const list = async (query: Record<string, string> = {}) =>
    (await ask<typeof listPolicies>(undefined, 'GET /api/policies', { query })).body
  return { ask, list, house }
}

test('the library holds what is in force and public, one version of each', async () => {
  const { list } = await library()
  const { total, policies } = await list()
  expect(policies.map((one) => one.title).sort()).toEqual(['物业管理条例', '示例市停车办法', '示例市水桶办法'])
  expect(total).toBe(3)
  expect(policies.find((one) => one.title === '示例市停车办法')).toMatchObject({
    effectiveFrom: '2024-01-01',
    provisions: 2,
  })
})

test('with the day from which a document applies stands the day of its version, which may be all that is known', async () => {
  const { ask, list } = await library()
  for (const one of (await list()).policies) {
    const read = await ask<typeof readPolicy>(undefined, 'GET /api/policies/{id}', { params: { id: one.id } })
    expect(one.versionDate).toBe(read.body.versionDate)
  }
})

test('documents are found by words of the title and by the department that answers for them', async () => {
  const { list } = await library()
  expect((await list({ search: '停车' })).policies.map((one) => one.title)).toEqual(['示例市停车办法'])
  expect((await list({ department: 'housing' })).policies).toMatchObject([
    { title: '物业管理条例', department: '市住房城乡建设局' },
  ])
  expect((await list({ search: '没有这个词' })).total).toBe(0)
})

test('who drafted a document answers for it in the list as on its own page, and it is found under that department', async () => {
  const { ask, list } = await library()
  const { policies, departments } = await list({ department: 'urban-management' })
  expect(policies).toMatchObject([{ title: '示例市水桶办法', department: '市城市管理局' }])
  const { id } = policies[0]!
  const read = await ask<typeof readPolicy>(undefined, 'GET /api/policies/{id}', { params: { id } })
  expect(read.body.department?.name).toBe(policies[0]!.department)
  expect(departments).toEqual([
    { id: 'urban-management', name: '市城市管理局', documents: 1 },
    { id: 'housing', name: '市住房城乡建设局', documents: 1 },
  ])
})

test('what no title names is looked for in the documents, and the provision that has it is named', async () => {
  const { list } = await library()
  expect((await list({ search: '保洁员清洗' })).policies).toMatchObject([
    { title: '示例市水桶办法', mentions: '第一条' },
  ])
  expect((await list({ search: '停车' })).policies[0]).not.toHaveProperty('mentions')
})

test.each(['停車', '停 车', '示例市　停车', '《停车》'.slice(1, 3)])(
  '「%s」 finds 停车 however it was typed',
  async (search) => {
    const { list } = await library()
    expect((await list({ search })).policies[0]?.title).toBe('示例市停车办法')
  },
)

test('documents are parted by level, and by the matter of daily life whose answers rest on them', async () => {
  const { list, house } = await library()
  await house.bucket.write(cardsKey, new TextEncoder().encode(JSON.stringify([parking])))
  house.clock.advance(3_000)
  expect((await list({ topic: '物业与停车' })).policies.map((one) => one.title)).toEqual(['示例市停车办法'])
  expect((await list({ topic: '工伤' })).total).toBe(0)
  expect((await list({ level: 'city' })).total).toBe(0)
  expect((await list({ level: 'unknown' })).total).toBe(3)
})

test('an unknown department or a page that is none is refused', async () => {
  const { ask } = await library()
  const refused = (query: object) => ask<typeof listPolicies>(undefined, 'GET /api/policies', { query })
  expect((await refused({ department: 'nobody' })).status).toBe(404)
  expect((await refused({ after: 'x' })).status).toBe(400)
})

test('a document opens with its provisions and the versions before it', async () => {
  const { ask, list } = await library()
  const { id } = (await list({ search: '停车' })).policies[0]!
  const read = await ask<typeof readPolicy>(undefined, 'GET /api/policies/{id}', { params: { id } })
  expect(read.body.versions.map((one) => [one.effectiveFrom, one.status])).toEqual([
    ['2024-01-01', 'in-force'],
    ['2020-01-01', 'superseded'],
  ])
})

test.each(['示例市内部办法', '示例市档案办法'])(
  'what is not 主动公开 is neither listed nor read, though it was imported: %s',
  async (title) => {
    const { ask, list, house } = await library()
    const { policies } = await storedManifest(house.bucket)
    const { id, attribute } = policies.find((one) => one.title === title)!
    expect(attribute).not.toBe('主动公开')
    expect((await list({ search: title })).total).toBe(0)
    expect((await ask<typeof readPolicy>(undefined, 'GET /api/policies/{id}', { params: { id } })).status).toBe(404)
  },
)

test('what was imported without an attribute is 主动公开, and says so', async () => {
  const { ask, list } = await library()
  const { id } = (await list({ search: '停车' })).policies[0]!
  const { body } = await ask<typeof readPolicy>(undefined, 'GET /api/policies/{id}', { params: { id } })
  expect(body).toMatchObject({ attribute: '主动公开', interpretations: [] })
})
