import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { askQuestion, listPolicies, readPolicy } from '@shared/answers/contract'
import { cardsKey } from '../../../functions/answers/cardsKey'
import { answerEndpoints } from '../../../functions/answers/endpoints'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { door } from '../../support/door'
import { testHouse } from '../../support/house'
import { card } from '../lampCity'

const lamps = (last: string, { title = '示例市路灯管理办法', above = '' } = {}) => `${title}
${above}
第一条 为了让夜里的路看得见，制定本办法。
第二条 养护单位接到路灯报修后，应当在3日内修好。
第三条 ${last}
示例市人民政府
2024年1月1日`
const usual = '本办法自2024年1月1日起施行。'

async function city(files: Record<string, string>) {
  const house = testHouse()
  const folder = await mkdtemp(join(tmpdir(), 'validity-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  await house.bucket.write(cardsKey, new TextEncoder().encode(JSON.stringify([card])))
  await importFolder([folder], { bucket: house.bucket, now: house.now })
  const ask = door(answerEndpoints(house))
  const on = (day: string) => house.clock.set(`${day}T04:00:00.000Z`)
  const answer = async () =>
    (await ask<typeof askQuestion>(undefined, 'POST /api/answers', { body: { question: '示例路灯坏了多久修好？' } }))
      .body
  const list = async (query: Record<string, string> = {}) =>
    (await ask<typeof listPolicies>(undefined, 'GET /api/policies', { query })).body
  const read = async (id: string) =>
    (await ask<typeof readPolicy>(undefined, 'GET /api/policies/{id}', { params: { id } })).body
  return { on, answer, list, read }
}

test('the day a term ends by itself counts, without another import: no citation, no card, and the page says so', async () => {
  const { on, answer, list, read } = await city({ 'a.txt': lamps('本办法自2024年1月1日起施行，有效期3年。') })
  on('2026-12-31')
  expect((await answer()).card).toBe(card.id)
  const { id } = (await list()).policies[0]!
  expect(await read(id)).toMatchObject({ status: 'in-force', endsOn: '2027-01-01' })
  on('2027-01-01')
  const after = await answer()
  expect(after.card).toBeUndefined()
  expect(after.citations).toEqual([])
  expect((await list()).total).toBe(0)
  expect(await read(id)).toMatchObject({ status: 'ended', ending: { why: '有效期届满', on: '2027-01-01' } })
})

test.each([
  ['征求意见稿', { above: '（征求意见稿）' }, 'draft'],
  ['失效', { above: '有 效 性：失效' }, 'ended'],
  ['废止', { above: '有效性：已废止' }, 'ended'],
])(
  'what is %s is kept with its banner, but never listed as in force, cited, or behind a card',
  async (_, set, status) => {
    const { answer, list, read } = await city({ 'a.txt': lamps(usual, set) })
    const { card: shown, citations } = await answer()
    expect([shown, citations]).toEqual([undefined, []])
    expect(await list()).toMatchObject({ total: 0, others: 1 })
    const others = await list({ which: 'others' })
    expect(others.policies).toMatchObject([{ status }])
    expect((await read(others.policies[0]!.id)).status).toBe(status)
  },
)

test.each([
  ['关于废止示例文件的决定', '经研究，决定废止《示例市路灯管理办法》。本决定自2025年3月1日起施行。'],
  ['关于停止执行示例文件的通知', '《示例市路灯管理办法》自即日起停止执行。'],
  ['关于公布失效文件的公告', '下列文件宣布失效：\n1.《示例市水桶办法》\n2.《示例市路灯管理办法》（示政发〔2024〕1号）'],
  [
    '示例市照明办法',
    '第一条 为照明，制定本办法。\n第二条 本办法自2025年3月1日起施行。《示例市路灯管理办法》同时废止。',
  ],
])('a later %s ends it, and its card', async (title, text) => {
  const { answer, list, read } = await city({
    'a.txt': lamps(usual),
    'b.txt': `${title}\n公开方式：主动公开\n${text}\n示例市人民政府\n2025年2月1日`,
  })
  expect((await answer()).card).toBeUndefined()
  const others = await list({ which: 'others' })
  expect(others.policies.map((one) => [one.title, one.ending])).toEqual([['示例市路灯管理办法', '废止']])
  expect(await read(others.policies[0]!.id)).toMatchObject({ status: 'ended', ending: { why: '废止' } })
})

test('a draft that would repeal it ends nothing', async () => {
  const draft = `示例市照明办法（征求意见稿）\n第一条 为照明，制定本办法。\n第二条 《示例市路灯管理办法》同时废止。\n2025年2月1日`
  const { answer } = await city({ 'a.txt': lamps(usual), 'b.txt': draft })
  expect((await answer()).card).toBe(card.id)
})

test.each([
  '示政办字〔2024〕12号',
  '示政办字[2024]12号',
  '示政办字(2024)12号',
  '示政办字（2024）12号',
  '示政办字【2024】12号',
  '示政办字［2024］12',
  '示政办字2024年12号',
  '〔2024〕12号',
])('a document is found by its 文号 typed as %s, and shows it', async (search) => {
  const { list, read } = await city({
    'a.txt': lamps(usual, { above: '示政办字〔2024〕12号' }),
    'b.txt': lamps(usual, { title: '示例市水桶管理办法', above: '示政办字〔2024〕2号' }),
  })
  const { policies } = await list({ search })
  expect(policies.map((one) => [one.title, one.number])).toEqual([['示例市路灯管理办法', '示政办字〔2024〕12号']])
  expect((await read(policies[0]!.id)).number).toBe('示政办字〔2024〕12号')
})
