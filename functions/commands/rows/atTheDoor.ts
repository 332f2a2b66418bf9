import { beijingTime } from '@shared/calendar/date'
import { agreed } from '@shared/limits/agreed'
import { liveCount } from '@shared/limits/counting'
import { letThrough, strainedAccounts } from '../../people/signIn/strainedAccounts'
import { accounts } from '../../platform/identity/account'
import { countsOf } from '../../platform/limits'
import { tablesHere } from '../../local/database/tablesHere'

/** What an administrator sees of sign-ins, or, with an account, does for it: here or in the cloud that TABLE_PREFIX names. */
export async function atTheDoor(letIn: string | undefined): Promise<void> {
  const { store, close } = await tablesHere(process.env.DATA_DIR ?? '.data')
  const needs = { store, now: () => new Date() }
  try {
    if (letIn !== undefined) {
      const places = await letThrough(letIn, needs)
      console.log(places > 0 ? `账号 ${letIn} 已放行（原来有 ${places} 处要等）` : `账号 ${letIn} 没有在等`)
      return
    }
    const strained = await strainedAccounts(store(accounts), needs)
    console.log(
      strained.length > 0 ? '登录屡次失败的账号（密码对的人只会多等几秒，不会被锁）：' : '没有登录屡次失败的账号',
    )
    for (const { account, failures, since } of strained)
      console.log(`  ${account}  ${failures} 次，从 ${beijingTime(since)} 起`)
    const [{ most, seconds }] = agreed.code.city
    const sent = liveCount((await countsOf('sms:city', 'city', needs))[String(seconds)], seconds, needs.now().getTime())
    console.log(
      sent.n > 0
        ? `验证码：从 ${beijingTime(new Date(sent.from))} 起的一天里发了 ${sent.n} 条，最多 ${most} 条`
        : '今天没有发过验证码',
    )
  } finally {
    await close()
  }
}
