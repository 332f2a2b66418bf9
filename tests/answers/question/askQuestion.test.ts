import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wordlessBeside } from '@shared/answers/cards/askedProvision'
import type { AnswerCard } from '@shared/answers/cards/card'
import { knownQuestions } from '@shared/answers/cards/knownQuestions'
import { askQuestion } from '../../../functions/answers/question/askQuestion'
import { openCorpus } from '../../../functions/answers/corpus/openCorpus'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { seedFacts } from '../../../functions/local/loadSeeds'
import { memoryBucket } from '../../../functions/platform/bucket/bucketMemory'
import { referenceOf } from '../../../functions/platform/bucket/reference'

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

const ask = async (question: string, files: Record<string, string> = {}, cards = [card], safe = false) =>
  askQuestion(
    question,
    {
      cards: { all: cards.filter(({ wordless }) => !wordless), known: knownQuestions(cards) },
      corpus: await corpusWith(files),
      reference,
    },
    { safe },
  )

test('praise is thanked for and offered to be sent on, and no rule is quoted at whoever wrote it', async () => {
  const answer = await ask('感谢路灯所的师傅，示例路灯坏了当天就修好', { 'lamps.md': lampRules(3, 2024) })
  expect(answer).toMatchObject({ kind: 'referral', citations: [], related: [] })
  expect(answer.text).toContain('谢谢你写下来')
  expect(answer.text).toContain('在这里提交')
  expect(answer.department).toBeDefined()
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

test('somebody in danger reads whom to call, and nothing of departments or provisions', async () => {
  const answer = await ask('家里着火了怎么办', { '示例市路灯管理办法(2024-01-01).md': lampRules(3, 2024) })
  expect(answer).toEqual({ kind: 'urgent', urgent: expect.anything(), citations: [], related: [] })
  expect(answer.urgent?.calls[0]?.number).toBe('119')
})

test('who was shown whom to call and says that nobody is in danger is answered like anybody', async () => {
  const story = '俺爹在工地上晕倒了，老板不给发工资'
  expect((await ask(story)).kind).toBe('urgent')
  expect(await ask(story, {}, [card], true)).toMatchObject({ kind: 'referral', department: expect.anything() })
})

test('who asks after an own case is shown to 办件 and the query number', async () => {
  const answer = await ask('我的申请怎么还没回')
  expect(answer.kind).toBe('referral')
  expect([answer.text, ...(answer.next ?? [])].join()).toMatch(/办件.*查询编号/)
})

test('12345 by itself is the hotline and no sum', async () => {
  const answer = await ask('12345')
  expect(answer.kind).toBe('referral')
  expect(answer.text).toMatch(/^12345 是政务服务便民热线的电话/)
})

const drafted = lampRules(3, 2024).replace('<!-- INFO END -->', '起草单位：聊城市住房和城乡建设局\n\n<!-- INFO END -->')

test('a card rests on its document, so the department that drafted it answers, and the reason says so', async () => {
  const byHousing = { ...card, department: '市住房城乡建设局' }
  const files = { '示例市路灯管理办法(2024-01-01).md': drafted }
  expect((await ask('示例路灯几天能修', files, [byHousing])).department).toMatchObject({
    name: '市住房城乡建设局',
    reason: '《示例市路灯管理办法》由市住房城乡建设局起草',
  })
})

test('where a card names another department than the drafter, the drafter is among those worth a look', async () => {
  const { department } = await ask('示例路灯几天能修', { '示例市路灯管理办法(2024-01-01).md': drafted })
  expect(department).toMatchObject({
    name: '市城市管理局',
    alternatives: expect.arrayContaining([
      expect.objectContaining({ name: '市住房城乡建设局', reason: '《示例市路灯管理办法》由市住房城乡建设局起草' }),
    ]),
  })
})

test('who is not sure of the department is told up to two others, each with its reason, and none twice', async () => {
  const { department } = await ask('小区的井盖坏了没人修')
  const others = department?.alternatives ?? []
  expect(others.length).toBeGreaterThan(0)
  expect(others.length).toBeLessThanOrEqual(2)
  expect(others.every(({ reason }) => reason.length > 4)).toBe(true)
  expect(new Set([department?.id, ...others.map(({ id }) => id)]).size).toBe(1 + others.length)
})

test.each([
  ['醫保報銷比例', '医保报销比例'],
  ['小區門口有人佔道經營擺攤', '小区门口有人占道经营摆摊'],
  ['老闆拖欠農民工工資', '老板拖欠农民工工资'],
  ['我要舉報村書記貪污', '我要举报村书记贪污'],
])('「%s」 in traditional characters goes to the same department for the same reason', async (traditional, plain) => {
  const [asked, expected] = [await ask(traditional), await ask(plain)]
  expect(asked.department).toEqual(expected.department)
  expect(asked.department?.id).not.toBe('triage')
})

test('the sentence that answers is marked for a question in traditional characters as well', async () => {
  const long = lampRules(3, 2024).replace('应当在', `先登记${'，再派人查看线路和灯杆'.repeat(6)}。养护单位应当在`)
  const files = { '示例市路灯管理办法(2024-01-01).md': long }
  const [asked] = (await ask('示例路燈幾天能修', files)).citations
  expect(asked?.decisive).toContain('应当在3日内修好')
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

const asked = wordlessBeside(
  [card],
  [
    {
      topic: '消防与安全',
      documents: {
        示例市路灯管理办法: {
          effectiveFrom: '2024-01-01',
          provisions: {
            第二条: ['示例灯泡憋了多长时间给换上', '示例灯黑了几天没人来'],
            第一条: ['示例为啥要装这些灯', '示例装灯图个啥'],
          },
        },
      },
    },
  ],
)

test('a provision that no card rests on and that people are known to ask for in these words answers in its own', async () => {
  const answer = await ask('示例装灯图个啥', { '示例市路灯管理办法(2024-01-01).md': lampRules(3, 2024) }, [
    card,
    ...asked,
  ])
  expect(answer).toMatchObject({ kind: 'grounded', citations: [{ provision: '第一条' }] })
  expect(answer.text).toContain('夜里的路看得见')
  expect(answer).not.toHaveProperty('card')
})

test('a provision that is asked for in these words but is not held says nothing', async () => {
  const answer = await ask('示例装灯图个啥', {}, [card, ...asked])
  expect(answer.kind).not.toBe('grounded')
  expect(answer.citations).toEqual([])
})

test('where a card rests on a provision the card speaks, however else people ask for it', () => {
  expect(asked.map(({ id }) => id)).toEqual(['示例市路灯管理办法#第一条'])
})
