import { operation } from '../../../operation'
import { Problem } from '../../../problem'
import { by } from '../../acts/act'
import { problems, version, whoDraft } from '../../contractParts'
import { chains } from '../chains'
import { matterReply } from '../contractMatters'
import { countedOnPaper } from '../matter'
import { act, id } from './act'

export const countPaperAsked = operation({
  name: 'countPaperAsked',
  route: 'POST /api/notices/matters/{id}/paper-asked',
  summary: '登记纸上交来的听证申请有多少人、名单在哪里；和手机上的合起来算是不是多数，改过的都留在经过里',
  callers: whoDraft,
  params: id,
  body: countedOnPaper.extend({ version }),
  reply: matterReply,
  problems,
})

/** 纸上的听证申请: whoever has no phone has a say as well; the last number counts, with where the list lies. */
export const countPaper = act({
  action: 'countPaperAsked',
  operation: countPaperAsked,
  decide({ chain }, { paperAsked, paperSource }, caller, { at }) {
    if (!chains[chain].steps.some(({ sometimes }) => sometimes?.asked))
      throw new Problem('not-now', '这件事没有听证这一步，不用登记听证申请')
    return { type: 'paperAskedCounted', at, by: by(caller), paperAsked, paperSource }
  },
})
