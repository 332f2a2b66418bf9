import type { AskedWays } from '@shared/answers/cards/askedWays'
import type { AnswerCard } from '@shared/answers/cards/card'
import type { LawWords } from '@shared/answers/question/spokenWords'
import { cardSignals, provisionRoot, type Support } from '@shared/answers/cards/knownQuestions'
import { byMeaning, type FoundProvision, supportOf } from '@shared/answers/cards/ranking'
import type { Policy } from '@shared/answers/documents/policy'
import type { Encoder } from '@shared/answers/encoder/encoder'
import { nearnessOf, type ProvisionMeanings, provisionMeanings } from '@shared/answers/encoder/provisionMeanings'
import { telling } from '@shared/answers/question/colloquial'
import type { Hit } from '@shared/answers/search/retrieve'
import { tokensOf } from '@shared/text/tokens'
import type { Corpus } from '../../answers/corpus/corpus'
import { hitsAsked, named } from '../../answers/question/ranking/rankProvisions'

/** Where a lesson's question comes from. */
export type Source =
  | 'way'
  | 'provisionWay'
  | 'twoWays'
  | 'labelled'
  | 'otherCards'
  | 'nobodys'
  | 'practised'
  | 'practisedNobodys'
  | 'practisedGone'

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
/** Every so manieth way is asked: the weights are few, and the neighbours that each way has are all there. */
export const placeSteps = 3

interface Learning {
  search: Searching
  /** The encoder that never saw the way at a place. */
  unseen(place: number): Encoder
  /** The articles that people read in a way: those are right; where nobody read it, the card's first. */
  askedBy: AskedWays
}

/** Ways of asking, each without itself; two ways in one breath, without both; and ways whose whole card is gone. */
export function lessonsFromCards(all: readonly AnswerCard[], { search, unseen, askedBy }: Learning): CardLesson[] {
  const places = Math.max(...all.map(({ ways }) => ways.length))
  const cards = all.filter(({ wordless }) => !wordless)
  const wordless = all.filter((card) => card.wordless)
  const lessons: CardLesson[] = []
  for (let place = 0; place < places; place += placeSteps) {
    const rest = signalsIn(
      withoutWays(all, (at) => at === place),
      unseen(place),
    )
    lessons.push(
      ...lessonsOf(cards, rest)('way', ({ ways }) => [[ways[place]]]),
      ...lessonsOf(wordless, rest)('provisionWay', ({ ways }) => [[ways[place]]]),
    )
    if (place % 2 !== 0) continue
    const both = withoutWays(all, (at) => at === place || at === place + 1)
    lessons.push(
      ...lessonsOf(cards, signalsIn(both, unseen(place)))('twoWays', ({ ways }) => [
        ways[place + 1] ? [ways[place], ways[place + 1]] : [],
      ]),
    )
  }
  for (let part = 0; part < parts; part++) {
    const gone = cards.filter((_, at) => at % parts === part)
    const rest = all.filter((card, at) => card.wordless || at % parts !== part)
    lessons.push(
      ...lessonsOf(gone, signalsIn(rest, unseen(0)))('otherCards', ({ ways }) => ways.slice(0, 2).map((way) => [way])),
    )
  }
  return lessons

  /** Some cards asked in given ways, one or more in a breath, where only those of \`there\` may answer. */
  function lessonsOf(cards: readonly AnswerCard[], there: There) {
    return (source: Source, breaths: BreathsOf): CardLesson[] =>
      cards.flatMap((card) =>
        breaths(card).flatMap((breath) => {
          const ways = breath.filter((way) => way !== undefined)
          const gold = new Set(ways.flatMap((way) => goldOf(card, way)))
          return gold.size === 0 ? [] : [lesson({ source, question: ways.join('，'), gold }, there, search)]
        }),
      )
  }

  function goldOf(card: AnswerCard, way: string): readonly string[] {
    const read = askedBy(card.id, way)
    return read.length > 0
      ? read
      : card.citations.slice(0, 1).map(({ title, provision }) => provisionRoot(title, provision))
  }
}

/** Questions labelled elsewhere, answered by all cards. */
export function lessonsFrom(
  asked: readonly LabelledQuestion[],
  all: readonly AnswerCard[],
  { search, encoder }: { search: Searching; encoder: Encoder },
): CardLesson[] {
  const there = signalsIn(all, encoder)
  return asked.map((one) => lesson(one, there, search))
}

/** 练习题 once more, as if no card answered them: what comes next is near, and wrong. */
export const withoutAnswer = (lessons: readonly CardLesson[]): CardLesson[] =>
  lessons
    .filter(({ source }) => source === 'practised')
    .map((one) => {
      const rest = [...one.cards.keys()].filter((at) => !isRight(one.cards[at]!, one.gold))
      return {
        ...one,
        source: 'practisedGone',
        cards: rest.map((at) => one.cards[at]!),
        rows: rest.map((at) => one.rows[at]!),
      }
    })

/** What the corpus finds for a question, ordered by words and by what they mean to an encoder. */
export type Searching = (
  question: string,
  encoder: Encoder,
) => { hits: readonly Hit[]; found: readonly FoundProvision[]; support: Support }

/** A question is searched for once, however often it is asked. */
export function searchingIn(corpus: Corpus, inLawWords: LawWords, policies: readonly Policy[]): Searching {
  const before = new Map<string, readonly Hit[]>()
  const meant = new Map<Encoder, ProvisionMeanings>()
  const places = new Map<string, number>()
  for (const { id, provisions } of policies) for (const one of provisions) places.set(`${id}#${one.id}`, places.size)
  return (question, encoder) => {
    const hits = before.get(question) ?? corpus.hits(inLawWords(question), hitsAsked)
    before.set(question, hits)
    const meanings = meant.get(encoder) ?? provisionMeanings(encoder, policies)
    meant.set(encoder, meanings)
    const meaning = encoder.meaningOf(new Set(tokensOf(telling(question))))
    const nearness = hits.map(({ policyId, provisionId }) => {
      const place = places.get(`${policyId}#${provisionId}`)
      return place === undefined ? 0 : nearnessOf(meaning, meanings, place)
    })
    const found = byMeaning(named(hits, nearness, corpus))
    return { hits, found, support: supportOf(found) }
  }
}

/** The cards that may answer, with what speaks for each. */
interface There {
  encoder: Encoder
  cards: readonly AnswerCard[]
  signalsFor: ReturnType<typeof cardSignals>
}

const signalsIn = (cards: readonly AnswerCard[], encoder: Encoder): There => ({
  encoder,
  cards,
  signalsFor: cardSignals(cards, encoder),
})

type BreathsOf = (card: AnswerCard) => readonly (readonly (string | undefined)[])[]

function lesson(asked: LabelledQuestion, there: There, search: Searching): CardLesson {
  const { cards, encoder, signalsFor } = there
  const { hits, found, support } = search(asked.question, encoder)
  const { cards: nearest, columns } = signalsFor(asked.question, support)
  return {
    ...asked,
    cards: nearest.map((at) => cards[at]!),
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
