import { citationShares, citationSigns } from '@shared/answers/cards/citationShares'
import fitted from '@shared/answers/cards/citedFitted.json'
import { knownQuestions, provisionRoot } from '@shared/answers/cards/knownQuestions'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import askedArticles from '../../../seeds/answers/learned/askedArticles.json'

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

test('each way that is labelled with its article is a way of that card, and the card cites the article', () => {
  const astray = askedArticles.filter(({ card, way, asks }) => {
    const roots = rootsOf(card)
    const asked = asks.map((one) => provisionRoot(...(one.split('#') as [string, string])))
    return !byId.get(card)?.ways.includes(way) || !asked.every((root) => roots.includes(root))
  })
  expect(astray).toEqual([])
  expect(askedArticles.length).toBeGreaterThan(100)
})

test('learned shares were better than the order alone on what was held back, and no sign speaks against an article', () => {
  expect(fitted.figures.own.learned).toBeGreaterThan(fitted.figures.own.byOrder)
  expect(fitted.figures.labelled.learned).toBeGreaterThan(fitted.figures.labelled.byOrder)
  expect(citationSigns.every((name) => fitted.weights[name] >= 0)).toBe(true)
})
