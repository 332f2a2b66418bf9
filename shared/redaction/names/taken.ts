import type { Span } from '../rule'
import { bearsName, isMasked, namesBySound, weighedNames } from './alone'
import { isAmongPlaces } from './amongPlaces'
import { isNeverGiven } from './given'
import { beginsPlace } from './nameAt'
import { isPublicPerson } from './publicPersons'
import { type Sensed, sensed } from './sensed'
import { beginsWithWord } from './words'

/** Taken by its score alone; where a word before it leaves hardly anything else, by less. */
const taken = 0
const takenAfterCue = -0.9
/** After 业主 or 学生 stand as many words as names, and a word of every day is one oftener than a name. */
const takenAfterMany = 0.6
const takenAsWord = -0.2
const takenAloneAsWord = 2.5
const takenInRow = -3.5
/** What stands between those of a row: a sign that joins, perhaps with an amount, a number or a bracket before it. */
const row =
  /^(?:[(（][^()（）\n]{1,12}[)）]|[\d.,]{1,12}(?:元|万|块)?)?\s?(?:[、和与及跟/；;]|\n|\s)\s?(?:\d{1,2}[.、．)）]?)?$/u
/** 马颊河 ends as places do. */
const takenAsPlace = 3
const ground = /^.家|[湾岭冲坪塘坡寨堡洼峪铺营口渠圃河墓湖路街巷镇乡村庄县区屯祠庙陵桥坝沟站寺厂塔店集]$/u
/** Below this a name is none, however its signs weigh. */
const refused = -3.3

/** Names that nothing introduces: those weighed by hand, but for what the fitted weights refuse, and those that these take. */
export function namesAlone(plain: string): Span[] {
  const likely = sensed(plain)
  return [
    ...namesBySound(plain),
    ...weighedNames(plain).filter(
      ({ from, to, isIntroduced }) =>
        isIntroduced || (!isAmongPlaces(plain, from, to) && (likely.get(from)?.score ?? 0) > refused),
    ),
    ...takenFrom(likely, plain),
  ].map(({ from, to }) => ({ from, to }))
}

/** Those taken for themselves, and those that stand in a row with one: 柏慧、门秀英. */
function takenFrom(likely: ReadonlyMap<number, Sensed>, plain: string): Sensed[] {
  const all = [...likely.values()].filter(({ score }) => score >= takenInRow).sort((a, b) => a.from - b.from)
  const isTaken = all.map((one) => isSensed(one, plain))
  const rows = (at: number, beside: number) => {
    const [one, other] = [all[at]!, all[beside]]
    if (!other || !isTaken[beside] || isTaken[at]) return
    const between = plain.slice(Math.min(one.to, other.to), Math.max(one.from, other.from))
    if (row.test(between) && mayBe(one, plain)) isTaken[at] = true
  }
  for (let at = 0; at < all.length; at++) rows(at, at - 1)
  for (let at = all.length - 1; at >= 0; at--) rows(at, at + 1)
  return all.filter((_, at) => isTaken[at])
}

/** 鲁政办发, 鲁食药监: the short name of a province before that of an office. */
const document = /^[鲁聊冀豫苏皖京津沪渝粤浙](?:政|办|食|药|人社|教|建|发改|环|医|税|民|财|国土|卫|交|水|农|林|自然)/u

function mayBe({ from, to, cue }: Sensed, plain: string): boolean {
  if (!cue && isAmongPlaces(plain, from, to)) return false
  return (
    (cue !== '' || !document.test(plain.slice(from, to + 4))) &&
    !isMasked(plain, from, to) &&
    !isPublicPerson(plain.slice(from, to)) &&
    !bearsName(plain.slice(to, to + 8)) &&
    !beginsPlace.test(plain.slice(to - 1, to + 3))
  )
}

/** What is said of people as often as it is a name. */
const said =
  /^(?:敬礼|高兴|满意|安心|方便|关心|怀疑|安排|安装|支取|计算|申报|强硬|连续|平时|常年|常事|牛皮|明显|成立|包[水吃住工车])/u

function isSensed(one: Sensed, plain: string): boolean {
  const { from, to, score, cue } = one
  if (score < Math.min(taken, takenAfterCue) || !mayBe(one, plain)) return false
  const name = plain.slice(from, to)
  if (name.length === 3 && ground.test(name)) return score >= takenAsPlace
  if (isNeverGiven(name.at(-1)!)) return score >= takenAsPlace
  if (cue !== '名' && said.test(name)) return false
  if (cue === '众') return score >= takenAfterMany
  const isWord = name.length === 2 && beginsWithWord(name)
  if (!cue) return score >= (isWord ? takenAloneAsWord : taken)
  return score >= (isWord ? takenAsWord : takenAfterCue)
}
