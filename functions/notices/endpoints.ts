import * as contract from '@shared/notices/contract'
import * as shapes from '@shared/notices/audience/contractShapes'
import * as files from '@shared/notices/files/contractFiles'
import * as feeds from '@shared/notices/contractFeeds'
import * as enrolment from '@shared/notices/enrolment/contractEnrolment'
import * as reach from '@shared/notices/audience/contractReach'
import { listOutcomes as listOutcomesContract } from '@shared/notices/chain/contractOutcomes'
import { listNoticesOfResponse as ofResponse } from '@shared/notices/response/contractResponse'
import * as voicing from '@shared/notices/voices/contractVoices'
import { noticeActs } from '@shared/notices/everyAct'
import { agreed } from '@shared/limits/agreed'
import { countingHere } from '../platform/countHere'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import { inHeavyTurn } from '../platform/heavyTurns'
import type { House } from '../platform/house'
import { changingNotices, momentIn } from './changeNotice'
import { correctIssue, draftNotice } from './draftNotice'
import { listEnrolmentPlans } from './enrolment/listEnrolmentPlans'
import { plansFrom } from './enrolment/plans'
import { readDraftFile, readNoticeFile } from './files/readFile'
import { takingFiles } from './files/takeFiles'
import { feedNotices } from './feeds/feedNotices'
import { listDrafts } from './listDrafts'
import { listNoticeKinds } from './listNoticeKinds'
import { listNotices } from './listNotices'
import { hangsIn } from './hung'
import { matterEndpoints } from './matters/matterEndpoints'
import { matters } from './matters/store'
import { tellingWhen } from './matters/tellingWhen'
import { followers } from '../messages/followers/followers'
import { countingOpinions } from './voices/countOpinions'
import { listOutcomes } from './outcome/listOutcomes'
import { previewNotice } from './previewNotice'
import { readReach } from './reach/readReach'
import { readNotice } from './readNotice'
import { listNoticesOfResponse } from './response/ofResponse'
import { requireResponseIn } from './response/requireResponse'
import { raiseVoice } from './voices/raiseVoice'
import { standingIn } from './voices/standing'
import { voices } from './voices/store'
import { beforeIn, toInquiryOf } from './voices/toInquiry'
import { type JudgingDrawings, judgingNow } from './shapes/judgingDrawings'
import { keepShape } from './shapes/keepShape'
import { requireShapeIn } from './shapes/requireShapeIn'
import { readNoticeShape } from './shapes/shapes'
import { notices as kind } from './store'
import { tellingEndpoints } from './telling/endpoints'

/** 公告: drafted, approved by a second person, read by those whom they concern. */
export function noticeEndpoints(house: House, judging: JudgingDrawings = judgingNow): Endpoint[] {
  const notices = house.store(kind)
  const plans = plansFrom(house.bucket, () => house.now())
  const standing = standingIn(house)
  const room = { matters: house.store(matters), hangs: hangsIn(house), voices: house.store(voices), standing }
  const requireShape = requireShapeIn(house, judging)
  const change = changingNotices(house, requireShape)
  const takeFiles = takingFiles(house)
  const countDrawing = countingHere(house.now)
  const needs = async () => ({ notices, matters: room.matters, hangs: room.hangs, moment: await momentIn(house) })
  const drafting = async () => {
    const departments = await house.reference()
    const requireResponse = requireResponseIn(house)
    const opinions = countingOpinions(house)
    const required = { requireShape, requireResponse, takeFiles, opinions }
    return { ...(await needs()), matters: house.store(matters), departments, ...required }
  }
  return [
    // Before the addresses of one notice, which would take theirs for an id.
    ...tellingEndpoints(house),
    endpoint(contract.draftNotice, async (received, caller) => draftNotice(received, caller, await drafting())),
    endpoint(contract.correctNotice, async (received, caller) => correctIssue(received, caller, await drafting())),
    ...Object.values(noticeActs).map((act): Endpoint => ({
      contract: act.operation,
      run: (received, caller) => change(act, received as Parameters<typeof change>[1], caller!),
    })),
    endpoint(shapes.keepShape, async (received, caller, { address }) => {
      countDrawing(caller.id, agreed.draw.person, '你这段时间交的范围太多')
      return inHeavyTurn(caller, address, () => keepShape(received, caller, { bucket: house.bucket, judging }))
    }),
    endpoint(shapes.readNoticeShape, (received) => readNoticeShape(received, house)),
    endpoint(contract.listDrafts, async (received, caller) => listDrafts(received, caller, await needs())),
    endpoint(contract.listNoticeKinds, async (received) => listNoticeKinds(received, await momentIn(house))),
    endpoint(feeds.feedNotices, async (received, _caller, { site }) => {
      const there = await needs()
      const list = (area: string) =>
        listNotices({ params: undefined, query: { area, past: 'no' }, body: undefined }, there)
      return feedNotices(received, { list, site, today: there.moment.today })
    }),
    endpoint(ofResponse, (received) => listNoticesOfResponse(received, notices)),
    endpoint(contract.listNotices, async (received) => listNotices(received, await needs())),
    endpoint(enrolment.listEnrolmentPlans, async (received) =>
      listEnrolmentPlans(received, { reference: await house.reference(), now: house.now(), plans: await plans() }),
    ),
    ...matterEndpoints(house),
    endpoint(listOutcomesContract, async (_received, caller) =>
      listOutcomes(caller, { notices, matters: house.store(matters), moment: await momentIn(house) }),
    ),
    endpoint(voicing.raiseVoice, async (received, caller, { address }) =>
      raiseVoice(received, caller, {
        ...(await needs()),
        ...room,
        secret: house.lookupSecret,
        before: beforeIn(house, caller),
        tellWhen: tellingWhen(house, caller),
        toInquiry: toInquiryOf(house, caller, address),
      }),
    ),
    endpoint(reach.readReach, async (received, caller) => {
      const { areas } = await house.reference()
      return readReach(received, caller, { notices, followers: house.store(followers), areas })
    }),
    endpoint(files.readNoticeFile, ({ params }) => readNoticeFile(params, { notices, bucket: house.bucket })),
    endpoint(files.readDraftFile, ({ params }, caller) =>
      readDraftFile(params, caller, { notices, bucket: house.bucket }),
    ),
    endpoint(contract.previewNotice, async (received, caller) =>
      previewNotice(received, caller, { ...(await needs()), ...room }),
    ),
    endpoint(contract.readNotice, async (received) => readNotice(received, { ...(await needs()), ...room })),
  ]
}
