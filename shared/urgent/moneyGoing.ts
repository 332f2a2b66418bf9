import { type Classifier, scoreFor } from '../departments/classifier'
import { classifierFile, unpacked } from '../departments/classifierFile'
import { isOver } from './ended'
import { calm } from './sensed'
import { breathsOf, sentencesOf, signsOf } from './signs'
import fitted from './swindleFitted.json'

/**
 * From this score on a sentence tells of money that is going, in a letter from the second: set on sentences that taught nothing. Of 78,000
 * ways of asking six are taken for it, and rightly.
 */
const from = { cry: -0.05, letter: 0.4 }
/** What is told as something that was has to sound more like it. */
const past = 0.4
/** A longer text tells of more than what happens now: its sentences are looked at one by one. */
const longest = 90
/** Of a letter so many sentences are judged. */
const most = 40

/** Without any of these nobody tells of money; most questions need not be looked at. */
const speaksOfMoney = /[钱转汇款卡账帐码付充金币存取扣贷押银借扫屏骗投刷警客]|红包|公安|[千万百]块|\d{3}/

let kept: Classifier | undefined
const learned = () => (kept ??= unpacked(classifierFile.parse(fitted)))

/**
 * Whether a text, as saidIn gives it, sounds like those in which money was going to a swindler: most who tell of it do not
 * call it so. Fitted by `npm run fit:urgent` on our own sentences.
 */
export function isMoneyGoing(said: string, classifier: Classifier = learned()): boolean {
  if (!speaksOfMoney.test(said)) return false
  const isCry = said.length <= longest
  const pieces = isCry ? [said] : sentencesOf(said).slice(0, most).flatMap(breathsOf)
  const least = isCry ? from.cry : from.letter
  return pieces.some((one) => -scoreFor(calm, classifier, signsOf(one)) >= least + (isOver(one) ? past : 0))
}
