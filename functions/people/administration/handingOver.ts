import { addressOf, type Outgoing } from '@shared/outbox'
import type { Account } from '../../platform/identity/account'

/**
 * The account with the word that what it has in hand goes on without it: to a colleague, or back to the desk of its unit, as
 * the line of the record says. The word rides in it until the cases have gone.
 */
export function handingOver(account: Account, at: string): Account {
  // The line of the record that says who goes: the first line of an older account tells how it was found.
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
