import type { AnswerCard } from '@shared/answers/cards/card'
import { officially } from '@shared/answers/question/colloquial'
import { cardSignals, provisionRoot, rivals, type Support } from '@shared/answers/cards/knownQuestions'
import { type FoundProvision, supportOf } from '@shared/answers/cards/ranking'
import type { Hit } from '@shared/answers/search/retrieve'
import type { Corpus } from '../../answers/corpus/corpus'
import { hitsAsked, named } from '../../answers/question/rankProvisions'

/** Where a lesson's question comes from. */
export type Source = 'way' | 'twoWays' | 'labelled' | 'otherCards' | 'nobodys'

/** A question, the provisions that answer it by provisionRoot (none where nothing does), and who was to answer. */
export interface LabelledQuestion {
  source: Source
  question: string
  gold: ReadonlySet<string>
}

/** What the cards that were there said to a question; `rows` are the signals of the nearest beside `cards`. */
export interface CardLesson extends LabelledQuestion {
  cards: readonly AnswerCard[]
  rows: readonly Float64Array[]
  hits: readonly Hit[]
  found: readonly FoundProvision[]
}

const parts = 6

/** Every way of asking, without itself; two ways in one breath, without both; and ways whose whole card is gone. */
export function lessonsFromCards(all: readonly AnswerCard[], search: Searching): CardLesson[] {
  const places = Math.max(...all.map(({ ways }) => ways.length))
  const lessons: CardLesson[] = []
  for (let place = 0; place < places; place++) {
    const rest = withoutWays(all, (at) => at === place)
    const both = withoutWays(all, (at) => at === place || at === place + 1)
    lessons.push(
      ...askedOf(all, rest, search)('way', ({ ways }) => [ways[place]]),
      ...askedOf(
        all,
        both,
        search,
      )('twoWays', ({ ways }) => [
        place % 2 === 0 && ways[place + 1] ? `${ways[place]}，${ways[place + 1]}` : undefined,
      ]),
    )
  }
  for (let part = 0; part < parts; part++) {
    const gone = all.filter((_, at) => at % parts === part)
    const rest = all.filter((_, at) => at % parts !== part)
    lessons.push(...askedOf(gone, rest, search)('otherCards', ({ ways }) => ways.slice(0, 3)))
  }
  return lessons
}

/** Questions labelled elsewhere, answered by all cards. */
export function lessonsFrom(
  asked: readonly LabelledQuestion[],
  all: readonly AnswerCard[],
  search: Searching,
): CardLesson[] {
  const signalsFor = cardSignals(all)
  return asked.map((one) => lesson(one, all, signalsFor, search))
}

/** What the corpus finds for a question: asked once, however often the question is. */
export type Searching = (question: string) => {
  hits: readonly Hit[]
  found: readonly FoundProvision[]
  support: Support
}

export function searchingIn(corpus: Corpus): Searching {
  const before = new Map<string, ReturnType<Searching>>()
  return (question) => {
    const known = before.get(question)
    if (known) return known
    const hits = corpus.hits(officially(question), hitsAsked)
    const found = named(hits, corpus)
    const made = { hits, found, support: supportOf(found) }
    before.set(question, made)
    return made
  }
}

type QuestionsOf = (card: AnswerCard) => readonly (string | undefined)[]

/** Some cards asked in given ways, where only those of `there` may answer. */
function askedOf(cards: readonly AnswerCard[], there: readonly AnswerCard[], search: Searching) {
  const signalsFor = cardSignals(there)
  return (source: Source, questions: QuestionsOf): CardLesson[] =>
    cards.flatMap((card) => {
      const [first] = card.citations
      if (!first) return []
      const gold = new Set([provisionRoot(first.title, first.provision)])
      return questions(card).flatMap((question) =>
        question === undefined ? [] : [lesson({ source, question, gold }, there, signalsFor, search)],
      )
    })
}

function lesson(
  asked: LabelledQuestion,
  there: readonly AnswerCard[],
  signalsFor: ReturnType<typeof cardSignals>,
  search: Searching,
): CardLesson {
  const { hits, found, support } = search(asked.question)
  const columns = signalsFor(asked.question, support)
  const rough = Float64Array.from(there, (_, at) => columns[2]![at]! + columns[3]![at]! + columns[0]![at]!)
  const nearest = [...rough.keys()]
    .filter((at) => columns[2]![at]! > 0)
    .sort((a, b) => rough[b]! - rough[a]! || a - b)
    .slice(0, rivals)
  return {
    ...asked,
    cards: nearest.map((at) => there[at]!),
    rows: nearest.map((at) => Float64Array.from(columns, (column) => column[at]!)),
    hits,
    found,
  }
}

function withoutWays(all: readonly AnswerCard[], gone: (place: number) => boolean): AnswerCard[] {
  return all.map((card) => ({ ...card, ways: card.ways.filter((_, at) => !gone(at)) }))
}

/** Whether a card cites what answers. */
export function isRight(card: AnswerCard, gold: ReadonlySet<string>): boolean {
  return card.citations.some(({ title, provision }) => gold.has(provisionRoot(title, provision)))
}
