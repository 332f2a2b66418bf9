import { triageDesk } from '../../../departments/department'
import type { Inquiry } from '../../case/inquiry'
import { isOpen } from '../../words'
import { ownAct } from '../act'
import { house } from '../byWhom'
import { hands } from '../desks'

/**
 * 撤销并单, the second of two writes: the case that goes on forgets who asks by themselves again, so that its reply is not
 * sent to them. Whoever is at work on that reply is told.
 */
export const release = ownAct<'released', Pick<Inquiry, 'id'>>({
  action: 'release',
  event: 'released',
  headline: '并来的一件撤了出去，另外办理',
  inside: true,
  decide: (_inquiry, { id }, { at }) => ({ type: 'released', at, by: house, other: id }),
  tellsDesks: (event, after) =>
    isOpen(after.status) && after.department.id !== triageDesk.id
      ? hands(after, event, '并来的一件撤了出去', `${event.other} 另外办理，这一件的答复不用再说它。`)
      : [],
})
