import { beijingDate } from '@shared/calendar/date'
import { type AnswerCard, answerCardsFile } from '@shared/answers/cards/card'
import { toldOn } from '@shared/answers/cards/changed'
import { type AskedProvisions, askedProvisionsFile, wordlessBeside } from '@shared/answers/cards/askedProvision'
import { type KnownQuestions, knownQuestions } from '@shared/answers/cards/knownQuestions'
import type { Bucket } from '../platform/bucket/bucket'
import { heldFile, jsonOf } from '../platform/bucket/heldFile'
import { knownRepliesIn, knownRepliesKey } from '../platform/bucket/knownReplies'
import * as z from 'zod'
import { askedProvisionsKey, cardsKey } from './cardsKey'
import { type RestingReply, restingReplies } from './replies/restingReplies'
import { type SimilarReply, similarReplies } from './replies/similarReplies'

export interface Cards {
  all: readonly AnswerCard[]
  known: KnownQuestions
  /** The cards as the product came with them, where departments have signed others since. */
  seeds?: readonly AnswerCard[]
  /** Published replies to questions like this one; absent where none are kept. */
  replies?: (question: string) => SimilarReply[]
  /** All of them, whether or not they still answer. */
  published?: readonly RestingReply[]
}

const known = new WeakMap<readonly AnswerCard[], ReadonlyMap<string, AnswerCard>>()

/** Cards by their ids, made once for these cards. */
export function byId(cards: readonly AnswerCard[]): ReadonlyMap<string, AnswerCard> {
  const made = known.get(cards) ?? new Map(cards.map((card) => [card.id, card]))
  known.set(cards, made)
  return made
}

const cardsIn = (bytes: Uint8Array | undefined): AnswerCard[] => (bytes ? answerCardsFile.parse(jsonOf(bytes)) : [])

/** The answer cards as they stand in the bucket now, only to be counted: what ranks them is large. */
export const heldCards = (bucket: Bucket, now: () => Date) =>
  heldFile(bucket, cardsKey, (bytes) => ({ all: cardsIn(bytes) }), { now })

/**
 * The answer cards and the published replies as they stand in the bucket now; none before the seeds are loaded. A file
 * of replies that cannot be read never keeps the cards from answering.
 */
export function cardsFrom(bucket: Bucket, now: () => Date): () => Promise<Cards> {
  const cards = toldToday(heldFile(bucket, cardsKey, cardsIn, { now }), now)
  const asked = heldFile(bucket, askedProvisionsKey, askedIn, { now })
  const replies = heldFile(bucket, knownRepliesKey, publishedIn, { now })
  let made: { all: readonly AnswerCard[]; files: readonly AskedProvisions[]; known: KnownQuestions } | undefined
  return async () => {
    const [all, files, found] = await Promise.all([
      cards(),
      asked().catch(() => none),
      replies().catch(() => undefined),
    ])
    if (made?.all !== all || made.files !== files)
      made = { all, files, known: knownQuestions([...all, ...wordlessBeside(all, files)]) }
    return { all, known: made.known, ...found }
  }
}

/** The held cards as they are told today: others only on a day after which a gist is told no more, for what ranks them is made anew with them. */
function toldToday(held: () => Promise<readonly AnswerCard[]>, now: () => Date): () => Promise<readonly AnswerCard[]> {
  let told: { of: readonly AnswerCard[]; day: string; cards: readonly AnswerCard[] } | undefined
  return async () => {
    const [all, day] = [await held(), beijingDate(now())]
    if (told?.of === all && told.day === day) return told.cards
    const cards = toldOn(all, day)
    const asBefore = told?.of === all && gistsIn(told.cards) === gistsIn(cards)
    told = { of: all, day, cards: asBefore ? told!.cards : cards }
    return told.cards
  }
}
const gistsIn = (cards: readonly AnswerCard[]) => cards.filter(({ changed }) => changed?.gist !== undefined).length

const none: readonly AskedProvisions[] = []
const askedIn = (bytes: Uint8Array | undefined): readonly AskedProvisions[] =>
  bytes ? z.array(askedProvisionsFile).parse(jsonOf(bytes)) : none

function publishedIn(bytes: Uint8Array | undefined) {
  const published = restingReplies(knownRepliesIn(bytes))
  return { published, replies: similarReplies(published) }
}
