import { askedIn, headingOf, titleOf } from '@shared/answers/question/letter'
import { knownQuestions } from '@shared/answers/cards/knownQuestions'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { seedFacts } from '../../../functions/local/loadSeeds'
import { referenceOf } from '../../../functions/platform/bucket/reference'
import { askQuestion } from '../../../functions/answers/question/askQuestion'
import { openCorpus } from '../../../functions/answers/corpus/openCorpus'
import { memoryBucket } from '../../../functions/platform/bucket/bucketMemory'

const all = loadAnswerCards()
const reference = referenceOf(seedFacts())
const cards = { all, known: knownQuestions(all) }
const ask = async (question: string) =>
  askQuestion(question, { cards, corpus: await openCorpus(memoryBucket(), { now: () => new Date() }), reference })

const told =
  '我是这条街上的老住户，家里两个孩子一个上初中一个上小学，平时我在外地干活，一年到头回不了几趟家，有什么事都是老人操心，这回也是老人打电话告诉我的。'

describe('what a letter is about', () => {
  test.each([
    [`投诉物业不退装修押金。${told}`, '投诉物业不退装修押金'],
    [`尊敬的市领导：您好！反映小区门口路灯不亮的问题。${told}`, '反映小区门口路灯不亮的问题'],
    [`关于老小区加装电梯的咨询\n${told}`, '关于老小区加装电梯的咨询'],
  ])('stands in the sentence at its beginning, after whom it greets', (letter, title) => {
    expect(titleOf(letter)).toBe(title)
  })

  test.each([told, '投诉物业不退装修押金', `${told}投诉物业不退装修押金。`])(
    'is not told where it begins as a story, nor where all of it is one question',
    (text) => {
      expect(titleOf(text)).toBeUndefined()
    },
  )

  test('a short question is all its own heading, and all that it asks', () => {
    expect(headingOf('路灯坏了找谁')).toBe('路灯坏了找谁')
    expect(askedIn('路灯坏了找谁')).toEqual(['路灯坏了找谁'])
  })

  test('of a letter the sentences are asked that ask, else its first and its last', () => {
    expect(askedIn(`${told}加装电梯要几户同意？钱怎么分摊？`)).toEqual(['加装电梯要几户同意？', '钱怎么分摊？'])
    expect(askedIn(`老人摔了。${told}只求快点修好。`)).toEqual(['老人摔了。', '只求快点修好。'])
  })
})

describe('a letter with a title', () => {
  const matter = '物业收了两千块钱装修押金，装完三个月了还不退，去问就说财务不在，打电话也没有人接，收据还在我手里。'

  test('is answered as the question it is', async () => {
    const { kind, card } = await ask(`投诉物业不退装修押金。${matter}请问这钱什么时候能退？`)
    expect([kind, card]).toEqual(['grounded', (await ask('物业不退装修押金')).card])
  })

  test('is not answered with what it names in passing', async () => {
    const told =
      '我们这批老师在城里教了十来年书，年年考核都合格，论文也发了，公开课也上了，可是每年的名额就那么几个，轮不到我们。为了评职称，家里房子装修的押金物业不退都顾不上去要。希望多给一线老师几个名额。'
    const { card, related } = await ask(`关于城区中青年教师职称评定的建议。${told}`)
    const named = [all.find(({ id }) => id === card)?.question, ...related]
    expect(named.filter((one) => one?.includes('押金'))).toEqual([])
  })
})
