import { adviceFor, type Way } from './advice'
import { besideWay } from './beside'
import { crisisWay, isCrisis, isWish } from './crisis'
import {
  again,
  asksOrdinarily,
  askingRules,
  borrowed,
  callingOut,
  cannotWait,
  now,
  over,
  supposed,
  thisTime,
} from './cues'
import type { Danger } from './danger'
import { dangers } from './dangers'
import { isEnded, isStillOn } from './ended'
import { heardBeside } from './hidden/hidden'
import { isMoneyGoing } from './moneyGoing'
import { nearerWay } from './nearer'
import { takesLeave } from './parting'
import { saidIn, spacedOut } from './said'
import { sensedDanger, soundsOrdinary, wayOfLabel } from './sensed'
import { told } from './told'
import type { Urgent } from './urgent'

/** How many signs on both sides of a danger say whether it is here. */
const reach = 28

/**
 * 人命要紧: whether a text tells of somebody in danger now, and what to do first; undefined for all else. Looked for: a
 * danger said as happening, or named while somebody calls out; not where a rule is asked for, or what is over, feared or
 * practised is told. A wish to die counts whatever stands around it. What no rule knows is weighed by what was learned
 * from those who wrote in danger. Sets off no search and keeps nothing.
 */
export function urgentOf(text: string): Urgent | undefined {
  const spaced = spacedOut(text)
  const said = saidIn(spaced)
  const ended = isEnded(said) && !isWish(said)
  const beside = besideWay(withoutBorrowed(said))
  if (ended && said.length <= longest && !beside) return undefined
  if (!ended && asksOrdinarily(said) && !cannotWait.test(said) && !ruledIn(spaced, said)) return undefined
  const whole = isDictated(spaced) ? undefined : heardBeside(said)
  const isPlain = whole?.isPlain === true && !cannotWait.test(said)
  const ruled = ended ? undefined : isPlain && said.length >= toDoubt ? undoubtedIn(said) : ruledIn(spaced, said)
  const sure = ruled && !isDoubtful(ruled, said) ? ruled : beside
  const found = sure ?? (ruled ? undefined : isPlain ? moneyWay(said) : learnedWay(said))
  const doubted = found && whole?.isSafe && isDoubted(found, said)
  if (found && !doubted) return adviceFor(nearerWay(found, said))
  if (whole?.way === undefined || stillThing.test(said)) return undefined
  return { ...adviceFor(nearerWay(whole.way, said)), ...(whole.perhaps && { perhaps: true }) }
}

/** 快递不动了, 在学校丢了手机, 明天下雪不停不停课: of a thing that nobody is in; all that is said. */
const stillThing =
  /^(我|家里?|网上买)?的?(快递|快件|物流|包裹|网页|网速|网络|宽带|电脑|手机|[水电气]表|路灯|空调|洗衣机|冰箱|进度|排队|队伍|房价)[^，。]{0,6}不动(了|弹)?(怎么办|咋办|找谁|怎么回事)?$|^[^，。]{0,12}(丢|偷)(了|走)?(一?个)?(手机|书包|钱包|钱|手表|校服|水杯|平板)(了)?(怎么办|咋办|找谁|谁赔)?$|^(今天|明天|后天|明后天|周末|今晚)[^，。]{0,6}(下|有)(大|中|小|暴)?(雨|雪|雾)(不|吗|没)[^。]{0,16}$/

/** Which danger it is, a rule says best, of the one sentence that tells of it. */
function sensedWay(said: string): Way | undefined {
  if (stillThing.test(said)) return undefined
  const danger = sensedDanger(said)
  return danger && (wayOf(danger.sentence, withoutBorrowed(danger.sentence)) ?? wayOfLabel(danger))
}

/** Money that is going is looked for last: whoever is in danger besides is told of that, where it is clear which. */
function learnedWay(said: string): Way | undefined {
  const sensed = sensedWay(said)
  return (sensed === undefined || sensed === 'unsure') && isMoneyGoing(said) ? 'swindled' : sensed
}

const moneyWay = (said: string): Way | undefined => (isMoneyGoing(said) ? 'swindled' : undefined)

/** Said in one breath to a telephone, with who and where before and after: as a whole it sounds like none that was written. */
const isDictated = (spaced: string) => spaced.length > longest && !/[\s\p{P}]/u.test(spaced)

/** So many signs at least has what may be doubted as a whole. */
const toDoubt = 16

/** What hardly anybody in danger writes is none, where something is asked, but for a wish to die, money that is going and who cannot wait. */
const isDoubted = (way: Way, said: string) =>
  said.length >= toDoubt && !way.startsWith('crisis') && way !== 'swindled' && !cannotWait.test(said)

/** A wish to die is never doubted, nor money that is going, of which nothing was learned, nor who cannot wait. */
const isDoubtful = (way: Way, said: string) =>
  !way.startsWith('crisis') && way !== 'swindled' && !cannotWait.test(said) && soundsOrdinary(said)

/** What the rules alone say; what was learned is fitted beside them. */
export function ruledWay(text: string): Way | undefined {
  const spaced = spacedOut(text)
  return ruledIn(spaced, saidIn(spaced))
}

function ruledIn(spaced: string, said: string): Way | undefined {
  const abroad = inEnglish(spaced)
  if (abroad) return abroad
  const plain = withoutBorrowed(said)
  return said.length <= longest ? wayOf(said, plain) : wayInLetter(said, plain)
}

const withoutBorrowed = (said: string) => said.replace(borrowed, (met) => '〇'.repeat(met.length))

/** A text of at most this many signs is one cry; a longer one tells of many matters, and its sentences are looked at one by one. */
const longest = 90
/** 要是敢告，就把孩子扔下去: a condition, but no fear of something that may come by itself. */
const threat = /(要是|如果|再|敢|不).{0,10}就(把|砍|打|杀|弄|捅|推|烧)/
const crying = /救命|救救(我|他|她|孩子|人|命)|快来(人|救)|正在(着火|烧|打|砍|追|漏|流血)/

const figures =
  /(臭|吵|熏|闹|呛|热|冷|震)得?(人|我|俺)?[^，。]{0,2}没法(再)?活(了|下去)?|(突发|得|生|因|工作|上班)?疾?病死了?(?=.{0,4}(算|赔|工伤|单位|能))|死了(?=算(不算)?(工伤|谁|意外|因公|病))|(价|股票|股市|基金|作业|卷子|题|堵车|网速|排队|蚊子|天|加班)[^，。]{0,6}得(我|人)?[^，。]{0,4}想(跳楼|跳河|上吊|撞墙|死)|差一?点儿?(就)?(寻(了)?短见|自杀|跳楼|轻生|想不开)(?=.{0,16}(现在|后来|如今)(都|已经)?(好|还清|过去|没事|缓过))|跳楼(价|甩卖|机|大?清仓|大?减价)|想死(你|他|她|它|家乡|老家)们?(了|啦)?|(写(的|下)?|留(下|的)?|的|份|张|封)?遗书(?=.{0,28}(算(数|吗|不)|作数|有效|无效|管用|效力|公证|打印|电脑|不认))/g

const swindled = dangers.filter(({ way }) => way === 'swindled')

/** What is never doubted, whatever the whole sounds like. */
function undoubtedIn(said: string): Way | undefined {
  const plain = withoutBorrowed(said)
  return crisisIn(said, plain) ?? swindled.find((one) => isHere(plain, one))?.way
}

function crisisIn(said: string, plain: string): Way | undefined {
  return isCrisis(said.replace(figures, ''), over) || takesLeave(plain) ? `crisis-${crisisWay(said)}` : undefined
}

function wayOf(said: string, plain: string): Way | undefined {
  const swallowed = dangers.find(({ way }) => way === 'childSwallowed')
  if (swallowed && !isWish(said) && isHere(plain, swallowed)) return swallowed.way
  const crisis = crisisIn(said, plain)
  if (crisis) return crisis
  return dangers.find((one) => isHere(plain, one))?.way
}

/** In a letter a danger counts in the sentence that tells of it, where that one or its neighbour says that it is now. */
function wayInLetter(said: string, plain: string): Way | undefined {
  if (isCrisis(said, over)) return `crisis-${crisisWay(said)}`
  const sentences = (plain.match(/[^。！？；]+[。！？；]*/g) ?? []).flatMap(shortened)
  for (const [at, sentence] of sentences.entries()) {
    const near = sentences.slice(Math.max(0, at - 1), at + 2).join('')
    if (takesLeave(sentence)) return `crisis-${crisisWay(sentence)}`
    if (!now.test(near)) continue
    const danger = dangers.find((one) => isHere(sentence, one, false))
    if (danger) return danger.way
  }
  const cried = dangers.find((one) => {
    const met = one.happening.exec(plain)
    return met !== null && crying.test(around(plain, met)) && isHere(plain, one)
  })
  return cried?.way
}

/** A sentence without end, as dictation writes it, in pieces that overlap. */
function shortened(sentence: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from === 0 || from + longest < sentence.length; from += longest)
    pieces.push(sentence.slice(from, from + 2 * longest))
  return pieces
}

function around(said: string, met: RegExpExecArray): string {
  return said.slice(Math.max(0, met.index - reach), met.index + met[0].length + reach)
}

function isHere(said: string, danger: Danger, named = true): boolean {
  const { happening, also, perhaps, evenIf = [], unless, way } = danger
  const seen = happening.exec(said) ?? also?.exec(said) ?? firstOf(told[way], said)
  const met = seen ?? (named ? perhaps?.exec(said) : undefined)
  if (!met || unless?.test(said)) return false
  const words = around(said, met)
  const isNow = callingOut.test(words)
  const asks = askingRules.test(met[0].length > reach ? said : words + said.slice(-reach))
  if (asks && !cannotWait.test(words) && !isStillOn(words)) return false
  const isFeared = supposed.test(words.replace(threat, '')) && !evenIf.includes('supposed') && !cannotWait.test(words)
  if (isNow) return !isFeared || /正在/.test(words)
  if (!seen) return false
  return !(
    (isPast(words) && !evenIf.includes('over')) ||
    isFeared ||
    (again.test(words) && !evenIf.includes('again') && !thisTime.test(words))
  )
}

/** Told as over, and nothing after it turns to now: 去年他打过我，可今天又拿着刀. */
function isPast(words: string): boolean {
  const met = over.exec(words)
  return met !== null && !thisTime.test(words.slice(met.index + met[0].length))
}

function firstOf(patterns: readonly RegExp[] | undefined, said: string): RegExpExecArray | undefined {
  for (const pattern of patterns ?? []) {
    const met = pattern.exec(said)
    if (met) return met
  }
  return undefined
}

/** The few words of English in which somebody calls for help. */
function inEnglish(text: string) {
  if (/\b(kill(ing)? myself|suicid\w*|want to die|don'?t want to live|end my life|self[- ]harm)\b/.test(text))
    return 'crisis-thought'
  if (/\b(insurance|law|regulation|permit|training|drill|insure)\b/.test(text)) return undefined
  if (/\b(gas leak(ing)?|smell(s|ing)? (of )?gas|leaking gas)\b/.test(text)) return 'gas'
  if (/\b(on fire|fire (in|at) (my|the)|(house|building|kitchen) fire|there('s| is) (a )?fire)\b/.test(text))
    return 'fire'
  if (
    /\b((is|are) (beating|attacking|killing|stabbing)|with a knife|being (attacked|beaten|robbed)|call the police)\b/.test(
      text,
    )
  )
    return 'violence'
  if (/\b(ambulance|heart attack|not breathing|unconscious|bleeding)\b/.test(text)) return 'medical'
  return /\b(drowning)\b/.test(text) ? 'drowning' : undefined
}
