import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnswerCard } from '@shared/answers/card'
import { knownQuestions } from '@shared/answers/knownQuestions'
import { askQuestion } from '../../functions/answers/askQuestion'
import { openCorpus } from '../../functions/answers/corpus'
import { importFolder } from '../../functions/answers/importer/importFolder'
import { seedFacts } from '../../functions/local/loadSeeds'
import { memoryBucket } from '../../functions/platform/bucketMemory'
import { referenceOf } from '../../functions/platform/reference'

const now = () => new Date('2026-11-23T08:00:00Z')
const reference = referenceOf(seedFacts())

const card: AnswerCard = {
  id: 'example-lamp',
  topic: '消防与安全',
  question: '示例路灯坏了多久修好？',
  answer: '示例：报修后 3 日内修好。',
  next: ['打电话报修'],
  citations: [{ title: '示例市路灯管理办法', provision: '第二条', effectiveFrom: '2024-01-01' }],
  department: '市城市管理局',
  ways: ['示例路灯不亮了', '示例灯杆坏了找谁', '示例路灯几天能修', '示例报修路灯', '示例村里没路灯'],
  audience: '个人',
  checked: '2026-11-23',
}

const lampRules = (days: number, year: number) => `# 示例市路灯管理办法

${year}年1月1日 示例市人民政府公布

<!-- INFO END -->

第一条 为了让夜里的路看得见，制定本办法。

第二条 养护单位接到路灯报修后，应当在${days}日内修好。

第三条 本办法自${year}年1月1日起施行。
`

async function corpusWith(files: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'policies-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  const bucket = memoryBucket()
  await importFolder([folder], { bucket, now })
  return openCorpus(bucket, { now })
}

const ask = async (question: string, files: Record<string, string> = {}, cards = [card]) =>
  askQuestion(question, {
    cards: { all: cards, known: knownQuestions(cards) },
    corpus: await corpusWith(files),
    reference,
  })

test('a question asked in a known way gets the card, its citation and who is responsible', async () => {
  const answer = await ask('示例路灯几天能修')
  expect(answer).toMatchObject({
    kind: 'grounded',
    text: card.answer,
    citations: [{ title: '示例市路灯管理办法', provision: '第二条', effectiveFrom: '2024-01-01', status: 'in-force' }],
    department: { name: '市城市管理局' },
  })
  expect(answer.citations[0]).not.toHaveProperty('quote')
})

test('where the document is held, the words of the provision come with the citation', async () => {
  const answer = await ask('示例路灯几天能修', { '示例市路灯管理办法(2024-01-01).md': lampRules(3, 2024) })
  expect(answer.citations[0]).toMatchObject({
    quote: expect.stringContaining('3日内修好'),
    url: expect.stringMatching(/^\/api\/policies\//),
  })
})

test('a card dies when a newer version of its document is in force', async () => {
  const answer = await ask('示例路灯几天能修', {
    '示例市路灯管理办法(2024-01-01).md': lampRules(3, 2024),
    '示例市路灯管理办法(2026-01-01).md': lampRules(2, 2026),
  })
  expect(answer.text).not.toBe(card.answer)
  expect(JSON.stringify(answer)).not.toContain('3日内')
})

test('a version that is not yet in force does not answer', async () => {
  const answer = await ask('示例路灯几天能修', {
    '示例市路灯管理办法(2024-01-01).md': lampRules(3, 2024),
    '示例市路灯管理办法(2027-01-01).md': lampRules(1, 2027),
  })
  expect(answer.citations[0]?.quote).toContain('3日内')
})

test.each(['你好', '谢谢', '1+1等于几', '今天天气怎么样'])(
  '「%s」 is not answered with a provision',
  async (question) => {
    const answer = await ask(question, { '示例市路灯管理办法(2024-01-01).md': lampRules(3, 2024) })
    expect(answer.kind).not.toBe('grounded')
    expect(answer.department?.reason).toBeTruthy()
  },
)

test('what no document answers is referred to the department whose duty matches, with the reason', async () => {
  const answer = await ask('小区门口有人占道经营摆摊')
  expect(answer).toMatchObject({ kind: 'referral', citations: [], department: { name: '市城市管理局' } })
  expect(answer.department?.reason).toContain('占道经营')
})

test('somebody in danger reads the numbers to call before anything else, and no provision', async () => {
  const answer = await ask('家里着火了怎么办')
  expect(answer).toMatchObject({ kind: 'referral', citations: [], department: { reason: expect.any(String) } })
  expect(answer.text).toMatch(/110.*119.*120/)
})

test('who asks after an own case is shown to 办件 and the query number', async () => {
  const answer = await ask('我的申请怎么还没回')
  expect(answer.kind).toBe('referral')
  expect([answer.text, ...(answer.next ?? [])].join()).toMatch(/办件.*查询编号/)
})

test('a complaint about an official goes to 市信访局, with the reason', async () => {
  const answer = await ask('我要举报村书记贪污')
  expect(answer).toMatchObject({ kind: 'referral', citations: [], department: { name: '市信访局' } })
  expect(answer.department?.reason).toContain('信访事项')
})

test('a question that is near to a card but not sure of it gets the card’s provision among what may help', async () => {
  const answer = await ask('示例路灯和天桥哪个先修', { '示例市路灯管理办法(2024-01-01).md': lampRules(3, 2024) })
  expect(answer.citations.map(({ provision }) => provision)).toContain('第二条')
})
