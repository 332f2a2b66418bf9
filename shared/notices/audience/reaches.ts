import { type Household, homeBasisNames, type Leaf, type Parents, type GroupRule } from './group'
import { born, notSaid, saidNo, wordsOf } from './groupWords'

/** Whether a notice is meant for somebody, and why; `unknown` while the household has not said what it hangs on. */
export interface Verdict {
  reached: 'yes' | 'no' | 'unknown'
  /** Sentences without a full stop. */
  because: string[]
}

interface Audience {
  /** Codes in force, wide or narrow. */
  areas: readonly string[]
  who?: GroupRule | undefined
}

/**
 * 定向范围: does a notice reach a household that follows the place `place` (a code in force)? The same rule on the phone,
 * which knows the household, and where nobody is known: then a group leaves it open and never shuts anybody out.
 */
export function reaches(
  { areas, who }: Audience,
  place: string,
  household: Household,
  concerns: Concerns = byCode,
): Verdict {
  if (!concerns(place, areas)) return { reached: 'no', because: ['写的不是这个地方'] }
  return who ? meant(who, household) : { reached: 'yes', because: [] }
}

/** Does an audience name a place, or what it lies in? Where the whole tree of places is at hand, by the tree. */
type Concerns = (place: string, areas: readonly string[]) => boolean

/** Statistics codes are nested: a village's begins with its town's, a town's with its county's. */
const byCode: Concerns = (place, areas) => areas.some((code) => place.startsWith(shortest(code)))

/** 371500 stands for the city: what lies in it shares four digits with it. */
const shortest = (code: string) => (code.length === 6 && code.endsWith('00') ? code.slice(0, 4) : code)

/** Three-valued, after Kleene's strong logic: an open answer stays open only where it matters. */
export function meant(rule: GroupRule, household: Household): Verdict {
  if ('all' in rule) return together(rule.all, household, { settles: 'no', else: 'yes' })
  if ('any' in rule) return together(rule.any, household, { settles: 'yes', else: 'no' })
  if ('not' in rule) {
    const { reached, because } = meant(rule.not, household)
    return { reached: reached === 'unknown' ? reached : reached === 'yes' ? 'no' : 'yes', because }
  }
  return rule.group === 'parents' ? parents(rule, household) : said(rule, household)
}

interface Joining {
  settles: 'yes' | 'no'
  else: 'yes' | 'no'
}
function together(rules: readonly GroupRule[], household: Household, joining: Joining): Verdict {
  const verdicts = rules.map((one) => meant(one, household))
  const settling = verdicts.find(({ reached }) => reached === joining.settles)
  if (settling) return settling
  const open = verdicts.filter(({ reached }) => reached === 'unknown')
  const telling = open.length > 0 ? open : verdicts
  return {
    reached: open.length > 0 ? 'unknown' : joining.else,
    because: [...new Set(telling.flatMap(({ because }) => because))],
  }
}

function said(leaf: Exclude<Leaf, Parents>, household: Household): Verdict {
  const is = household[leaf.group]
  if (is === undefined) return { reached: 'unknown', because: [notSaid(leaf)] }
  return is ? { reached: 'yes', because: [wordsOf(leaf)] } : { reached: 'no', because: [saidNo(leaf)] }
}

function parents(leaf: Parents, { children, bases }: Household): Verdict {
  if (children === undefined) return { reached: 'unknown', because: [notSaid(leaf)] }
  const [first, last] = [leaf.bornFrom.slice(0, 7), leaf.bornUntil.slice(0, 7)]
  const near = children.filter((month) => month >= first && month <= last)
  if (near.length === 0) return { reached: 'no', because: [saidNo(leaf)] }
  const sure = near.some((month) => `${month}-01` >= leaf.bornFrom && `${month}-31` <= lastOfMonth(leaf.bornUntil))
  const based = leaf.bases ? basedOn(leaf.bases, bases) : 'yes'
  if (based === 'no')
    return { reached: 'no', because: [`要${leaf.bases?.map((one) => homeBasisNames[one]).join('、或者')}`] }
  if (based === 'unknown') return { reached: 'unknown', because: ['还没说户口、居住证和房产在不在这里'] }
  if (!sure) return { reached: 'unknown', because: [`要看孩子的生日是不是在${born(leaf)}之间`] }
  return { reached: 'yes', because: [wordsOf(leaf)] }
}

/** A window that ends with its month holds the whole month. */
const lastOfMonth = (day: string) => {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000)
  return next.getUTCDate() === 1 ? `${day.slice(0, 7)}-31` : day
}

const basedOn = (asked: readonly string[], has: readonly string[] | undefined) =>
  has === undefined ? 'unknown' : asked.some((one) => has.includes(one)) ? 'yes' : 'no'
