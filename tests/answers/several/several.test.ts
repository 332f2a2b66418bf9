import { knownQuestions } from '@shared/answers/cards/knownQuestions'
import { asksApart } from '@shared/answers/several/parts'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { loadSeveral } from '../../../seeds/answers/several'
import { seedFacts } from '../../../functions/local/loadSeeds'
import { referenceOf } from '../../../functions/platform/bucket/reference'
import { askQuestion } from '../../../functions/answers/question/askQuestion'
import { openCorpus } from '../../../functions/answers/corpus/openCorpus'
import { memoryBucket } from '../../../functions/platform/bucket/bucketMemory'

const all = loadAnswerCards()
const cards = { all, known: knownQuestions(all) }
const reference = referenceOf(seedFacts())
const ask = async (question: string) =>
  askQuestion(question, { cards, corpus: await openCorpus(memoryBucket(), { now: () => new Date() }), reference })
const asked = (id: string | undefined) => all.find((one) => one.id === id)?.question

describe('who asks two things', () => {
  test.each([
    ['俺娘81 有高龄补贴没 六十五坐公交免费不 要办卡吗', '老人多大坐公交免费？', '八十岁以上老人有高龄补贴吗？'],
    ['身份证丢了补办几天能拿，这礼拜要坐高铁没证咋上车？', '身份证丢了多久能补？', '急着坐车考试，能办临时身份证吗？'],
    ['电动车上牌去哪办？另外俺身份证快到期了换一个得几天', '新买的电动车多久要上牌？', '身份证快到期，在外地能换吗？'],
    ['借给表哥五万没打条 光微信转的 能告不 他把房子过户给他儿了咋办', undefined, '欠钱的把房、车白送人躲债，咋办？'],
  ])('is told both: %s', async (question, one, other) => {
    const { card, related, besides = [] } = await ask(question)
    const told = [asked(card), ...besides]
    expect(told).toEqual(expect.arrayContaining([one, other].filter(Boolean)))
    expect(related.slice(0, besides.length)).toEqual(besides)
  })

  test('of one matter that is named once is understood in both', async () => {
    const { card, besides } = await ask('媳妇怀孕五个月 厂里叫她自己写辞职 这算违法不 再就是 产假到底多少天')
    expect([card, besides]).toEqual(['pregnant-no-dismissal', [expect.stringContaining('产假')]])
  })

  test('reads the whole answer to the other one, with its law; of what is only near it reads the beginning', async () => {
    const { says = {}, besides = [] } = await ask('身份证丢了补办几天能拿，这礼拜要坐高铁没证咋上车？')
    const card = all.find((one) => one.question === besides[0])
    expect(says[besides[0]!]).toMatchObject({ text: card?.answer, title: card?.citations[0]?.title })
    expect((await ask('商家不开发票怎么办')).besides).toBeUndefined()
  })

  test('is offered first what a part of the message may ask for, though the whole of it is nearer to something else', async () => {
    const {
      besides,
      related,
      says = {},
    } = await ask('抚养费他一月给五百，孩子上初中不够花，能涨不？他再婚了也得给涨吗？不给能不让他看孩子不')
    const [first] = related
    expect([besides, first]).toEqual([undefined, expect.stringContaining('不让看孩子')])
    expect(says[first!]?.text).toBe(all.find(({ question }) => question === first)?.answer)
  })

  test('parts of a message that tell and ask nothing are not asked by themselves', () => {
    expect(asksApart('他借俺6万 有借条 一直没好意思要')).toEqual([])
    expect(asksApart('厂里两年没签合同 能要双倍工资不')).toEqual([])
    expect(asksApart('对方全责，赔了俺2万，厂里还给算工伤不？两边的钱能都拿？')).toEqual([
      { told: '赔了俺2万', asked: '厂里还给算工伤不' },
      { told: '厂里还给算工伤不', asked: '两边的钱能都拿' },
    ])
    expect(asksApart('水表走得飞快 上哪校去 物业管不管啊').map(({ asked }) => asked)).toEqual([
      '上哪校去',
      '物业管不管啊',
    ])
  })

  test('how things stand just now is answered by no card beside', async () => {
    const { besides = [] } = await ask('公租房咋申请 现在还有房不')
    expect(besides).toEqual([])
  })
})

test('every ask of the messages that teach it stands in its message, and every card in the list', () => {
  const known = new Set(all.map(({ id }) => id))
  for (const { text, asks } of loadSeveral())
    for (const { said, cards: answering } of asks) {
      expect(text).toContain(said)
      expect(answering.filter((id) => !known.has(id))).toEqual([])
    }
})
