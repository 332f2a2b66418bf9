import type { Unit } from '../../case/inquiry'
import { dateOf } from '../../limits/clocks'
import { kindNames } from '../../words'
import { ownAct } from '../act'
import { comes, gone } from '../desks'

/** Whose work it was and whose it is, and who retired or restored the one. */
interface Succession {
  to: Unit
  /** The unit that was retired; absent where it comes back to it. */
  succeeds?: Unit
  by: Unit
  reason: string
}

/** 机构调整: a case that waits for a signature, for the asker, for a fee or for others goes on where it waits, with whoever has its unit's work now. */
export const succeed = ownAct({
  action: 'succeed',
  event: 'succeeded',
  headline: (one) => `机构调整，由${one.to.name}承接`,
  tellsFollowers: true,
  decide: (_inquiry, { to, by, reason, succeeds }: Succession, { at }) => ({
    type: 'succeeded',
    ...{ at, by, to, reason },
    ...(succeeds ? { succeeds } : {}),
  }),
  tellsDesks: (event, after, before) => [
    comes({ to: event.to, after }, event, `承接一件${kindNames[after.kind]}`, event.reason),
    ...gone(before, event, event.to),
  ],
  tellsAsker: ({ to, reason }, after) => ({
    title: `你的诉求由${to.name}接着办`,
    text: `编号 ${after.id}，${reason}。${dateOf(after)}，没有变。`,
  }),
})
