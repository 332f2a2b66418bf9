import type { EventOf } from '../../case/event'
import type { Unit } from '../../case/inquiry'
import { ownAct } from '../act'
import { house } from '../byWhom'
import { one, until } from '../desks'

/** Who left, who goes on where somebody was named, and who took them out of their duty. */
interface Leaving {
  from: Unit
  to?: Unit
  by: Unit
}

/** Of whoever has left already, as the house finds it. */
export const goneFrom = (at: string, from: Unit): EventOf<'letGo'> => ({ type: 'letGo', at, by: house, from })

/**
 * 经办人离岗: wherever a case waits it goes to the colleague named, or back to what anybody of its unit may take. Dates stay.
 * Of what goes back the desk hears once for all of them.
 */
export const letGo = ownAct({
  action: 'letGo',
  event: 'letGo',
  headline: ({ from, to }) => `${from.name}离开这个岗位，${to ? `由${to.name}接着办` : '放回待办'}`,
  plainly: '换一位工作人员办理',
  inside: true,
  decide: (_inquiry, { from, to, by }: Leaving, { at }) => ({ type: 'letGo', at, by, from, ...(to ? { to } : {}) }),
  tellsDesks: (event, after) =>
    one(
      { who: event.to, of: after.department },
      event,
      `${event.by.name}移交给你一件`,
      `原来的经办人离开了这个岗位。${until(after, event)}。`,
    ),
})
