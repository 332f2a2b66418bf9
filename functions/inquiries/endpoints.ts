import type { InquiryAct } from '@shared/inquiries/acts/act'
import { inquiryActs } from '@shared/inquiries/everyAct'
import * as contract from '@shared/inquiries/contract'
import { correctContacts } from '@shared/inquiries/contracts/contractContact'
import { proposeInquiry as proposal } from '@shared/inquiries/contracts/contractProposal'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { withFileNames } from '@shared/inquiries/files/namedFiles'
import { lineOf, progressOf } from '@shared/inquiries/showing/show'
import { requireReader } from '@shared/inquiries/showing/sight'
import { agreed } from '@shared/limits/agreed'
import type { Caller } from '@shared/people/caller'
import { draftersFrom } from '../platform/bucket/drafters'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import { countingHere } from '../platform/countHere'
import { inHeavyTurn } from '../platform/heavyTurns'
import type { House } from '../platform/house'
import { bringIn, namesOfUploads } from './uploads/attachments'
import { bringInPhotos } from './uploads/identityPhotos'
import { actingOnInquiries } from './acts/actOnInquiry'
import { correctingContacts } from './acts/correctContacts'
import { inquiryOf } from './inquiryOf'
import { caseRoom } from './caseRoom'
import { followInquiry } from './acts/followInquiry'
import { proposeInquiry } from './submitting/proposeInquiry'
import { countRecord, countSubmission, findingByCode } from './counted'
import { pushEndpoints } from './looking/pushEndpoints'
import { myCases } from './myCases'
import { readQueue } from './readQueue'
import { readings } from './readings'
import { requireNew } from './submitting/saidBefore'
import { showInquiry } from './showInquiry'
import { askingFor } from './submitting/askingFor'
import { casesUnder, keptBefore } from './submitting/sentUnder'
import { submitInquiry } from './submitting/submitInquiry'
import { spokenFor, submitOnBehalf } from './submitting/submitOnBehalf'
import { judgingHere } from './uploads/judging'
import { uploadEndpoints } from './uploads/uploadEndpoints'

/** 办件: from submission to reply, rating and publication. */
export function inquiryEndpoints(house: House): Endpoint[] {
  const drafters = draftersFrom(house.bucket, house.now)
  const submitting = async (attachments: readonly string[], caller: Caller) => ({
    ...(await caseRoom(house)),
    async beforeWriting(made: Inquiry) {
      const names = await namesOfUploads(attachments, caller, house)
      await bringIn(attachments, [], caller, house)
      await bringInPhotos(made, undefined, caller, house)
      return withFileNames(made, names)
    },
    drafterOf: await drafters(),
    random: house.random,
    lookupSecret: house.lookupSecret,
  })
  const byCode = findingByCode(house)
  const countProposal = countingHere(house.now)
  const act = actingOnInquiries(house)
  return [
    endpoint(
      contract.submitInquiry,
      async ({ body: { different, forPerson, identity: photos = [], ...body } }, signedIn, { address }) => {
        const { caller, ownerOf } = askingFor(forPerson, photos, signedIn)
        const needs = await submitting(body.attachments, caller)
        // 同意选登 is nobody's to say but the asker's own.
        const publishable = body.publishable && !forPerson
        const kept = await keptBefore({ ...body, publishable, different }, caller, needs, ownerOf)
        if (kept) return showInquiry(kept, caller, needs)
        if (!different && !forPerson) await requireNew(body, caller, needs)
        await countSubmission(caller, address, house)
        const identity = photos.length > 0 ? { photos } : undefined
        const contact = body.contact ?? {}
        const written = { ...body, publishable, identity, channel: 'miniapp', contact, different } as const
        const made = await submitInquiry(written, caller, needs, ownerOf)
        house.nudge()
        return showInquiry(made, caller, needs)
      },
    ),
    endpoint(proposal, async (received, caller, { address }) => {
      const words = caller ? '你这段时间试得太多，可以直接提交' : '这个网络里试得太多，登录后可以接着写'
      countProposal(caller?.id ?? address, agreed.propose.each, words)
      const room = await caseRoom(house)
      return inHeavyTurn(caller, address, () => proposeInquiry(received, room))
    }),
    endpoint(contract.submitOnBehalf, async ({ body }, caller) => {
      const needs = await submitting(body.attachments, caller)
      const there = await casesUnder(body.key, caller, needs, spokenFor)
      if (there.length === 0) await countRecord(caller, house)
      const made = await submitOnBehalf(body, caller, needs, there)
      house.nudge()
      return made
    }),
    endpoint(contract.listMyInquiries, async ({ query }, caller) => {
      const { inquiries, moment } = await caseRoom(house)
      const page = await myCases(caller, query, inquiries)
      return { inquiries: page.items.map((one) => lineOf(one, moment)), ...(page.next ? { next: page.next } : {}) }
    }),
    endpoint(correctContacts, correctingContacts(house)),
    endpoint(contract.readQueue, async (received, caller) =>
      readQueue(received, caller, await caseRoom(house), house.share),
    ),
    endpoint(contract.trackInquiry, async ({ params }, caller, { address }) => {
      const { inquiries, moment } = await caseRoom(house)
      const found = await byCode(caller, address, () => inquiryOf(params.id, inquiries))
      return progressOf(found, moment, caller)
    }),
    endpoint(contract.followInquiry, async (received, caller, { address }) => {
      const room = await caseRoom(house)
      return byCode(caller, address, () => followInquiry(received, caller, room))
    }),
    endpoint(contract.readInquiry, async ({ params }, caller, { address }) => {
      const room = await caseRoom(house)
      const found = await byCode(caller, address, () => inquiryOf(params.id, room.inquiries))
      requireReader(caller, found)
      return showInquiry(found, caller, room)
    }),
    ...Object.values<InquiryAct>(inquiryActs).map((one): Endpoint => ({
      contract: one.operation,
      run: (received, caller) => act(one, received as Parameters<typeof act>[1], caller!),
    })),
    ...readings(house),
    ...uploadEndpoints(house, judgingHere),
    ...pushEndpoints(house),
  ]
}
