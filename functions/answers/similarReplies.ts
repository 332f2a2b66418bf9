import { telling } from '@shared/answers/colloquial'
import { knownIndex } from '@shared/answers/knownVote'
import { numeralSigns, policyTitle, provisionName } from '@shared/answers/names'
import { tokensOf } from '@shared/answers/tokens'
import type { KnownReply } from '../platform/knownReplies'

/** A published reply to a question like the one asked. */
export interface SimilarReply {
  reply: KnownReply
  /** What it rested on, as far as articles are named. */
  basis: readonly { title: string; provision: string }[]
  /** 0…1: cosine of the questions' words by their weight. */
  likeness: number
}

/** Below this two questions only share everyday words. */
const alikeFrom = 0.45
const most = 2

/** 类似问题的答复: finds published replies by their questions, the most alike first. */
export function similarReplies(replies: readonly KnownReply[]): (question: string) => SimilarReply[] {
  if (replies.length === 0) return () => []
  const known = knownIndex(replies.map(({ question }) => ({ text: telling(question), gold: [] })))
  const bases = replies.map(({ basis }) => basis.flatMap(articlesIn))
  return (question) => {
    const tokens = [...new Set(tokensOf(telling(question)))]
    return known
      .alike(tokens, most)
      .filter(({ likeness }) => likeness >= alikeFrom)
      .map(({ known: at, likeness }) => ({ reply: replies[at]!, basis: bases[at]!, likeness }))
  }
}

const named = new RegExp(`《([^》]{2,60})》\\s*(第[${numeralSigns}]+条(?:之[${numeralSigns}]+)?)`, 'g')

/** 《物业管理条例》第四十条 in any text, as a title and a number. */
function articlesIn(text: string): { title: string; provision: string }[] {
  return [...text.matchAll(named)].map(([, title = '', provision = '']) => ({
    title: policyTitle(title),
    provision: provisionName(provision),
  }))
}
