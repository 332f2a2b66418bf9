import { bandOf, signalsOf, sureness } from '@shared/answers/confidence'
import { buildIndex } from '@shared/answers/indexBuild'
import { indexBytes, openIndex } from '@shared/answers/indexFile'
import { passagesOf } from '@shared/answers/passages'
import { search } from '@shared/answers/retrieve'
import * as z from 'zod'
import { auroc, RankingTally } from './ranking'
import { fileOption, readRows } from './rows'

const documentRow = z.object({ id: z.string(), text: z.string().min(1) })
const questionRow = z.object({
  question: z.string().min(1),
  gold: z.array(z.string()).min(1),
  answer: z.string().nullish(),
})
const unanswerableRow = z.object({ question: z.string().min(1) })

/** The longest first words of a notice that still are its title. */
const longestTitle = 60

/**
 * npm run -s evaluate -- documents --documents D.jsonl --questions Q.jsonl --unanswerable U.jsonl
 * A rank is a document's; the answer is in the first five where it stands word for word in one of five parts of
 * documents, each as long as two passages. Both areas are over all questions, with the confidence that serves.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const rows = await readRows(fileOption(options, 'documents'), documentRow)
  const questions = await readRows(fileOption(options, 'questions'), questionRow)
  const unanswerable = await readRows(fileOption(options, 'unanswerable'), unanswerableRow)
  const documents = rows.map(({ id, text }) => {
    const title = (/^\S+/.exec(text.trim())?.[0] ?? '').slice(0, longestTitle)
    return { id, title, provisions: partsOf(text).map((part, at) => ({ id: `${at + 1}`, heading: '', text: part })) }
  })
  const index = openIndex(indexBytes(buildIndex(documents)))
  progress(`${documents.length} 份文件，${questions.length} 个有答案的问题，${unanswerable.length} 个没有`)
  const texts = documents.flatMap(({ provisions }) => provisions.map(({ text }) => bare(text)))
  const held = new Set(documents.map(({ id }) => id))
  const tally = new RankingTally()
  const sure: { score: number; top1: boolean; answerable: boolean }[] = []
  let answered = 0
  let asked = 0
  for (const [at, { question, gold, answer }] of questions.entries()) {
    const missing = gold.filter((id) => !held.has(id))
    if (missing.length > 0) {
      progress(`第 ${at + 1} 题的文件不在库里，不计分：${missing.join('、')}`)
      continue
    }
    const hits = search(index, question, { limit: 100 })
    const ranked = [...new Set(hits.map(({ policyId }) => policyId))]
    asked++
    tally.add(ranked, gold)
    if (answer && hits.slice(0, 5).some(({ provision }) => texts[provision]?.includes(bare(answer)))) answered++
    sure.push({ score: sureness(signalsOf(hits)), top1: gold.includes(ranked[0] ?? ''), answerable: true })
  }
  let grounded = 0
  for (const { question } of unanswerable) {
    const hits = search(index, question, { limit: 100 })
    if (bandOf(hits) === 'grounded') grounded++
    sure.push({ score: sureness(signalsOf(hits)), top1: false, answerable: false })
  }
  const { hit1, mrr10 } = tally.figures()
  const three = (value: number) => Number(value.toFixed(4))
  return {
    questions: asked,
    hit1,
    mrr10,
    answerInTop5: three(answered / Math.max(1, asked)),
    aurocAnswerable: three(auroc(sure.map(({ score, answerable }) => ({ score, right: answerable })))),
    aurocTop1Right: three(auroc(sure.map(({ score, top1 }) => ({ score, right: top1 })))),
    unanswerableGrounded: grounded,
  }
}

/** A notice without articles, in parts of two passages each. */
function partsOf(text: string): string[] {
  const pieces = passagesOf('', { id: '', heading: '', text }).map((piece) => piece.slice(1))
  return pieces.flatMap((piece, at) => (at % 2 === 0 ? [piece + (pieces[at + 1] ?? '')] : []))
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}
