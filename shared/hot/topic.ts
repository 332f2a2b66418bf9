import type { Decision } from './decision'
import { type Heat, warmed, warmthOf } from './heat'
import type { HotMessage } from './message'
import type { Lens, Shared } from './vectors/lens'
import { type Packed, unpacked } from './vectors/packed'
import { lengthOf, together, type Vector } from './vectors/vector'

export interface Member {
  id: string
  at: number
  by: string | undefined
  up: number
  down: number
  vector: Packed
  /** Its title or first sentence, and the place it names. */
  head: string
  place: string | undefined
}

/** What an analyst did to a topic, and when. */
export interface Handling {
  kind: Decision['kind']
  at: string
  by: string
}

/** What people say of one matter, as far as the detector can tell. */
export interface Topic {
  /** Of its first message: it stays when others come. */
  id: string
  members: Member[]
  /** What all of them say together; of a single message its own vector stands for it. */
  sum?: Vector | undefined
  length: number
  last: number
  heat: Heat
  peak: number
  /** When it was dismissed, and how many voices it had. */
  dismissed?: { voices: number } | undefined
  /** What analysts did that made it what it is, the earliest first; the two halves of one that was split share what was done. */
  handled?: readonly Handling[] | undefined
}

export const voicesOf = ({ members }: Pick<Topic, 'members'>): number =>
  new Set(members.map((one) => one.by ?? one.id)).size

/** 本市约定: a dismissed topic comes back when as many people again have spoken of it, and no fewer than so many. */
const fresh = 5

export const isDismissed = (topic: Topic): boolean =>
  topic.dismissed !== undefined && voicesOf(topic) < topic.dismissed.voices + Math.max(fresh, topic.dismissed.voices)

/** It came of a split, and has not been merged with another since. */
export const isApart = ({ handled = [] }: Topic): boolean =>
  handled.findLast(({ kind }) => kind !== 'dismiss')?.kind === 'split'

export function memberOf(
  { id, at, by, up = 0, down = 0 }: HotMessage,
  about: Pick<Member, 'vector' | 'head' | 'place'>,
): Member {
  return { id, at, by, up, down, ...about }
}

/** A topic of these members and no others, the earliest of them naming it. */
export function topicOf(members: readonly Member[], id = members[0]?.id ?? ''): Topic {
  const bare: Topic = { id, members: [], length: 0, last: 0, heat: { value: 0, at: 0 }, peak: 0 }
  for (const one of members) join(bare, one)
  return bare
}

/** Takes one more into a topic. */
export function join(topic: Topic, member: Member, own = unpacked(member.vector)): void {
  const isNew = member.by === undefined || !topic.members.some(({ by }) => by === member.by)
  const alone = topic.members.length === 0
  if (!alone) topic.sum = together(sumOf(topic), own)
  topic.length = lengthOf(topic.sum ?? own)
  topic.members.push(member)
  topic.last = Math.max(topic.last, member.at)
  const warmth = warmthOf(isNew, member)
  topic.heat = alone ? { value: warmth, at: member.at } : warmed(topic.heat, warmth, member.at)
  topic.peak = Math.max(topic.peak, topic.heat.value)
}

/** One of its messages was passed on: as if one more had agreed with it. */
export function echoed(topic: Topic, of: string, at: number): void {
  const member = topic.members.find(({ id }) => id === of)
  if (!member) return
  member.up++
  const more = Math.log1p(member.up) - Math.log1p(member.up - 1)
  topic.heat = warmed(topic.heat, more, at)
  topic.peak = Math.max(topic.peak, topic.heat.value)
  topic.last = Math.max(topic.last, at)
}

/** What all members say together. */
export const sumOf = ({ sum, members }: Pick<Topic, 'sum' | 'members'>): Vector =>
  sum ?? unpacked(members[0]?.vector ?? new Uint32Array())

/** How near a message is to a topic, from 0 to 1, and how much of that is more than the name of a place. */
export function nearness(lens: Lens, { sum, length, members }: Topic): Shared {
  const { all, unplaced } = sum ? lens.onVector(sum) : lens.onPacked(members[0]!.vector)
  return length === 0 ? { all: 0, unplaced: 0 } : { all: all / length, unplaced: unplaced / length }
}
