import type { AnswerCard } from './card'
import { tokensOf } from './tokens'

export interface Likeness {
  card: AnswerCard
  /** 0…1: how near the question is to the ways the card is asked and to its words. */
  likeness: number
}

export interface KnownQuestions {
  /** The cards nearest to a question, best first. */
  nearest(question: string, limit: number): Likeness[]
  /** The card that answers the question, or nothing when no card stands out. */
  sure(question: string): AnswerCard | undefined
  /** Up to `limit` other questions worth asking after this card: those of its topic, nearest first. */
  related(card: AnswerCard, limit: number): string[]
}

/** Shares of the likeness: the nearest way, all ways together, and the part of the question that the card's words cover. */
const share = { nearest: 0.1, together: 0.2, covered: 0.7 }
/** A way asked in (nearly) the same words is the same question. */
const sameWords = 0.8
/**
 * Likeness plus twice the lead over the next card. On ways held back from their own card, those above this bound were
 * right nine times in ten.
 */
const standsOut = 0.75
/** A lead alone is no likeness: of a question that no card speaks to, some card still says the most. */
const alikeAtAll = 0.4

/** Words that every question has and that tell nothing apart. */
const filler = /请问|我想问一下|想问一下|想问|问一下|麻烦|你好|您好|谢谢|怎么办|吗|呢|啊|呀|吧|了|的/g

/**
 * 已知问法: cards found by the ways they are asked, as vectors of idf-weighted character pairs and characters
 * (Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988).
 */
export function knownQuestions(cards: readonly AnswerCard[]): KnownQuestions {
  const bodies = cards.map((card) =>
    wordsOf(
      [
        card.topic,
        card.question,
        ...card.ways,
        card.answer,
        ...card.next,
        ...card.citations.map((one) => one.title),
      ].join(' '),
    ),
  )
  const seenIn = new Map<number, number>()
  for (const body of bodies) for (const token of body) seenIn.set(token, (seenIn.get(token) ?? 0) + 1)
  const idf = (token: number) => Math.log(1 + cards.length / (0.5 + (seenIn.get(token) ?? 0)))
  const sum = (tokens: Iterable<number>, power: 1 | 2) => {
    let total = 0
    for (const token of tokens) total += idf(token) ** power
    return total
  }
  const ways = cards.flatMap((card, at) =>
    [card.question, ...card.ways].map((text) => {
      const tokens = wordsOf(text)
      return { at, tokens, length: Math.sqrt(sum(tokens, 2)) }
    }),
  )

  function nearest(question: string, limit: number): Likeness[] {
    const asked = [...wordsOf(question)]
    const length = Math.sqrt(sum(asked, 2))
    const whole = sum(asked, 1)
    if (whole === 0) return []
    const best = new Float64Array(cards.length)
    const together = new Float64Array(cards.length)
    for (const { at, tokens, length: other } of ways) {
      const cosine =
        sum(
          asked.filter((token) => tokens.has(token)),
          2,
        ) / (length * other || 1)
      best[at] = Math.max(best[at]!, cosine)
      together[at]! += cosine
    }
    return cards
      .map((card, at) => {
        const covered =
          sum(
            asked.filter((token) => bodies[at]!.has(token)),
            1,
          ) / whole
        const average = together[at]! / (card.ways.length + 1)
        const mixed = share.nearest * best[at]! + share.together * average + share.covered * covered
        return { card, likeness: best[at]! >= sameWords ? best[at]! : mixed }
      })
      .sort((a, b) => b.likeness - a.likeness || (a.card.id < b.card.id ? -1 : 1))
      .slice(0, limit)
  }

  return {
    nearest,
    sure(question) {
      const [first, second] = nearest(question, 2)
      if (!first) return undefined
      const lead = first.likeness - (second?.likeness ?? 0)
      const alike = saysSomething(question) && first.likeness >= alikeAtAll && first.likeness + 2 * lead >= standsOut
      return first.likeness >= sameWords || alike ? first.card : undefined
    },
    related(card, limit) {
      return nearest(card.question, cards.length)
        .filter((one) => one.card.topic === card.topic && one.card !== card)
        .slice(0, limit)
        .map((one) => one.card.question)
    },
  }
}

/** Whether a text says enough to be answered: a greeting or a sum does not. */
export function saysSomething(text: string): boolean {
  const plain = text.normalize('NFKC').replace(filler, '')
  return (plain.match(/\p{Script=Han}/gu) ?? []).length >= 4
}

function wordsOf(text: string): Set<number> {
  return new Set(tokensOf(text.normalize('NFKC').replace(filler, ' ')))
}
