import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { isOpen, kindNames, statusNames } from '@shared/inquiries/words'
import type { Replied } from '@shared/operation'
import { accountsOf, type Caller } from '@shared/people/caller'
import type { readOwnRecord as contract } from '@shared/people/contractRights'
import { Problem } from '@shared/problem'
import { inquiries as inquiryKind } from '../inquiries/store'
import { showInquiry } from '../inquiries/showInquiry'
import { type CaseRoom, caseRoom } from '../inquiries/caseRoom'
import { reachables, reachId } from '../messages/followers/reached'
import { inboxItems } from '../messages/inbox'
import { helpOf } from '../people/helping/helpOf'
import { waysOf } from '../people/joining/waysOf'
import { accounts } from '../platform/identity/account'
import type { House } from '../platform/house'
import { everyOf } from '../platform/store/pages'

type OwnRecord = Replied<typeof contract>

/**
 * 我的信息: all that is held of the caller, of every kind of 保存期限表 that lies with their account (个人信息保护法 第四十五条).
 * Cases as the asker reads them: what staff write among themselves is no information about the person.
 */
export async function readOwnRecord(caller: Caller, house: House): Promise<OwnRecord> {
  const { store } = house
  const own = accountsOf(caller)
  const everywhere = async <T>(read: (key: string) => Promise<T[]>) => (await Promise.all(own.map(read))).flat()
  const newest = { newestFirst: true } as const
  const [account, reach, cases, messages, { areas }, room, joined, others, help] = await Promise.all([
    store(accounts).get(caller.id),
    store(reachables).get(reachId(caller.id)),
    everywhere((key) => everyOf(store(inquiryKind).page, { index: 'second', key, ...newest })),
    everywhere((key) => everyOf(store(inboxItems).page, { index: 'first', key, ...newest })),
    house.reference(),
    caseRoom(house),
    waysOf(caller.id, store(accounts)),
    Promise.all((caller.also ?? []).map((one) => store(accounts).get(one))),
    helpOf(caller.id, house),
  ])
  if (!account) throw new Problem('session-ended')
  const named = (codes: readonly string[]) => codes.map((code) => areas.fullName(code))
  return {
    madeAt: house.now().toISOString(),
    account: {
      name: account.name,
      ...(account.phone ? { phone: account.phone } : {}),
      places: named(account.places),
      since: account.createdAt,
      consents: [...others, account].flatMap((one) => one?.consents ?? []),
      joined,
    },
    help,
    telling: {
      wechat: reach?.wechat !== undefined,
      ...(reach?.sms ? { sms: reach.sms.shown } : {}),
      ...(reach?.quiet ? { quiet: reach.quiet } : {}),
      ...(reach?.pace ? { pace: reach.pace } : {}),
      mutedPlaces: named(reach?.muted ?? []),
      mutedFields: reach?.mutedFields ?? [],
    },
    inquiries: await Promise.all(cases.map((one) => ownCase(one, caller, room, named))),
    messages: messages.map(({ title, text, sentAt, readAt }) => ({
      title,
      text,
      sentAt,
      ...(readAt ? { readAt } : {}),
    })),
  }
}

async function ownCase(
  one: Inquiry,
  caller: Caller,
  room: CaseRoom,
  named: (codes: readonly string[]) => string[],
): Promise<OwnRecord['inquiries'][number]> {
  const { inquiry } = await showInquiry(one, caller, room)
  return {
    id: inquiry.id,
    kind: kindNames[inquiry.kind],
    status: statusNames[inquiry.status],
    ...(isOpen(inquiry.status) ? { going: true as const } : {}),
    submittedAt: inquiry.submittedAt,
    text: inquiry.text,
    ...(inquiry.area ? { area: named([inquiry.area])[0] } : {}),
    contact: inquiry.contact ?? {},
    attachments: inquiry.attachments ?? [],
    ...(inquiry.fileNames ? { fileNames: inquiry.fileNames } : {}),
    history: inquiry.timeline.map(({ at, title, text }) => ({ at, title, ...(text ? { text } : {}) })),
    ...(inquiry.reply ? { reply: inquiry.reply.text } : {}),
    ...(inquiry.publication
      ? { published: { question: inquiry.publication.question, reply: inquiry.publication.reply } }
      : {}),
  }
}
