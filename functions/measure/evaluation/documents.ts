import { shippedEncoder } from '@shared/answers/encoder/shipped'
import { bandOf } from '@shared/answers/search/confidence'
import { sureness } from '../notices/noticeSureness'
import { heldNotices } from '../notices/notices'
import { noticeRows } from './noticeRows'
import { auroc, RankingTally } from './ranking'

/**
 * npm run -s evaluate -- documents --documents D.jsonl --questions Q.jsonl --unanswerable U.jsonl
 * A rank is a document's; the answer is in the first five where it stands word for word in one of five parts of
 * documents, each as long as two passages. Both areas are over all questions. `byPassages` is what the index of
 * provisions alone does, without the weights that were fitted. A copy is the right notice printed elsewhere: `hit1` counts
 * it as wrong, `hit1OrCopy` as right, and `groundedCopies` are those in neither of the two other numbers.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const { notices, questions, unanswerable } = await noticeRows(options, progress)
  const { hits: hitsFor, parts, rank, reread, areCopies } = heldNotices(notices, shippedEncoder())
  const texts = parts.map(bare)
  const learned = new RankingTally()
  const byPassages = new RankingTally()
  const said = { right: 0, wrong: 0, copies: 0 }
  const placeOf = new Map(notices.map(({ id }, at) => [id, at]))
  let firstOrCopy = 0
  const sure: { score: number; top1: boolean; answerable: boolean }[] = []
  let answered = 0
  for (const { question, gold, answer } of questions) {
    const hits = hitsFor(question)
    const ranked = rank(question, hits)
    const shown = reread(question, hits)
    const ids = ranked.map(({ place }) => notices[place]!.id)
    learned.add(ids, gold)
    byPassages.add([...new Set(hits.map(({ policyId }) => policyId))], gold)
    if (answer && shown.slice(0, 5).some(({ provision }) => texts[provision]?.includes(bare(answer)))) answered++
    const isRight = (place: number) => gold.some((id) => id === notices[place]!.id)
    const isCopy = (place: number) => gold.some((id) => areCopies(place, placeOf.get(id)!))
    const [first] = ranked
    if (first && (isRight(first.place) || isCopy(first.place))) firstOrCopy++
    const [told] = bandOf(shown) === 'grounded' ? shown : []
    if (told) said[isRight(told.policy) ? 'right' : isCopy(told.policy) ? 'copies' : 'wrong']++
    sure.push({ score: sureness(ranked), top1: gold.includes(ids[0] ?? ''), answerable: true })
  }
  let grounded = 0
  for (const question of unanswerable) {
    const hits = hitsFor(question)
    const ranked = rank(question, hits)
    if (bandOf(reread(question, hits)) === 'grounded') grounded++
    sure.push({ score: sureness(ranked), top1: false, answerable: false })
  }
  const figures = ({ hit1, hit5, mrr10 }: ReturnType<RankingTally['figures']>) => ({ hit1, hit5, mrr10 })
  const three = (value: number) => Number(value.toFixed(4))
  return {
    questions: questions.length,
    ...figures(learned.figures()),
    hit1OrCopy: three(firstOrCopy / Math.max(1, questions.length)),
    answerInTop5: three(answered / Math.max(1, questions.length)),
    aurocAnswerable: three(auroc(sure.map(({ score, answerable }) => ({ score, right: answerable })))),
    aurocTop1Right: three(auroc(sure.map(({ score, top1 }) => ({ score, right: top1 })))),
    groundedRight: said.right,
    groundedWrong: said.wrong,
    groundedCopies: said.copies,
    unanswerableGrounded: grounded,
    byPassages: figures(byPassages.figures()),
  }
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}
