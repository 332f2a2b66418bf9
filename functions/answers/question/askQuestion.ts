import type { Answer, Citation } from '@shared/answers/answer/answer'
import { saysSomething, typed } from '@shared/answers/question/colloquial'
import { inLawWords } from '@shared/answers/question/spokenWords'
import { bandOf } from '@shared/answers/search/confidence'
import { asksAbroad } from '@shared/answers/question/abroad'
import { asksJustNow, asksWithoutLaw } from '@shared/answers/question/justNow'
import { inCharacters } from '@shared/answers/question/pinyinTyped'
import { guardOf } from '@shared/answers/question/guard'
import { inChinese } from '@shared/answers/question/english'
import type { AnswerCard, ChangedRule } from '@shared/answers/cards/card'
import { changedWords } from '@shared/answers/cards/changed'
import { saysAsked } from '@shared/answers/cards/leap'
import { answerFor, withoutVerdict } from '@shared/answers/answer/verdict'
import { understoodFrom, understoodLikely } from '@shared/answers/answer/understood'
import { leadOf } from '@shared/answers/answer/lead'
import { withoutThreats } from '@shared/departments/threat'
import { mendedIn } from './mended'
import { citationShares } from '@shared/answers/cards/citationShares'
import { certain, standsOut } from '@shared/answers/cards/rankingBands'
import { sureFrom } from '@shared/answers/cards/rankingWeights'
import { inItsWords } from '@shared/answers/answer/inItsWords'
import { urgentOf } from '@shared/urgent/recognise'
import type { Reference } from '../../platform/bucket/reference'
import { signedFor } from './signedFor'
import { byId, type Cards } from '../cards'
import { citationOfFound, citationsOfCard } from './cite'
import type { Corpus, Found } from '../corpus/corpus'
import { guardedAnswer, isFinal } from './guardedAnswer'
import { alsoAsked, askedFrom, isUnread, likelyCitations, relatedTo } from './likely'
import { type AskedPart, partsAsked } from './ranking/askedTogether'
import { rankFollowUp } from './ranking/rankFollowUp'
import type { Ranking, StandingCard } from './ranking/rankProvisions'
import { responsibleFor, responsibleForCard } from './responsible'
import { saysOf } from './saysOf'
import { marked } from './marked'
import { ledByPoint, pointsFor } from './points'
import { closely, meantAt, unsure, untold } from './unsure'
import { withWords } from './withWords'

export interface Needs {
  cards: Cards
  corpus: Corpus
  reference: Reference
}

/**
 * 一号答: whoever is in danger is told whom to call, and nothing else; what is no question about a provision is told what to do first; else the card that is asked in these words,
 * else the provision that answers beyond doubt, else what may help, else only who is responsible: always with a source
 * or a reason, never a made-up sentence. `about` is the question asked before, when this one may go on from it; `literally`:
 * its words are taken as they are; `safe`: nobody is in danger, as who asks says.
 */
export async function askQuestion(
  question: string,
  needs: Needs,
  { about, literally = false, safe = false }: Asking = {},
): Promise<Answer> {
  const urgent = safe ? undefined : urgentOf(question)
  if (urgent) return { kind: 'urgent', urgent, citations: [], related: [] }
  const said = literally ? question : (mended(question, needs) ?? question)
  const answer = await answerPlain(said, needs, { about, literally })
  return said === question || answer.kind === 'urgent' ? answer : { ...answer, corrected: said }
}

/** What was typed in a hurry, or in English, as it is meant here. */
function mended(question: string, needs: Needs): string | undefined {
  const chinese = inChinese(question)
  if (chinese !== undefined) return chinese
  const typedOut = inCharacters(question)
  return mendedIn(typedOut ?? question, needs) ?? typedOut
}

async function answerPlain(asked: string, needs: Needs, { about, literally = false }: Asking): Promise<Answer> {
  const question = withoutThreats(asked)
  const guard = guardOf(question)
  if (guard && isFinal(guard, about)) return guardedAnswer(guard, question, needs.reference)
  await needs.corpus.open(inLawWords(question))
  const { asked: whole, ranking, continues } = rankFollowUp(question, about, needs)
  if (guard === 'petition' && ranking.belief < sureFrom) return guardedAnswer(guard, question, needs.reference)
  const little = continues === undefined && !saysSomething(question) && ranking.belief < sureFrom
  if (little) return unsure(question, [], { related: [], ranking }, needs)
  const plain = marked(led(await answerFrom(whole, ranking, needs, literally), question, needs), whole, needs)
  const answer = { ...plain, ...saysOf(plain, { question, belief: ranking.belief }, needs) }
  return continues === undefined ? answer : { ...answer, continues }
}

export interface Asking {
  about?: string | undefined
  literally?: boolean | undefined
  safe?: boolean | undefined
}

async function answerFrom(question: string, ranking: Ranking, needs: Needs, literally: boolean): Promise<Answer> {
  const [nearest] = ranking.cards
  const first = nearest && (await withWords(nearest, needs.corpus))
  if (first && isSure(first, ranking, question))
    return { ...(await fromCard(first, question, ranking, needs)), ...repliesIn(sameAsked(ranking)) }

  const isClear = bandOf(ranking.hits) === 'grounded' && !asksJustNow(question)
  const [found] = isClear ? await needs.corpus.search(inLawWords(question), 1) : []
  const best =
    found && isUnread({ title: found.document.title, provision: found.provisionId }, needs.cards.all)
      ? undefined
      : found
  if (!best && first && !literally && isUnderstood(first, ranking, question, needs)) {
    const answer = await fromCard(first, question, ranking, needs)
    return { ...unhurried(answer, first), understood: first.card.question, ...repliesIn(sameAsked(ranking)) }
  }
  const noLaw = asksAbroad(question) ? 'abroad' : asksWithoutLaw(question)
  const related = relatedTo(asksJustNow(question) ? closely(ranking) : ranking, question, needs)
  if (noLaw) return untold(noLaw, question, ranking, needs)
  const part = best || literally ? undefined : partsAsked(question, ranking, needs).parts.find(isAskedAlone)
  if (part) {
    const answer = await fromCard(part.card, question, ranking, needs)
    return { ...answer, understood: part.card.card.question, ...repliesIn(sameAsked(ranking)) }
  }
  if (best) return { ...fromProvision(best, question, related, needs), ...repliesIn(sameAsked(ranking)) }
  const likely = await likelyCitations(ranking, question, needs)
  return { ...unsure(question, likely, { related, ranking }, needs), ...repliesIn(ranking) }
}

const isAskedAlone = ({ likelihood }: AskedPart) => likelihood >= askedFrom.alone

/**
 * From so much on, the whole and its title believing in the same card, a letter is about it. Of 210 real letters that two people judged,
 * 185 had a title: 47 are answered right so, 15 beside the main point, 11 with another matter.
 */
const writtenFrom = 0.49

const isUnderstood = (first: StandingCard, ranking: Ranking, question: string, { corpus }: Needs): boolean =>
  ranking.understood === undefined
    ? understoodLikely(question, { ...first, belief: ranking.belief }, corpus.weightOf) >= understoodFrom
    : ranking.understood >= writtenFrom

/** A yes or no to what was only understood so is said where the two mean nearly the same. */
const unhurried = (answer: Answer, { signals }: StandingCard): Answer =>
  answer.text === undefined || signals[meantAt]! >= yesFrom ? answer : { ...answer, text: withoutVerdict(answer.text) }
const yesFrom = 0.65

/** Whether the first card simply answers: in nearly the same words, or believed in, far ahead, near in meaning and saying what is asked for. */
function isSure(first: StandingCard, { belief, understood, cards }: Ranking, question: string): boolean {
  // What a long letter means is always said back.
  if (understood !== undefined) return false
  const { card } = first
  if (belief < certain) return belief >= sureFrom && standsOut(cards) && saysAsked(question, card)
  return !asksJustNow(question) || asksJustNow(card.question) !== undefined
}

/** What was asked for, said first. */
function led(answer: Answer, question: string, { cards }: Needs): Answer {
  const { text, department, card } = answer
  if (answer.kind !== 'grounded' || !text) return answer
  const known = card === undefined ? undefined : byId(cards.all).get(card)?.question
  const lead = leadOf(question, text, { department: department?.local ?? department?.name, known })
  if (lead) return { ...answer, lead }
  return { ...answer, ...ledByPoint(question, answer.points ?? []) }
}

/** From this likeness on two questions are one question in nearly the same words. */
const sameFrom = 0.85

/** The replies to this very question. Beside an answer, a reply to another question would only lead astray. */
const sameAsked = ({ replies }: Ranking) => ({ replies: replies.filter(({ likeness }) => likeness >= sameFrom) })

/** 类似问题的答复: what was published in answer to questions like this one. */
function repliesIn({ replies }: Pick<Ranking, 'replies'>): Pick<Answer, 'replies'> {
  if (replies.length === 0) return {}
  return {
    replies: replies.map(({ reply: { question, reply, department, publishedAt }, likeness }) => ({
      question,
      reply,
      department,
      publishedAt,
      ...(likeness >= sameFrom ? { same: true } : {}),
    })),
  }
}

/** Citations in the order of their shares, which stand beside them. */
const likeliestFirst = (citations: readonly Citation[], shares: readonly number[]): Citation[] =>
  citations
    .map((one, at) => ({ one, share: shares[at] ?? 0 }))
    .sort((a, b) => b.share - a.share)
    .map(({ one }) => one)

/** 待核: the rule has changed since the card was made. That is said, who knows more, and no rule. */
function changedAnswer(
  { card, changed, question }: { card: AnswerCard; changed: ChangedRule; question: string },
  ranking: Ranking,
  needs: Needs,
): Answer {
  return {
    kind: 'referral',
    text: changedWords(changed),
    changed,
    next: card.next,
    citations: [],
    ...alsoAsked(card, ranking, question, needs),
    department: responsibleForCard(card, question, needs),
  }
}

async function fromCard(asked: StandingCard, question: string, ranking: Ranking, needs: Needs): Promise<Answer> {
  const { card, citations } = asked
  if (card.changed) return changedAnswer({ card, changed: card.changed, question }, ranking, needs)
  if (card.wordless) return fromWordless(asked, question, ranking, needs)
  const points = pointsFor(card, question, needs.corpus)
  return {
    kind: 'grounded',
    text: answerFor(question, card.question, card.answer),
    ...(points.length > 0 ? { points } : {}),
    next: card.next,
    citations: likeliestFirst((await citationsOfCard(card, needs.corpus)) ?? citations, citationShares(asked)),
    ...alsoAsked(card, ranking, question, needs),
    department: responsibleForCard(card, question, needs),
    card: card.id,
    ...(card.signed ? { signed: { on: card.signed, by: signedFor(card, needs.reference) } } : {}),
  }
}

/** What a provision says, where nobody has yet put it more plainly. */
async function fromWordless(
  { card, citations }: StandingCard,
  question: string,
  ranking: Ranking,
  needs: Needs,
): Promise<Answer> {
  const standing = (await citationsOfCard(card, needs.corpus)) ?? citations
  return {
    kind: 'grounded',
    text: inItsWords(card.answer, typed(question), needs.corpus.weightOf),
    citations: standing,
    ...alsoAsked(card, ranking, question, needs),
    department: responsibleFor(question, standing[0], needs),
  }
}

function fromProvision(found: Found, question: string, related: string[], needs: Needs): Answer {
  const cited = citationOfFound(found)
  return {
    kind: 'grounded',
    text: inItsWords(found.provisionFound.text, typed(question), needs.corpus.weightOf),
    citations: [cited],
    related,
    department: responsibleFor(question, cited, needs),
  }
}
