import type { Inquiry } from '../../case/inquiry'
import { ownAct } from '../act'
import { house, note } from '../byWhom'

/** 并单, the second of two writes: the case that goes on remembers who else asked. */
export const absorb = ownAct<'absorbed', Pick<Inquiry, 'id' | 'citizen'>>({
  action: 'absorb',
  event: 'absorbed',
  headline: '另一件相同的诉求并入办理',
  inside: true,
  decide: (_inquiry, { id, citizen }, { at }) => ({ type: 'absorbed', at, by: house, other: id, citizen }),
  /** Where the reply is there already. */
  tellsOthers({ other: id, citizen, at }, after) {
    if (!after.repliedAt || citizen === undefined) return []
    const told = { title: `${after.department.name}答复了你`, text: `编号 ${id}，打开就能看到答复。` }
    const number = after.events.length
    return [{ ...note({ id, citizen }, number, told, at), id: `${after.id}#${number}/${id}` }]
  },
})
