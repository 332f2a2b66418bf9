import { joined, message, type Outgoing } from '@shared/outbox'
import type { Account } from '../../platform/identity/account'

/** Told to one side of what changed between the two; it rides in their account. */
export const helpTold = (one: Account, title: string, at: string): Outgoing[] =>
  joined(one.outbox ?? [], [
    message({
      id: `${one.id}#${one.version}/help`,
      to: { person: one.id },
      title,
      text: '在“我的”里的“家人代办”看能办什么、到哪天，随时可以结束。',
      about: { thing: 'help' },
      at,
    }),
  ])
