import type { Answer, Citation } from '@shared/answers/answer/answer'
import { signalNames } from '@shared/answers/cards/rankingSignals'
import { asksJustNow, type asksWithoutLaw, type JustNow } from '@shared/answers/question/justNow'
import { noLawTexts } from '@shared/answers/question/noLawTexts'
import { hotlineOf } from '@shared/answers/question/hotlines'
import type { Reference } from '../../platform/bucket/reference'
import type { Cards } from '../cards'
import type { Corpus } from '../corpus/corpus'
import { relatedTo } from './likely'
import type { Ranking } from './ranking/rankProvisions'
import { responsibleForLikely, responsibleForUntold } from './responsible'

interface Needs {
  cards: Cards
  corpus: Corpus
  reference: Reference
}

type Untold = NonNullable<ReturnType<typeof asksWithoutLaw>> | 'abroad'

/** What is said where no rule can tell, and the hotline that knows. */
const withLine = (kind: Untold | JustNow, question: string): string =>
  noLawTexts[kind] + (hotlineOf(kind, question) ?? '')

/** What no rule can tell: that is said, who may know (when an office is open, also by what is learned of past questions), and what else is asked of the matter. */
export function untold(kind: Untold, question: string, ranking: Ranking, needs: Needs): Answer {
  return {
    kind: 'referral',
    text: withLine(kind, question),
    citations: [],
    related: kind === 'abroad' ? [] : relatedTo(closely(ranking), question, needs),
    department:
      kind === 'opening hours'
        ? whose(question, undefined, ranking, needs)
        : responsibleForUntold(question, nearOf(ranking), ranking.belief, needs),
  }
}

/** Only cards that mean nearly the same: of 75 questions of seven sets for how things stand just now, beside which something was shown, a law answered three. */
export const closely = (ranking: Ranking): Ranking => ({
  ...ranking,
  cards: ranking.cards.filter(({ signals }) => signals[meantAt]! >= closeFrom),
})
const closeFrom = 0.6
/** Where the signals of a card tell how near its three nearest ways are in meaning. */
export const meantAt = signalNames.indexOf('meantThree')

const nearOf = ({ cards }: Ranking) =>
  cards
    .filter(({ card }) => !card.wordless)
    .map(({ card, likeness, signals }) => ({ card, likeness, meant: signals[meantAt]! }))

interface Beside {
  related: string[]
  ranking: Ranking
}

/**
 * What may help, what else may have been meant, and who is responsible; where nothing may help because it is of today only, that is said.
 * Where nothing at all comes near, likeness to past questions alone names nobody: on three sets 31 of 360 questions that nothing
 * answers were sent by it to some office or other, and one of 654 that a law answers.
 */
export function unsure(question: string, citations: Citation[], { related, ranking }: Beside, needs: Needs): Answer {
  const asked = asksJustNow(question)
  if (citations.length === 0 && related.length === 0)
    return {
      kind: 'referral',
      ...(asked ? { text: withLine(asked, question) } : {}),
      citations,
      related,
      department: asked
        ? whose(question, undefined, ranking, needs)
        : responsibleForUntold(question, nearOf(ranking), ranking.belief, needs),
    }
  const department = whose(question, citations[0], ranking, needs)
  if (citations.length > 0) return { kind: 'candidates', citations, related, department }
  return { kind: 'referral', ...(asked ? { text: withLine(asked, question) } : {}), citations, related, department }
}

const whose = (question: string, likely: Citation | undefined, ranking: Ranking, needs: Needs) =>
  responsibleForLikely(question, { likely, cards: nearOf(ranking), belief: ranking.belief }, needs)
