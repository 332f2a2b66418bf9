import { citationShares, citationSigns } from '@shared/answers/cards/citationShares'
import fitted from '@shared/answers/cards/citedFitted.json'
import { askedTable, askedWays, hashOfWay } from '@shared/answers/cards/askedWays'
import { citationVotes } from '@shared/answers/cards/citationVotes'
import { knownQuestions, provisionRoot } from '@shared/answers/cards/knownQuestions'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import type { Day } from '@shared/calendar/date'
import { tokensOf } from '@shared/text/tokens'
import { loadAskedArticles } from '../../../seeds/answers/askedArticles'

const cards = loadAnswerCards()
const byId = new Map(cards.map((card) => [card.id, card]))
const rootsOf = (id: string) => byId.get(id)!.citations.map(({ title, provision }) => provisionRoot(title, provision))

/** The shares of a card's citations for a question, where the words of the index say nothing of either. */
function sharesFor(question: string, id: string): number[] {
  const card = byId.get(id)!
  const [near] = knownQuestions([card]).nearest(question, 1)
  return citationShares({ ...near!, said: card.citations.map(() => 0) })
}

test('the article that lays down the fine comes forward for whoever asks how much the fine is', () => {
  const penal = rootsOf('straw-burning').findIndex((root) => fitted.penal[fitted.cited.indexOf(root)] === 1)
  expect(penal).toBeGreaterThanOrEqual(0)
  const [asked, not] = ['在地里点秸秆罚多少', '在地里能烧秸秆吗'].map((one) => sharesFor(one, 'straw-burning')[penal]!)
  expect(asked).toBeGreaterThan(not!)
})

test('the citations of a card share what they would have by their order, whichever comes first', () => {
  const { citations } = byId.get('straw-burning')!
  const byOrder = citationShares({ card: { citations } })
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
  expect(sum(sharesFor('在地里点秸秆罚多少', 'straw-burning'))).toBeCloseTo(sum(byOrder), 6)
})

const read = loadAskedArticles()

test('each way that people read is a way of its card, and the card cites the article that it asks for', () => {
  const astray = read.filter(
    ({ card, way, asks }) => !byId.get(card)?.ways.includes(way) || !asks.every((root) => rootsOf(card).includes(root)),
  )
  expect(astray).toEqual([])
  expect(read.length).toBeGreaterThan(7_000)
})

test('every way of a card that cites several articles was read', () => {
  const names = new Set(read.map(({ card, way }) => `${card}\n${way}`))
  const unread = cards.flatMap(({ id, citations, ways }) =>
    citations.length < 2 ? [] : ways.filter((way) => !names.has(`${id}\n${way}`)),
  )
  expect(unread).toEqual([])
})

test('no two ways of all cards are taken for each other', () => {
  const hashes = cards.flatMap(({ id, ways }) => ways.map((way) => hashOfWay(id, way)))
  expect(new Set(hashes).size).toBe(hashes.length)
})

const effectiveFrom = '2020-01-01' as Day
const lamp = {
  id: 'lamp',
  ways: ['灯笼多高', '灯笼能挂多高', '挂灯罚多少钱', '乱挂灯罚几块'],
  citations: ['第一条', '第二条'].map((provision) => ({ title: '灯城条例', provision, effectiveFrom })),
}
const lampAsked = [
  { card: 'lamp', way: lamp.ways[0]!, asks: ['灯城条例#第一条'] },
  { card: 'lamp', way: lamp.ways[1]!, asks: ['灯城条例#第一条'] },
  { card: 'lamp', way: lamp.ways[2]!, asks: ['灯城条例#第二条'] },
]

test('what was read in the ways like a question comes forward, and a changed way says nothing until it is read again', () => {
  const cited = ['灯城条例#第一条', '灯城条例#第二条']
  const asked = askedWays(askedTable(lampAsked, cited), cited)
  const votes = (card: typeof lamp) => citationVotes(asked)(card, new Set(tokensOf('挂灯罚多少')))
  const [rule, fine] = votes(lamp)
  expect(fine).toBeGreaterThan(rule!)
  const [changedRule, changedFine] = votes({ ...lamp, ways: lamp.ways.map((way) => `${way}呢`) })
  expect(changedRule).toBeGreaterThan(changedFine!)
})

test('learned shares were better than the order alone on what was held back, and no sign speaks against an article', () => {
  expect(fitted.figures.own.learned).toBeGreaterThan(fitted.figures.own.byOrder)
  expect(fitted.figures.labelled.learned).toBeGreaterThan(fitted.figures.labelled.byOrder)
  expect(citationSigns.every((name) => fitted.weights[name] >= 0)).toBe(true)
})
