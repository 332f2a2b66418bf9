import type { Named } from '@shared/named'
import { addressOf, type Outgoing } from '@shared/outbox'
import type { Account } from '../../platform/identity/account'

/** The account with the word that its cases go to a colleague: it rides in it until they have gone. */
export function handingOver(account: Account, successor: Named | undefined, at: string): Account {
  if (!successor) return account
  // The line of the record that names the successor: the first line of an older account tells how it was found.
  const line = account.events?.length || 1
  const word: Outgoing = {
    id: `${account.id}#${account.version}/cases`,
    to: addressOf({ casesOf: account.id, line }),
    title: '手里的办件',
    text: '',
    createdAt: at,
    attempts: 0,
    nextAttemptAt: at,
  }
  return { ...account, outbox: [...(account.outbox ?? []), word] }
}
