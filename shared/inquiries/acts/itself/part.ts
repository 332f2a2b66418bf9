import { triageDesk } from '../../../departments/department'
import { dateOf } from '../../limits/clocks'
import { ownAct } from '../act'
import { comes } from '../desks'
import { house } from '../byWhom'
import { orWhyMoved, recountsApart } from './recount'

const desk = { id: triageDesk.id, name: triageDesk.name }

/** 解除并案: the case it pointed to went away, so this one goes its own way again, from the triage desk, in nobody's hand. */
export const part = ownAct({
  action: 'part',
  event: 'parted',
  headline: '解除并案，单独办理',
  plainly: '不再合在一起，单独办理',
  tellsFollowers: true,
  decide: (inquiry, _sent, moment) => [
    ...recountsApart(inquiry, moment),
    { type: 'parted', at: moment.at, by: house, from: inquiry.mergedInto ?? '', to: desk },
  ],
  tellsDesks: (event, after) => comes({ to: desk, after }, event, '', '原来合并的那件不再办理'),
  tellsAsker: (_event, after, before) => ({
    title: '你的诉求单独办理',
    text: `编号 ${after.id}，原来合并的那件不再办理。${dateOf(after)}，${orWhyMoved(after, before)}。`,
  }),
})
