import { type Classifier, classify } from '../departments/classifier'
import { classifierFile, unpacked } from '../departments/classifierFile'
import type { Way } from './advice'
import { crisisWay } from './crisis'
import fitted from './fitted.json'
import { piecesOf, sentencesOf, signsOf } from './signs'

/** The class of what is no danger. */
export const calm = 'calm'
/** Classes of danger, each with the advice that is right for the whole of it. */
const waysOf: Record<string, (said: string) => Way> = {
  crisis: (said) => `crisis-${crisisWay(said)}`,
  fire: () => 'fire',
  gas: () => 'gas',
  drowning: () => 'drowning',
  trapped: () => 'trapped',
  violence: () => 'violence',
  lost: () => 'childLost',
  swallowed: () => 'childSwallowed',
  shock: () => 'shock',
  crash: () => 'crash',
  medical: () => 'medical',
}

interface Sensed {
  sentence: string
  /** Distance from what is ordinary, 0 on the boundary. */
  score: number
  /** The class it is most like, and how much more than the next. */
  label: string
  lead: number
}

/** So many sentences of a letter are judged: the first, and the last. */
const most = { first: 40, last: 20 }
/** A cry by itself has about so many signs: in so long a piece of a sentence without end it is clearest which danger it is. */
const cryLength = 40

/** How much the most dangerous sentence of a text sounds like those in which people in danger wrote. */
function sensedIn(said: string, classifier: Classifier = learned()): Sensed | undefined {
  const all = sentencesOf(said)
  const judged = all.length > most.first + most.last ? [...all.slice(0, most.first), ...all.slice(-most.last)] : all
  return worst(judged.length > 1 && said.length <= 90 ? [...judged, said] : judged, classifier)
}

const worst = (sentences: readonly string[], classifier: Classifier): Sensed | undefined =>
  sentences
    .map((sentence) => judge(sentence, classifier))
    .reduce<Sensed | undefined>((found, one) => (found && found.score >= one.score ? found : one), undefined)

function judge(sentence: string, classifier: Classifier): Sensed {
  const guesses = classify(classifier, signsOf(sentence))
  const [first, second] = guesses.filter(({ label }) => label !== calm)
  const ordinary = guesses.find(({ label }) => label === calm)
  return {
    sentence,
    score: -(ordinary?.score ?? 0),
    label: first?.label ?? '',
    lead: (first?.score ?? 0) - (second?.score ?? 0),
  }
}

let kept: Classifier | undefined
const learned = () => (kept ??= unpacked(classifierFile.parse(fitted)))

/**
 * By the length of a text in signs: from which score on it counts as danger, and below which a rule's finding in it is
 * doubted. A cry has a sentence or two; of the many sentences of a letter one easily sounds alike.
 */
const bounds = [
  { upTo: 120, danger: 0.1, doubt: -Infinity },
  { upTo: 400, danger: 1, doubt: -0.2 },
  { upTo: Infinity, danger: 1.5, doubt: 0.2 },
]
const boundsOf = (said: string) => bounds.find(({ upTo }) => said.length <= upTo)!
/** A class less ahead of the next is not trusted: the advice is then for any danger. */
const leastLead = 0.8

/** What was heard: the sentence, and its class of danger where that is clear. */
export interface SensedDanger {
  sentence: string
  label: string | undefined
}

/** The danger a text sounds like, by what was learned from those who wrote in danger. */
export function sensedDanger(said: string, classifier: Classifier = learned()): SensedDanger | undefined {
  const sensed = sensedIn(said, classifier)
  if (!sensed || sensed.score < boundsOf(said).danger) return undefined
  const clearest = worst(piecesOf(sensed.sentence, cryLength), classifier) ?? sensed
  return { sentence: sensed.sentence, label: clearest.lead < leastLead ? undefined : clearest.label }
}

export const wayOfLabel = ({ label, sentence }: SensedDanger): Way => waysOf[label ?? '']?.(sentence) ?? 'unsure'

/** A letter in which no sentence sounds like danger: 二桥通车 in it is no fall into the water. */
export const soundsOrdinary = (said: string): boolean => (sensedIn(said)?.score ?? 0) < boundsOf(said).doubt
