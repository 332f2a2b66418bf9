import { classify, fitClassifier, type Fitting } from '@shared/departments/classifier'
import { asksRule, isStillOn } from '@shared/urgent/ended'
import { ruledWay } from '@shared/urgent/recognise'
import { saidIn, spacedOut } from '@shared/urgent/said'
import { calm } from '@shared/urgent/sensed'
import { sentencesOf, signsOf } from '@shared/urgent/signs'
import { loadAnswerCards } from '../../../../seeds/answers/cards'
import { loadWays } from '../../../../seeds/departments/classifier'
import { authors, dangerous, ordinary, weightOfAlike } from './toldDangers'

/** A sentence farther from danger than this teaches nothing: the boundary would be where it is without it. */
const farthest = -0.8
/** In a story of several sentences one as near as this may tell of a danger, and becomes ordinary only by the next. */
const nearestInStory = 0.4

/**
 * The sentences of cards' and departments' ways that teach most, drawn once and kept under seeds/urgent: what is learned of
 * danger does not change whenever somebody writes a way of asking.
 */
export function drawnEveryday(fitting: Fitting): string[] {
  const ways = everyWay().map((way) => sentencesOf(saidIn(spacedOut(way))))
  const single = ways.filter((sentences) => sentences.length === 1).flat()
  const inStories = ways.filter((sentences) => sentences.length > 1).flat()
  const all = authors()
  const cries = dangerous(all.flatMap(({ inDanger }) => inDanger)).map((one) => ({ ...one, label: 'danger' }))
  const alike = ordinary(
    all.flatMap((one) => one.calm),
    weightOfAlike,
  )
  const classifier = fitClassifier([...cries, ...alike, ...ordinary(single)], fitting)
  const nearness = (sentence: string) =>
    -(classify(classifier, signsOf(sentence)).find(({ label }) => label === calm)?.score ?? 0)
  const teaching = [
    ...single.filter((one) => nearness(one) > farthest),
    ...inStories.filter((one) => nearness(one) > farthest && nearness(one) < nearestInStory),
  ]
  return [...new Set(teaching)].filter((one) => !loud.test(one)).sort()
}

/** In no seed anybody says 您 or raises the voice. */
const loud = /您|！/

/** Of those that a rule takes for a danger only what asks for law and is not still going on is surely ordinary. */
function everyWay(): string[] {
  const ways = [
    ...loadAnswerCards().flatMap(({ question, ways }) => [question, ...ways]),
    ...Object.values(loadWays()).flat(),
  ]
  return [...new Set(ways)].filter((way) => {
    const said = saidIn(spacedOut(way))
    return !ruledWay(way) || (asksRule.test(said) && !isStillOn(said))
  })
}
