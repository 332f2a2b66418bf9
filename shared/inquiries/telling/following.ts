import { message, type Outgoing } from '../../outbox'
import { accountsOf, type Caller, isPerson } from '../../people/caller'
import { Problem } from '../../problem'
import type { Event } from '../case/event'
import { actBehind } from '../everyAct'
import { plainHeadline } from './headline'
import type { Inquiry } from '../case/inquiry'
import { isOpen } from '../words'

/** So that a case stays a small item. */
export const mostFollowers = 50

/** Whether somebody is told of the case as its asker, or as one who was merged in. */
const isTold = ({ citizen, merged }: Inquiry, person: string) =>
  citizen === person || merged.some((one) => one.citizen === person)

const isToldAlready = (inquiry: Inquiry, caller: Caller) => accountsOf(caller).some((one) => isTold(inquiry, one))

/** Whether the caller follows a case; nothing for whom there is nothing to choose: no citizen, their own case, or one that is over. */
export function followingOf(inquiry: Inquiry, caller: Caller | undefined): boolean | undefined {
  if (caller?.role !== 'citizen' || isToldAlready(inquiry, caller)) return undefined
  const follows = inquiry.followers?.some((one) => isPerson(caller, one)) === true
  return follows || isOpen(inquiry.status) || inquiry.status === 'replied' ? follows : undefined
}

/**
 * 关注, and no longer: whoever holds the code may follow the progress. It is no step of the case, so the history stays as it
 * is. @throws Problem 'not-now' when there is nothing to follow, or too many do already.
 */
export function followed(inquiry: Inquiry, follow: boolean, caller: Caller): Inquiry {
  const { followers = [] } = inquiry
  const others = followers.filter((one) => !isPerson(caller, one))
  if (!follow) return { ...inquiry, followers: others }
  if (isToldAlready(inquiry, caller)) throw new Problem('not-now', '这是你自己的办件，每一步都会告诉你，不用关注')
  if (followingOf(inquiry, caller) === undefined) throw new Problem('not-now', '这件事已经结束，不用再关注')
  if (others.length >= mostFollowers) throw new Problem('not-now', '关注这件事的人已经满了，你仍然可以凭编号查进度')
  return { ...inquiry, followers: [...others, caller.id] }
}

/** To everyone who follows: which step it was, and nothing of its words, under an id unique for ever. `after` has the step in its history. */
export function followerNotes(after: Inquiry, event: Event): Outgoing[] {
  const { id, events, followers = [] } = after
  if (!actBehind(event.type)?.tellsFollowers) return []
  const about = { thing: 'progress', id } as const
  return followers
    .filter((to) => !isTold(after, to))
    .map((to) =>
      message({
        id: `${id}#${events.length}/${to}`,
        to: { person: to },
        title: `你关注的办件：${plainHeadline(event)}`,
        text: `编号 ${id}，打开看办到哪一步。`,
        about,
        at: event.at,
      }),
    )
}
