import { openedAtOnce } from '@shared/people/administration/sheetWords'
import type { AccountSlip } from '@shared/people/contractAdministration'
import type { BadRow, checkAccountSheet, openFromSheet } from '@shared/people/contractSheet'
import type { Replied } from '@shared/operation'
import { call } from '../../platform/call'
import { wordsOf } from '../../platform/callProblem'

type Good = Replied<typeof checkAccountSheet>['good']

/**
 * Opens the accounts some at a time. What was opened stays opened: where the line goes down half way the slips that came
 * are still shown, and the rows that are left are named.
 */
export async function openSheet(good: Good, onDone: (count: number) => void) {
  const slips: AccountSlip[] = []
  const bad: BadRow[] = []
  for (let at = 0; at < good.length; at += openedAtOnce) {
    const some = good.slice(at, at + openedAtOnce)
    const accounts = some.map(({ where: _where, doubt: _doubt, ...one }) => one)
    try {
      const made = await call<typeof openFromSheet>('POST /api/account-sheet/opening', { body: { accounts } })
      slips.push(...made.slips)
      bad.push(...made.bad)
      onDone(slips.length)
    } catch (thrown) {
      const { title } = wordsOf(thrown)
      bad.push(...good.slice(at).map(({ row }) => ({ row, reason: `没有开成：${title}` })))
      break
    }
  }
  return { slips, bad }
}
