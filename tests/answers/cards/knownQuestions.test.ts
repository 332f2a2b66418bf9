import type { AnswerCard } from '@shared/answers/cards/card'
import { officially, plainly, saysSomething, typed } from '@shared/answers/question/colloquial'
import { knownQuestions } from '@shared/answers/cards/knownQuestions'
import { loadAnswerCards } from '../../../seeds/answers/cards'

const cards = loadAnswerCards()
const known = knownQuestions(cards)

/** The cards without one of their ways each, and those ways with the card they belong to. */
function heldBack(place: number) {
  const without = cards.map((card) => ({ ...card, ways: card.ways.filter((_, at) => at !== place) }))
  const asked = cards.flatMap((card) => {
    const way = card.ways[place]
    return way === undefined ? [] : [{ way, card }]
  })
  return { ranker: knownQuestions(without), asked }
}

const share = (count: number, of: readonly unknown[]) => count / of.length

test('a question asked in the very words of a card finds that card first', () => {
  const lost = cards.filter((card) => known.nearest(card.question, 1)[0]?.card.id !== card.id)
  expect(share(lost.length, cards)).toBeLessThan(0.02)
})

test('of the ways that were held back, most find their card among the first five', () => {
  const { ranker, asked } = heldBack(2)
  const places = asked.map(({ way, card }) => ranker.nearest(way, 5).findIndex((one) => one.card.id === card.id))
  expect(share(places.filter((place) => place >= 0).length, places)).toBeGreaterThan(0.7)
})

test('the likenesses of the nearest cards add up to no more than one, best first', () => {
  const near = known.nearest('老板拖欠工资咋办', 5).map((one) => one.likeness)
  expect(near).toEqual([...near].sort((a, b) => b - a))
  expect(near.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9)
})

test('what the corpus finds speaks for the card that cites it', () => {
  const [first] = cards as [AnswerCard]
  const { title, provision } = first.citations[0]!
  const support = { provisions: new Map([[`${title}#${provision}`, 1]]), documents: new Map([[title, 1]]) }
  const likeness = (all: typeof support | undefined) =>
    known.nearest(first.question, cards.length, all).find((one) => one.card.id === first.id)?.likeness ?? 0
  expect(likeness(support)).toBeGreaterThanOrEqual(likeness(undefined))
})

test('a text that shares no word with any card is near to none', () => {
  expect(known.nearest('xyz', 5)).toEqual([])
})

test('related questions are others of the same topic', () => {
  const card = cards.find(({ topic }) => topic === '劳动')!
  const related = known.related(card, 3)
  expect(related).toHaveLength(3)
  expect(related).not.toContain(card.question)
})

test.each([
  ['老闆拖欠工資怎麼辦', '老板拖欠工资怎么办'],
  ['房產證遺失了怎麼補辦？', '房产证遗失了怎么补办?'],
  ['試用期１２個月合法嗎', '试用期12个月合法吗'],
  ['ＡＰＰ洩露個人訊息', 'app泄露个人讯息'],
])('「%s」 reads as 「%s」', (question, simple) => expect(typed(question)).toBe(simple))

test('a question in traditional characters, full-width digits or mixed marks finds the same card', () => {
  const asked = ['老板拖欠工资怎么办', '老闆拖欠工資怎麼辦', '老板,拖欠工资.怎么办?!', '老板拖欠工资怎么办 OK']
  const found = asked.map((question) => known.nearest(question, 1)[0]?.card.id)
  expect(new Set(found).size).toBe(1)
})

test('words of the street are brought to plain ones, and the corpus is asked in the law’s own terms too', () => {
  expect(plainly('闺女上学咋整')).toContain('女儿')
  expect(officially('老板欠工钱不给')).toContain('劳动报酬')
  expect(officially('老板欠工钱不给')).toContain('老板欠工钱不给')
})

test('a greeting or a sum says nothing that could be answered', () => {
  expect(['你好', '谢谢', '1+1=?', '请问'].filter(saysSomething)).toEqual([])
})
