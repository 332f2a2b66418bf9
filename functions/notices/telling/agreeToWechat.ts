import type { agreeToWechat as contract, TellingSettings } from '@shared/notices/delivery/contractTelling'
import type { Received } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { changeReach } from '../../messages/followers/changeReach'
import { spentId } from '../../messages/followers/reached'
import type { AskWechat } from '../../platform/house'
import type { Sealer } from '../../platform/reach/sealed'
import { settingsOf, type TellingNeeds } from './settings'

interface Needs extends TellingNeeds {
  askWechat: AskWechat
  sealer: Sealer
}

/** More than anybody uses up: what a phone claims beyond is not believed. */
const mostLeft = 50

/**
 * 同意一次: WeChat lets one more message through to this person, or every one where the template lasts. Their openid is kept
 * from here on, sealed, until they take it back.
 * @throws Problem of `askWechat`, 'not-now' (409) where the city has not set it up.
 */
export async function agreeToWechat(
  { body: { code } }: Received<typeof contract>,
  caller: Caller,
  needs: Needs,
): Promise<TellingSettings> {
  const { wechat } = needs.reach
  if (!wechat) throw new Problem('not-now', '微信通知还没有开通')
  const { openid } = await needs.askWechat(code)
  const spent = (await needs.spendings.get(spentId(caller.id)))?.grants ?? 0
  await changeReach(caller.id, needs.reachables, (before) => ({
    ...before,
    wechat: {
      openid: needs.sealer.seal(openid),
      // Spent since they took it back, or lost with another WeChat account, counts for nothing here.
      granted: Math.min(Math.max(before.wechat?.granted ?? 0, spent) + 1, spent + mostLeft),
      ...(wechat.template.lasting ? { lasting: true } : {}),
    },
  }))
  return settingsOf(caller, needs)
}

/** 不再接收: the openid is deleted; what was agreed to counts no more. */
export async function leaveWechat(caller: Caller, needs: TellingNeeds): Promise<TellingSettings> {
  await changeReach(caller.id, needs.reachables, ({ wechat: _wechat, ...before }) => before)
  return settingsOf(caller, needs)
}
