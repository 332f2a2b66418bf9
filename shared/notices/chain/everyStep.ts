import type { Thing } from '../../act'
import { begin } from './acts/begin'
import { confirm } from './acts/confirmPaper'
import { count } from './acts/countMembers'
import { countPaper } from './acts/countPaperAsked'
import { callOff } from './acts/callOffHearing'
import { changeInvitation } from './acts/changeInvitation'
import { end } from './acts/end'
import { invite } from './acts/inviteToHearing'
import { record } from './acts/recordPaper'
import { skip } from './acts/skip'
import type { MatterAct, MatterMoment } from './acts/act'
import { evolveMatter, type Matter, type MatterEvent } from './matter'

type MatterActName =
  'begin' | 'end' | 'skip' | 'record' | 'confirm' | 'count' | 'countPaper' | 'invite' | 'changeInvitation' | 'callOff'

/** The acts on a matter; what is a notice begins by being issued. */
export const matterActs: Readonly<Record<MatterActName, MatterAct>> = {
  begin,
  end,
  skip,
  record,
  confirm,
  count,
  countPaper,
  invite,
  changeInvitation,
  callOff,
}

const did: Record<MatterEvent['type'], string> = {
  opened: '立了这件事',
  begun: '开始了一步',
  ended: '办完了一步',
  skipped: '定下有一步不用',
  membersCounted: '登记了一共多少人',
  paperAskedCounted: '登记了纸上的听证申请',
  paperRecorded: '登记了一步纸上已办',
  paperConfirmed: '确认了一步纸上已办',
  invited: '发了听证通知',
  invitationChanged: '改了听证通知',
  hearingCalledOff: '取消了定好的听证',
}

/** What all acts on a matter share; whether it is the turn of a step is for the step to say. */
export const matterThing: Thing<Matter, MatterEvent, MatterMoment> = {
  next: () => undefined,
  evolve: evolveMatter,
  editionOf: ({ events }) => events.length,
  news({ events }) {
    const last = events.at(-1)
    return last && { at: last.at, sentence: (when) => `${last.by.name}已经在${when}${did[last.type]}` }
  },
  notYours: (_caller, { department }) => `这件事由${department.name}办`,
}
