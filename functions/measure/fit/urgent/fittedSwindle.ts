import { classify, fitClassifier, type Fitting } from '@shared/departments/classifier'
import { packed } from '@shared/departments/classifierFile'
import { saidIn, spacedOut } from '@shared/urgent/said'
import { signsOf } from '@shared/urgent/signs'
import { loadKnownCards } from '../../../../seeds/answers/askedProvisions'
import { loadEveryday, loadToldOfMoney, type ToldOfMoney } from '../../../../seeds/urgent/ways'
import { ordinary, weightOfAlike } from './toldDangers'

/** A cry counts as much as so many ordinary sentences: of those there are far more. */
const weightOfCry = 11
/** Weights below this part of the greatest are left out: the file stays small. */
const least = 0.06
/** So many of the ways that sound most like it teach that they are ordinary. */
const drawn = 1500

const label = 'swindled'
const said = (text: string) => saidIn(spacedOut(text))

function fitted({ swindled, calm: alike, everyday }: ToldOfMoney, fitting: Fitting) {
  const cries = swindled.map((text) => ({ parts: signsOf(said(text)), label, weight: weightOfCry }))
  const rest = ordinary([...loadEveryday(), ...everyday])
  return fitClassifier([...cries, ...ordinary(alike, weightOfAlike), ...rest], fitting)
}

/** What our sentences teach of money that is going, as it is kept: the same sentences give the same bytes. */
export const fittedSwindle = (fitting: Fitting, told = loadToldOfMoney()) => packed(fitted(told, fitting), least)

/** The ways of asking that sound most like it and are ordinary, but for those that are taken for it for good reason. */
export function drawnOfMoney(fitting: Fitting): string[] {
  const classifier = fitted({ ...loadToldOfMoney(), everyday: [] }, fitting)
  const nearness = (text: string) =>
    classify(classifier, signsOf(text)).find((one) => one.label === label)?.score ?? -Infinity
  const ways = new Set(loadKnownCards().flatMap(({ question, ways: all }) => [question, ...all]))
  return [...ways]
    .filter((way) => !loud.test(way) && !goingOn.test(way))
    .map((way) => ({ way, near: nearness(said(way)) }))
    .sort((a, b) => b.near - a.near || (a.way < b.way ? -1 : 1))
    .slice(0, drawn)
    .map(({ way }) => way)
    .sort()
}

const loud = /您|！/
/** A way that tells of it as going on now is no ordinary sentence. */
const goingOn = /(正在|刚才?|现在|分钟前|小时前|还在|又让|还让).{0,24}(转|汇|打钱|验证码|扣)/
