import { noticeRanking } from '../notices/notices'
import { sureness } from '../notices/noticeSureness'
import { buildIndex } from '@shared/answers/search/indexBuild'
import { passagesOf } from '@shared/answers/documents/passages'
import { bandOf } from '@shared/answers/search/confidence'
import { search } from '@shared/answers/search/retrieve'
import { noticeRows } from './noticeRows'
import { auroc, RankingTally } from './ranking'

/**
 * npm run -s evaluate -- documents --documents D.jsonl --questions Q.jsonl --unanswerable U.jsonl
 * A rank is a document's; the answer is in the first five where it stands word for word in one of five parts of
 * documents, each as long as two passages. Both areas are over all questions. `byPassages` is what the index of
 * provisions alone does, without the weights that were fitted.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const { notices, questions, unanswerable } = await noticeRows(options, progress)
  const rank = noticeRanking(notices)
  const documents = notices.map(({ id, text }) => ({
    id,
    title: text.trim().slice(0, longestTitle),
    provisions: partsOf(text).map((part, at) => ({ id: `${at + 1}`, heading: '', text: part })),
  }))
  const index = buildIndex(documents)
  const texts = documents.flatMap(({ provisions }) => provisions.map(({ text }) => bare(text)))
  const learned = new RankingTally()
  const byPassages = new RankingTally()
  const sure: { score: number; top1: boolean; answerable: boolean }[] = []
  let answered = 0
  for (const { question, gold, answer } of questions) {
    const hits = search(index, question, { limit: 100 })
    const ranked = rank(question)
    const ids = ranked.map(({ place }) => notices[place]!.id)
    learned.add(ids, gold)
    byPassages.add([...new Set(hits.map(({ policyId }) => policyId))], gold)
    if (answer && hits.slice(0, 5).some(({ provision }) => texts[provision]?.includes(bare(answer)))) answered++
    sure.push({ score: sureness(ranked), top1: gold.includes(ids[0] ?? ''), answerable: true })
  }
  let grounded = 0
  for (const question of unanswerable) {
    if (bandOf(search(index, question, { limit: 2 })) === 'grounded') grounded++
    sure.push({ score: sureness(rank(question)), top1: false, answerable: false })
  }
  const figures = ({ hit1, mrr10 }: ReturnType<RankingTally['figures']>) => ({ hit1, mrr10 })
  const three = (value: number) => Number(value.toFixed(4))
  return {
    questions: questions.length,
    ...figures(learned.figures()),
    answerInTop5: three(answered / Math.max(1, questions.length)),
    aurocAnswerable: three(auroc(sure.map(({ score, answerable }) => ({ score, right: answerable })))),
    aurocTop1Right: three(auroc(sure.map(({ score, top1 }) => ({ score, right: top1 })))),
    unanswerableGrounded: grounded,
    byPassages: figures(byPassages.figures()),
  }
}

/** The first words of a notice that still are its title. */
const longestTitle = 60

/** A notice without articles, in parts of two passages each. */
function partsOf(text: string): string[] {
  const pieces = passagesOf('', { id: '', heading: '', text }).map((piece) => piece.slice(1))
  return pieces.flatMap((piece, at) => (at % 2 === 0 ? [piece + (pieces[at + 1] ?? '')] : []))
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}
