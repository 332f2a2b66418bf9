import { type Classifier, classify, scoreFor } from '../departments/classifier'
import { classifierFile, unpacked } from '../departments/classifierFile'
import type { Way } from './advice'
import { crisisWay } from './crisis'
import { again, thisTime } from './cues'
import { asksRule, isEnded, isOver, isStillOn } from './ended'
import fitted from './fitted.json'
import { breathsOf, piecesOf, sentencesOf, signsOf, withoutCourtesy } from './signs'

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
}

/** So many sentences of a letter are judged: the first, and the last. */
const most = { first: 40, last: 20 }
/** A cry by itself has about so many signs: in so long a piece of a sentence without end it is clearest which danger it is. */
const cryLength = 40

/** A longer sentence may tell of several matters; one of them is looked for where the whole is not far from danger. */
const severalMatters = 60
/** In a letter so few signs say nothing: 谢谢你们. */
const fewest = 9
const notFar = -0.8

/** How much the most dangerous sentence of a text sounds like those in which people in danger wrote. */
function sensedIn(text: string, classifier: Classifier = learned()): Sensed | undefined {
  const said = withoutCourtesy(text)
  const all = sentencesOf(said)
  const some = all.length > most.first + most.last ? [...all.slice(0, most.first), ...all.slice(-most.last)] : all
  const told = said.length > severalMatters ? telling(some, isEnded(said)) : saying(some)
  const judged = (told.length > 1 && said.length <= 90 ? [...told, said] : told).map((one) => judge(one, classifier))
  const closer = judged
    .filter(({ sentence, score }) => sentence.length > severalMatters && score > notFar)
    .flatMap(({ sentence }) => breathsOf(sentence).map((one) => judge(one, classifier)))
    .map((one) => ({ ...one, score: one.score - torn }))
  return worstOf([...judged, ...closer])
}

/** By itself so short a sentence (陷进去了) says too little, where another one tells of what. */
const shortest = 6
const saying = (sentences: readonly string[]) =>
  sentences.some(({ length }) => length >= shortest) ? sentences.filter(({ length }) => length >= shortest) : sentences

const telling = (sentences: readonly string[], ended: boolean) => sentences.filter((one) => isTelling(one, ended))

/** Whether a sentence of a letter tells of something now: long enough, no state of affairs, nor what was, where that is asked of. */
const isTelling = (sentence: string, ended: boolean): boolean =>
  sentence.length >= fewest &&
  !(ended && isOver(sentence)) &&
  (!again.test(sentence) || thisTime.test(sentence) || isStillOn(sentence))

const worst = (sentences: readonly string[], classifier: Classifier): Sensed | undefined =>
  worstOf(sentences.map((sentence) => judge(sentence, classifier)))

const worstOf = (judged: readonly Sensed[]): Sensed | undefined =>
  judged.reduce<Sensed | undefined>((found, one) => (found && found.score >= one.score ? found : one), undefined)

const judge = (sentence: string, classifier: Classifier): Sensed => ({
  sentence,
  score: -scoreFor(calm, classifier, signsOf(sentence)),
})

/** The class a sentence is most like, where it is clearly more like it than the next. */
function clearLabel(sentence: string, classifier: Classifier): string | undefined {
  const [first, second] = classify(classifier, signsOf(sentence)).filter(({ label }) => label !== calm)
  return (first?.score ?? 0) - (second?.score ?? 0) < leastLead ? undefined : first?.label
}

let kept: Classifier | undefined
const learned = () => (kept ??= unpacked(classifierFile.parse(fitted)))

/**
 * By the length of a text in signs: from which score on it counts as danger, and below which a rule's finding in it is
 * doubted. A cry has a sentence or two; two or three words are what somebody looks up, and of the many sentences of a
 * letter one easily sounds alike.
 */
const bounds = [
  { upTo: 12, danger: -0.05, doubt: -0.7 },
  { upTo: 20, danger: -0.3, doubt: -0.7 },
  { upTo: 45, danger: -0.4, doubt: -0.6 },
  { upTo: 90, danger: -0.1, doubt: -0.6 },
  { upTo: 120, danger: 0.15, doubt: -0.6 },
  { upTo: 400, danger: 0.3, doubt: -0.2 },
  { upTo: Infinity, danger: 0.9, doubt: 0.1 },
]
/** Who asks for a rule or a payment, and tells of nothing that still goes on, has to sound more like danger. */
const asking = { danger: 0.5, doubt: 0.3 }
/** And so has what is told as something that was. */
const past = 0.25
/** What still goes on is hardly ever doubted. */
const stillOn = 0.6
/** Clauses torn out of a long sentence easily sound alike. */
const torn = 0.2

function boundsOf(said: string) {
  const { danger, doubt } = bounds.find(({ upTo }) => said.length <= upTo)!
  if (said.length > 120) return { danger: danger + (isEnded(said) ? past : 0), doubt }
  if (isStillOn(said)) return { danger, doubt: doubt - stillOn }
  if (asksRule.test(said)) return { danger: danger + asking.danger, doubt: doubt + asking.doubt }
  return { danger: danger + (isOver(said) ? past : 0), doubt }
}

/** A class less ahead of the next is not trusted: the advice is then for any danger. */
const leastLead = 0.7

/** What sounds like danger, but like none of them clearly, has to sound so a little more: most of what was taken for danger and is none is such. */
const unclear = 0.12

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
  const label = clearLabel(clearest.sentence, classifier)
  if (label === undefined && sensed.score < boundsOf(said).danger + unclear) return undefined
  return { sentence: sensed.sentence, label }
}

export const wayOfLabel = ({ label, sentence }: SensedDanger): Way => waysOf[label ?? '']?.(sentence) ?? 'unsure'

/** A text in which no sentence sounds like danger: 二桥通车 in it is no fall into the water, 摔断腿 with 谁赔 no emergency. */
export const soundsOrdinary = (said: string): boolean => (sensedIn(said)?.score ?? 0) < boundsOf(said).doubt
