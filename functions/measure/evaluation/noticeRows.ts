import * as z from 'zod'
import { fileOption, readRows } from './rows'

const documentRow = z.object({ id: z.string(), text: z.string().min(1) })
const questionRow = z.object({
  question: z.string().min(1),
  gold: z.array(z.string()).min(1),
  answer: z.string().nullish(),
})
const unanswerableRow = z.object({ question: z.string().min(1) })

/** Notices, questions with the notice that answers each, and questions that none answers. */
export interface NoticeRows {
  notices: z.infer<typeof documentRow>[]
  questions: z.infer<typeof questionRow>[]
  unanswerable: string[]
}

/**
 * --documents, --questions and --unanswerable. Told in `progress` and left out: a question whose gold is not held, and one
 * that none is said to answer though it stands word for word among those that are answered.
 */
export async function noticeRows(
  options: Record<string, string>,
  progress: (line: string) => void,
): Promise<NoticeRows> {
  const notices = await readRows(fileOption(options, 'documents'), documentRow)
  const questions = await readRows(fileOption(options, 'questions'), questionRow)
  const unanswerable = await readRows(fileOption(options, 'unanswerable'), unanswerableRow)
  progress(`${notices.length} 份文件，${questions.length} 个有答案的问题，${unanswerable.length} 个没有`)
  const held = new Set(notices.map(({ id }) => id))
  const answered = new Set(questions.map(({ question }) => question.trim()))
  const unanswered = unanswerable.map(({ question }) => question).filter((question) => !answered.has(question.trim()))
  const asTwice = unanswerable.length - unanswered.length
  if (asTwice > 0) progress(`${asTwice} 个没有答案的问题和有答案的一字不差，不计分`)
  return {
    notices,
    unanswerable: unanswered,
    questions: questions.filter(({ gold }, at) => {
      const missing = gold.filter((id) => !held.has(id))
      if (missing.length > 0) progress(`第 ${at + 1} 题的文件不在库里，不计分：${missing.join('、')}`)
      return missing.length === 0
    }),
  }
}
