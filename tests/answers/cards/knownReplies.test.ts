import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askQuestion } from '../../../functions/answers/question/askQuestion'
import { cardsFrom } from '../../../functions/answers/cards'
import { cardsKey } from '../../../functions/answers/cardsKey'
import { openCorpus } from '../../../functions/answers/corpus/openCorpus'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { rankProvisions } from '../../../functions/answers/question/ranking/rankProvisions'
import { similarTo } from '../../../functions/answers/question/similarTo'
import { seedFacts } from '../../../functions/local/loadSeeds'
import { memoryBucket } from '../../../functions/platform/bucket/bucketMemory'
import { type KnownReply, knownRepliesKey, writeKnownReplies } from '../../../functions/platform/bucket/knownReplies'
import { referenceOf } from '../../../functions/platform/bucket/reference'
import { card as lampCard } from '../lampCity'

let clock = Date.parse('2026-11-23T08:00:00Z')
const now = () => new Date(clock)
const reference = referenceOf(seedFacts())

const rules = `# 示例市路灯管理办法

2024年1月1日 示例市人民政府公布

<!-- INFO END -->

第一条 为了让夜里的路看得见，制定本办法。

第二条 养护单位接到报修后，应当在3日内修好。

第三条 本办法自2024年1月1日起施行。
`

const reply: KnownReply = {
  question: '示例村口的灯杆歪了一直没人扶正',
  reply: '示例：已派人扶正。',
  department: '市城市管理局',
  publishedAt: '2026-11-20T02:00:00Z',
  basis: ['《示例市路灯管理办法》第二条'],
}

const card = { ...lampCard, ways: [...lampCard.ways, '示例路灯几天能修好'] }

async function houseWith(replies: readonly KnownReply[] | 'damaged') {
  const bucket = memoryBucket()
  const folder = await mkdtemp(join(tmpdir(), 'policies-'))
  await writeFile(join(folder, '示例市路灯管理办法(2024-01-01).md'), rules)
  await importFolder([folder], { bucket, now })
  if (replies === 'damaged') await bucket.write(knownRepliesKey, new TextEncoder().encode('{'))
  else if (replies.length > 0) await writeKnownReplies(bucket, replies)
  const corpus = await openCorpus(bucket, { now })
  const cards = cardsFrom(bucket, now)
  return { bucket, needs: async () => ({ cards: await cards(), corpus, reference }) }
}

const question = '村口灯杆歪了没人扶正怎么办'

test('a question like one whose reply was published is shown that reply and what it rested on', async () => {
  const { needs } = await houseWith([reply])
  const answer = await askQuestion(question, await needs())
  expect(answer.replies).toEqual([
    {
      question: reply.question,
      reply: reply.reply,
      department: reply.department,
      publishedAt: reply.publishedAt,
    },
  ])
  expect(answer.citations[0]).toMatchObject({ title: '示例市路灯管理办法', provision: '第二条' })
  const { provisions } = rankProvisions(question, await needs())
  expect(provisions()[0]).toMatchObject({ title: '示例市路灯管理办法', provision: '第二条' })
})

test('a reply to this very question is offered beside a sure answer too; one to another question is not', async () => {
  const { bucket, needs } = await houseWith([
    reply,
    { ...reply, question: '示例路灯几天能修好', reply: '示例：3日内。' },
  ])
  await bucket.write(cardsKey, new TextEncoder().encode(JSON.stringify([card])))
  clock += 3_000
  const answer = await askQuestion('示例路灯几天能修好？', await needs())
  expect(answer.kind).toBe('grounded')
  expect(answer.replies).toMatchObject([{ reply: '示例：3日内。', same: true }])
})

test('among what may help, a reply to the same question is told from one to a like question', async () => {
  const { needs } = await houseWith([reply])
  expect((await askQuestion(`${reply.question}？`, await needs())).replies).toMatchObject([{ same: true }])
  expect((await askQuestion(question, await needs())).replies?.[0]).not.toHaveProperty('same')
})

test('a question about something else is shown no reply', async () => {
  const { needs } = await houseWith([reply])
  expect((await askQuestion('孩子几岁可以上小学', await needs())).replies).toBeUndefined()
})

test('a reply joins within seconds of being published, and leaves when it is taken back', async () => {
  const { bucket, needs } = await houseWith([])
  expect((await askQuestion(question, await needs())).replies).toBeUndefined()
  await writeKnownReplies(bucket, [reply])
  clock += 3_000
  expect((await askQuestion(question, await needs())).replies).toHaveLength(1)
  await writeKnownReplies(bucket, [])
  clock += 3_000
  expect((await askQuestion(question, await needs())).replies).toBeUndefined()
})

test('a damaged file of replies keeps nothing else from answering', async () => {
  const { needs } = await houseWith('damaged')
  const answer = await askQuestion('路灯报修后几日内修好', await needs())
  expect(answer.citations.length).toBeGreaterThan(0)
})

test('what a reply rests on is not cited when that document is not held', async () => {
  const { needs } = await houseWith([{ ...reply, basis: ['《示例市别的办法》第九条', '按惯例'] }])
  const { provisions } = rankProvisions(question, await needs())
  expect(provisions().filter(({ title }) => title === '示例市别的办法')).toEqual([])
})

test.each([
  [
    'a newer version of its article is in force',
    '示例市路灯管理办法(2026-11-22).md',
    rules.replaceAll('2024年1月1日', '2026年11月22日').replace('3日', '5日'),
  ],
  [
    'its document was repealed',
    '示例市照明管理办法(2026-11-22).md',
    rules
      .replaceAll('2024年1月1日', '2026年11月22日')
      .replace('# 示例市路灯', '# 示例市照明')
      .replace('日起施行。', '日起施行。《示例市路灯管理办法》同时废止。'),
  ],
])('a published reply answers no more once %s', async (_, name, text) => {
  const { bucket, needs } = await houseWith([reply])
  expect((await askQuestion(question, await needs())).replies).toHaveLength(1)
  const folder = await mkdtemp(join(tmpdir(), 'policies-'))
  await writeFile(join(folder, name), text)
  await importFolder([folder], { bucket, now })
  const after = { ...(await needs()), corpus: await openCorpus(bucket, { now }) }
  expect((await askQuestion(question, after)).replies).toBeUndefined()
  expect(similarTo(question, after).replies).toEqual([])
})
