import { knownQuestions } from '@shared/answers/cards/knownQuestions'
import { leaningOf } from '@shared/answers/question/followUp'
import { askQuestion } from '../../../functions/answers/question/askQuestion'
import { openCorpus } from '../../../functions/answers/corpus/openCorpus'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { testHouse } from '../../support/house'

const all = loadAnswerCards()
const cards = { all, known: knownQuestions(all) }

/** The cards as they ship, before any document is imported. */
async function ask(question: string, about?: string) {
  const house = testHouse()
  const corpus = await openCorpus(house.bucket, house)
  const reference = await house.reference()
  const answer = await askQuestion(question, { cards, corpus, reference }, { about })
  return { ...answer, cardQuestion: all.find(({ id }) => id === answer.card)?.question }
}

test.each([
  ['那要多少钱', 'wholly'],
  ['多久能办好', 'wholly'],
  ['去哪里办', 'wholly'],
  ['要带什么材料', 'wholly'],
  ['那能退费吗', 'shortly'],
  ['那外地户口呢', 'perhaps'],
  ['那养狗要办证吗', 'perhaps'],
  ['电动车能推进楼道充电吗', 'not'],
  ['暖气不热找谁', 'not'],
] as const)('「%s」 rests on the question before it: %s', (question, leaning) => {
  expect(leaningOf(question)).toBe(leaning)
})

test('a question that names nothing of its own is read with the matter of the one before', async () => {
  const answer = await ask('要收费吗', '申请政府信息公开多久答复')
  expect(answer).toMatchObject({ kind: 'grounded', continues: '申请政府信息公开多久答复' })
  expect(answer.cardQuestion).toBe('申请政府信息公开收费吗？')
})

test('the same follow-up after another question has another answer', async () => {
  const answer = await ask('那工资怎么算', '试用期最长多久')
  expect(answer.cardQuestion).toBe('试用期工资能给多少？')
})

test('where the earlier answer already says it, it is the answer', async () => {
  const answer = await ask('多久能办好', '身份证丢了怎么补办')
  expect(answer).toMatchObject({ kind: 'grounded', cardQuestion: '身份证丢了多久能补？' })
})

test('what the earlier answer does not say is not answered by saying it again', async () => {
  const answer = await ask('那要多少钱', '身份证丢了怎么补办')
  expect(answer.kind).not.toBe('grounded')
  expect(answer.continues).toBe('身份证丢了怎么补办')
  expect(answer.department).toBeDefined()
})

test('a clear new topic wins, even when it begins as a follow-up would', async () => {
  const answer = await ask('那养狗要办证吗', '身份证丢了怎么补办')
  expect(answer.cardQuestion).toBe('养狗要办证打疫苗吗？')
  expect(answer.continues).toBeUndefined()
})

test('a question that stands by itself is answered as if it were the first', async () => {
  const question = '离婚冷静期多久'
  expect(await ask(question, '身份证丢了怎么补办')).toEqual(await ask(question))
})

test('a short question about another matter is never answered with the earlier matter', async () => {
  const answer = await ask('那离婚要什么手续', '身份证丢了怎么补办')
  expect(answer.cardQuestion ?? '').not.toContain('身份证')
  expect(answer.continues).toBeUndefined()
})

test('danger goes before every topic', async () => {
  expect((await ask('那家里着火了怎么办', '试用期最长多久')).urgent?.calls[0]?.number).toBe('119')
})
