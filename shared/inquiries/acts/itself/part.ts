import { triageDesk } from '../../../departments/department'
import { dateOf } from '../../limits/clocks'
import { ownAct } from '../act'
import { comes } from '../desks'
import { house } from '../byWhom'

const desk = { id: triageDesk.id, name: triageDesk.name }

/** 解除并案: the case it pointed to went away, so this one goes its own way again, from the triage desk, in nobody's hand. */
export const part = ownAct({
  action: 'part',
  event: 'parted',
  headline: '解除并案，单独办理',
  plainly: '不再合在一起，单独办理',
  tellsFollowers: true,
  decide: ({ mergedInto = '' }, _sent, { at }) => ({ type: 'parted', at, by: house, from: mergedInto, to: desk }),
  tellsDesks: (event, after) => comes({ to: desk, after }, event, '', '原来合并的那件不再办理'),
  tellsAsker: (_event, after) => ({
    title: '你的诉求单独办理',
    text: `编号 ${after.id}，原来合并的那件不再办理。${dateOf(after)}，没有变。`,
  }),
})
