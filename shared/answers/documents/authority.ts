import type { PolicyFacts } from './policy'

/** How much a document's rank adds to its provisions' scores. */
const weight = { statute: 1.5, regulation: 1.25, other: 1 }
/** The same for a question about this place: here its own rules go first, the city's before the province's. */
const own = { city: 1.5, province: 1.25 }
/** What another place has laid down for itself applies to nobody here. */
const otherPlace = 0.5

type Ranked = Pick<PolicyFacts, 'title' | 'level' | 'place'>

/**
 * The factor of a document's rank, by its title: what people ask is settled by 法律 first, then by 条例 and judicial
 * interpretations, then by rules that carry them out (《立法法》第九十八条、第九十九条).
 */
export function authorityOf(title: string): number {
  const name = title.replace(/（[^）]*）$/, '').replace(/·.*$/, '')
  if (/法典$|(?<!办)法$/.test(name)) return weight.statute
  return /条例$|解释$|^最高人民/.test(name) ? weight.regulation : weight.other
}

/** The factor for a question anywhere: by rank, but for the rules of another place. */
export function authorityAnywhere(policy: Ranked): number {
  return authorityOf(policy.title) * (isOfOtherPlace(policy) ? otherPlace : 1)
}

/** The factor for a question about this place: what was laid down here before what was laid down for all. */
export function authorityHere(policy: Ranked): number {
  if (isOfOtherPlace(policy)) return otherPlace
  return isOwn(policy) ? own[policy.level === 'city' ? 'city' : 'province'] : weight.other
}

/** Whether a document was laid down by this city or this province. */
export function isOwn(policy: Ranked): boolean {
  return (policy.level === 'city' || policy.level === 'province') && !isOfOtherPlace(policy)
}

/** 济南市…条例, 河南省…办法: named for a place that is neither this city nor this province. */
const placeName = /^(?!山东省|聊城市|城市|上市|全市|本市)\p{Script=Han}{2,3}(?:省|市(?!场|容|政|民)|自治区|自治州)/u

function isOfOtherPlace({ title, level, place }: Ranked): boolean {
  // A county's own answers nobody but those of the county.
  return place === undefined && level !== 'national' && placeName.test(title)
}

/** The city, its counties and the province, by name or as people here say it. */
const here =
  /聊城|东昌府|临清|冠县|莘县|阳谷|东阿|茌平|高唐|山东|(?:本|我|我们|咱|咱们)[市省]|本地|当地|地方(?:规定|政策)/

/** Whether a question is about this very place: 在聊城能放烟花吗. */
export const isLocal = (question: string): boolean => here.test(question)
