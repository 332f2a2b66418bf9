import type { BySms, ByWechat, Handed } from '../../platform/reach/reach'
import type { Sealer } from '../../platform/reach/sealed'
import type { Purse } from './purse'
import type { TellingOf } from './store'
import type { PhoneWords } from './words'

type AllHanded = Map<TellingOf, Handed>
interface Ways {
  sealer: Sealer
  wechat?: ByWechat | undefined
  sms?: BySms | undefined
}

/** All at once: one message each. An address that cannot be opened any more is as good as none. */
export async function sendWechat(
  some: readonly TellingOf[],
  words: PhoneWords,
  purse: Purse,
  ways: Ways,
): Promise<AllHanded> {
  const sent = some.map(async (one): Promise<[TellingOf, Handed]> => {
    const sealed = purse.reachable(one.person)?.wechat?.openid
    const openid = sealed && ways.sealer.open(sealed)
    const data = words.wechat(one.area)
    if (!openid || !ways.wechat) return [one, 'gone']
    return [one, data ? await ways.wechat.send(openid, words.page, data) : 'wrong']
  })
  return new Map(await Promise.all(sent))
}

/** Those of one place in one request, because they are told the same. */
export async function sendSms(
  some: readonly TellingOf[],
  words: PhoneWords,
  purse: Purse,
  ways: Ways,
): Promise<AllHanded> {
  const outcomes: AllHanded = new Map(some.map((one) => [one, 'gone']))
  const byArea = new Map<string, Map<string, TellingOf>>()
  for (const one of some) {
    const sealed = purse.reachable(one.person)?.sms?.phone
    const phone = sealed && ways.sealer.open(sealed)
    if (!phone) continue
    const there = byArea.get(one.area) ?? new Map<string, TellingOf>()
    // Two accounts with one phone are one phone.
    if (there.has(phone)) outcomes.set(one, 'sent')
    else there.set(phone, one)
    byArea.set(one.area, there)
  }
  const asked = [...byArea].map(async ([area, phones]) => {
    const told = await ways.sms?.send([...phones.keys()], words.sms(area), words.text)
    for (const [phone, one] of phones) outcomes.set(one, told?.get(phone) ?? 'unsure')
  })
  await Promise.all(asked)
  return outcomes
}
