import { simplified } from '../departments/simplified'
import { adviceFor } from './advice'
import { crisisWay, isCrisis, isWish } from './crisis'
import { again, askingRules, borrowed, callingOut, over, supposed } from './cues'
import { type Danger, dangers } from './dangers'
import type { Urgent } from './urgent'

/** How many signs on both sides of a danger say whether it is here. */
const reach = 28

/**
 * 人命要紧: whether a text tells of somebody in danger now, and what to do first; undefined for all else. Looked for: a
 * danger said as happening, or named while somebody calls out; not where a rule is asked for, or what is over, feared or
 * practised is told. A wish to die counts whatever stands around it. Sets off no search and keeps nothing.
 */
export function urgentOf(text: string): Urgent | undefined {
  const spaced = simplified(text.normalize('NFKC')).toLowerCase()
  const said = spaced.replace(/[\s\p{Cf}]+/gu, '').replace(/[,;!?:]/g, (sign) => full[sign] ?? sign)
  const abroad = inEnglish(spaced)
  if (abroad) return adviceFor(abroad)
  const plain = said.replace(borrowed, (met) => '〇'.repeat(met.length))
  const swallowed = dangers.find(({ way }) => way === 'childSwallowed')
  if (swallowed && !isWish(said) && isHere(plain, swallowed)) return adviceFor(swallowed.way)
  if (isCrisis(said.replace(/跳楼(价|甩卖|机|大?清仓|大?减价)/g, ''), over))
    return adviceFor(`crisis-${crisisWay(said)}`)
  const danger = dangers.find((one) => isHere(plain, one))
  return danger && adviceFor(danger.way)
}

const full: Record<string, string> = { ',': '，', ';': '；', '!': '。', '?': '？', ':': '：' }

/** A letter longer than this tells of a matter; whoever is in danger writes little, or cries for help in so many words. */
const longest = 90
const crying = /救命|救救(我|他|她|孩子|人|命)|快来(人|救)|正在(着火|烧|打|砍|追|漏|流血)/

function isHere(said: string, { happening, also, perhaps, evenIf = [], unless }: Danger): boolean {
  const told = happening.exec(said) ?? also?.exec(said)
  const met = told ?? perhaps?.exec(said)
  if (!met || unless?.test(said)) return false
  const around = said.slice(Math.max(0, met.index - reach), met.index + met[0].length + reach)
  if (said.length > longest && !crying.test(around)) return false
  const now = callingOut.test(around)
  const asks = askingRules.test(met[0].length > reach ? said : around + said.slice(-reach))
  if (asks && !/救命|救救|快来/.test(around)) return false
  if (now) return !supposed.test(around) || /正在|救命|救救|快来/.test(around)
  if (!told) return false
  return !(
    (over.test(around) && !evenIf.includes('over')) ||
    (supposed.test(around) && !evenIf.includes('supposed')) ||
    (again.test(around) && !evenIf.includes('again'))
  )
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
