import { basesIn, type Household, homeBasisNames, type Leaf, type Parents, type GroupRule } from './group'
import { born, notSaid, saidNo, wordsOf } from './groupWords'
import { allOf, anyOf, joined, type Verdict } from './verdict'

interface Audience {
  /** Codes in force, wide or narrow. */
  areas: readonly string[]
  who?: GroupRule | undefined
  /** Is there a drawing besides, within these places? */
  shape?: object | string | undefined
}

/**
 * 定向范围: does a notice reach a household that follows the place `place` (a code in force)? The same rule on the phone,
 * which knows the household, and where nobody is known: then a group or a drawing leaves it open and never shuts anybody
 * out. `stands` is what the drawing says of where the household is, on the phone that holds both.
 */
export function reaches(
  { areas, who, shape }: Audience,
  place: string,
  household: Household,
  { concerns = byCode, stands = notStanding }: Told = {},
): Verdict {
  if (!concerns(place, areas)) return { reached: 'no', because: ['写的不是这个地方'] }
  const said = who && meant(who, { ...household, bases: basesIn(household, place) })
  // Where the groups settle it, or nothing is drawn, no drawing is looked at.
  if (!shape || said?.reached === 'no') return said ?? { reached: 'yes', because: [] }
  return said ? joined([said, stands()], allOf) : stands()
}

const notStanding = (): Verdict => ({ reached: 'unknown', because: ['还不知道你家在不在画的范围里'] })

interface Told {
  concerns?: Concerns
  stands?: (() => Verdict) | undefined
}

/** Does an audience name a place, or what it lies in? Where the whole tree of places is at hand, by the tree. */
type Concerns = (place: string, areas: readonly string[]) => boolean

/** Statistics codes are nested: a village's begins with its town's, a town's with its county's. */
const byCode: Concerns = (place, areas) => areas.some((code) => place.startsWith(shortest(code)))

/** 371500 stands for the city: what lies in it shares four digits with it. */
const shortest = (code: string) => (code.length === 6 && code.endsWith('00') ? code.slice(0, 4) : code)

/** Whether a rule means a household. */
export function meant(rule: GroupRule, household: Household): Verdict {
  if ('all' in rule)
    return joined(
      rule.all.map((one) => meant(one, household)),
      allOf,
    )
  if ('any' in rule)
    return joined(
      rule.any.map((one) => meant(one, household)),
      anyOf,
    )
  if ('not' in rule) {
    const { reached, because } = meant(rule.not, household)
    return { reached: reached === 'unknown' ? reached : reached === 'yes' ? 'no' : 'yes', because }
  }
  return rule.group === 'parents' ? parents(rule, household) : said(rule, household)
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
