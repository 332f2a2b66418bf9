import { operation } from '../../../operation'
import { by } from '../../acts/act'
import { problems, version, whoDraft } from '../../contractParts'
import { matterReply } from '../contractMatters'
import { countedMembers } from '../matter'
import { act, id } from './act'

export const countMembers = operation({
  name: 'countMembers',
  route: 'POST /api/notices/matters/{id}/members',
  summary:
    '登记一件事一共多少成员（征地）或者被征收人（征收）、数从哪里来，一人算一个，不按户；听证够不够多数照它算，改过的都留在经过里',
  callers: whoDraft,
  params: id,
  body: countedMembers.extend({ version }),
  reply: matterReply,
  problems,
})

/** 登记人数: a fact of the matter with its source, there before anybody decides what follows from it. */
export const count = act({
  action: 'countMembers',
  operation: countMembers,
  decide: (_matter, { members, membersSource }, caller, { at }) => ({
    type: 'membersCounted',
    at,
    by: by(caller),
    members,
    membersSource,
  }),
})
