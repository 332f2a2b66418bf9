import type { Answer } from '@shared/answers/answer/answer'
import { decisiveSentences } from '@shared/answers/answer/sentences'
import { sentenceAround } from '@shared/answers/documents/decisive'
import { typed } from '@shared/answers/question/colloquial'
import type { Corpus } from '../corpus/corpus'

/** The longest quote that needs no mark: all of it is read at once. */
const shortQuote = 40

/** Each quote with the sentences in it that answer the question best. */
export function marked(answer: Answer, question: string, { corpus }: { corpus: Corpus }): Answer {
  const asked = typed(question)
  const read = answer.card === undefined ? undefined : answer.text
  const readFirst = read && readOutOf(answer)
  const citations = answer.citations.map((one, at) => {
    if (one.quote === undefined || one.quote.length <= shortQuote) return one
    const decisive = sentenceAround(
      one.quote,
      decisiveSentences(one.quote, asked, corpus.weightOf, at === 0 ? readFirst : read),
    )
    return decisive === '' || decisive === one.quote ? one : { ...one, decisive }
  })
  return { ...answer, citations }
}

/** What the first provision is cited for: the sentence that says just what was asked, else all of the answer. */
const readOutOf = ({ lead, text = '' }: Answer) =>
  lead && lead.text.length > shortestRead && text.includes(lead.text.replace(/。$/, '')) ? lead.text : text
const shortestRead = 8
