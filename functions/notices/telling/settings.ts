import { fallsShort } from '@shared/notices/delivery/fallsShort'
import type { TellingSettings } from '@shared/notices/delivery/contractTelling'
import type { Means } from '@shared/notices/delivery/ladder'
import { paces } from '@shared/notices/delivery/pace'
import { quiets, usualQuiet } from '@shared/notices/delivery/quiet'
import { noticeFields } from '@shared/notices/words'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { AreaTree } from '@shared/areas/tree'
import { type Reachable, reachId, type SpentGrants, spentId } from '../../messages/followers/reached'
import type { Account } from '../../platform/identity/account'
import type { WaysToPeople } from '../../platform/reach/reach'
import type { Store } from '../../platform/store/store'

export interface TellingNeeds {
  accounts: Pick<Store<Account>, 'get'>
  reachables: Store<Reachable>
  spendings: Pick<Store<SpentGrants>, 'get'>
  reach: WaysToPeople
  areas: Pick<AreaTree, 'fullName'>
}

/** 通知设置: what is on offer, what the caller chose, and what will not reach them as things stand. */
export async function settingsOf(
  { id }: Caller,
  { accounts, reachables, spendings, reach, areas }: TellingNeeds,
): Promise<TellingSettings> {
  const [account, reachable, spent] = await Promise.all([
    accounts.get(id),
    reachables.get(reachId(id)),
    spendings.get(spentId(id)),
  ])
  if (!account) throw new Problem('session-ended')
  const places = account.places.map((code) => ({
    code,
    name: areas.fullName(code),
    muted: reachable?.muted.includes(code) ?? false,
  }))
  const fields = noticeFields.map((field) => ({ field, muted: reachable?.mutedFields.includes(field) ?? false }))
  const agreed = reach.wechat && reachable?.wechat
  const left = agreed && (agreed.lasting ? 'lasting' : Math.max(0, agreed.granted - (spent?.grants ?? 0)))
  const quiet = quiets.find((one) => one === reachable?.quiet) ?? usualQuiet
  const pace = paces.find((one) => one === reachable?.pace) ?? 'each'
  const shown = reachable?.sms?.shown
  const means: Omit<Means, 'muted'> = {
    ...(left === undefined ? {} : { wechat: left === 'lasting' ? left : { left } }),
    sms: reach.sms !== undefined && shown !== undefined,
    quiet,
    pace,
  }
  return {
    places,
    fields,
    quiet,
    pace,
    ...(reach.wechat
      ? {
          wechat: {
            template: reach.wechat.template.id,
            lasting: reach.wechat.template.lasting,
            ...(left === undefined ? {} : { left }),
          },
        }
      : {}),
    ...(reach.sms ? { sms: shown ? { shown } : {} } : {}),
    short: fallsShort(
      means,
      places.flatMap(({ name, muted }) => (muted ? [name] : [])),
      { wechat: reach.wechat !== undefined, sms: reach.sms !== undefined },
      fields.flatMap(({ field, muted }) => (muted ? [field] : [])),
    ),
  }
}
