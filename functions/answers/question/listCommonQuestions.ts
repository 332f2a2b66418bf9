import { cardTopic } from '@shared/answers/cards/card'
import type { listCommonQuestions as contract } from '@shared/answers/contract'
import type { Replied } from '@shared/operation'
import type { Cards } from '../cards'

/** 大家常问: a few questions of each topic, in the order of the topics; none whose rule is to be read up anew. */
export function listCommonQuestions({ all }: Cards, each = 4): Replied<typeof contract> {
  const topics = new Map<string, string[]>()
  for (const { topic, question, changed } of all) {
    if (changed) continue
    const questions = topics.get(topic) ?? []
    if (questions.length < each) topics.set(topic, [...questions, question])
  }
  const known = cardTopic.options.flatMap((topic) => {
    const questions = topics.get(topic)
    return questions ? [{ topic, questions }] : []
  })
  return { topics: known }
}
