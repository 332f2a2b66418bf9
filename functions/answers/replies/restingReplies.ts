import { policyTitle, provisionName } from '@shared/answers/documents/names'
import { articled, titled } from '@shared/text/titles'
import type { KnownReply } from '../../platform/bucket/knownReplies'

/** A published reply with what it rests on, as far as articles are named. */
export interface RestingReply {
  reply: KnownReply
  basis: readonly { title: string; provision: string }[]
}

export const restingReplies = (replies: readonly KnownReply[]): RestingReply[] =>
  replies.map((reply) => ({ reply, basis: reply.basis.flatMap(articlesIn) }))

const named = new RegExp(`${titled}\\s*(${articled})`, 'g')

/** 《物业管理条例》第四十条 in any text, as a title and a number. */
export function articlesIn(text: string): { title: string; provision: string }[] {
  return [...text.matchAll(named)].map(([, title = '', provision = '']) => ({
    title: policyTitle(title),
    provision: provisionName(provision),
  }))
}
