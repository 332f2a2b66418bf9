import { knownQuestions, provisionRoot } from '@shared/answers/knownQuestions'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { askQuestion } from '../../answers/askQuestion'
import type { Corpus } from '../../answers/corpus'
import { rankProvisions } from '../../answers/rankProvisions'
import { warmUp } from '../../answers/warmUp'
import { referenceOf } from '../../platform/reference'
import { seedFacts } from '../loadSeeds'
import { importedCorpus } from './importedCorpus'
import { fileOption, readRows } from './rows'

const named = z.string().regex(/^.+#.+$/, '写作 标题#条款')
const asked = z.object({ question: z.string().min(1), gold: z.union([named, z.array(named).min(1)]) })
const unanswered = z.object({ question: z.string().min(1) })

/**
 * evaluate policies: colloquial questions with the provisions that answer them, over a folder of documents, with the
 * seeds as shipped. Shares are of all questions scored; a grounded answer is right when a provision it cites is gold.
 * A row whose gold is not in the documents is named on stderr and left out.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const { policies } = options
  if (!policies) throw new Problem('bad-input', '请用 --policies 写明政策文件所在的文件夹')
  const path = fileOption(options, 'questions')
  const rows = await readRows(path, asked)
  const nobodys = options['unanswerable'] ? await readRows(options['unanswerable'], unanswered) : []
  const corpus = await importedCorpus(policies, progress)
  const all = loadAnswerCards()
  const needs = { cards: { all, known: knownQuestions(all) }, corpus, reference: referenceOf(seedFacts()) }

  // As the system does when it starts.
  await warmUp(needs)
  const places: number[] = []
  const milliseconds: number[] = []
  let notInCorpus = 0
  const outcomes = { groundedRight: 0, groundedWrong: 0, referred: 0 }
  for (const [at, { question, gold }] of rows.entries()) {
    const keys = await goldKeys([gold].flat(), corpus)
    if (!keys) {
      notInCorpus++
      progress(`${path} 第 ${at + 1} 行的依据不在政策文件里，不计分：${[gold].flat().join('、')}`)
      continue
    }
    const { provisions } = rankProvisions(question, needs)
    const before = performance.now()
    const answer = await askQuestion(question, needs)
    milliseconds.push(performance.now() - before)
    const place = provisions.findIndex(({ title, provision }) => keys.has(provisionRoot(title, provision)))
    places.push(place < 0 ? Infinity : place + 1)
    const right = answer.citations.some(({ title, provision }) => keys.has(provisionRoot(title, provision)))
    if (answer.kind === 'referral') outcomes.referred++
    if (answer.kind === 'grounded') outcomes[right ? 'groundedRight' : 'groundedWrong']++
  }
  let unanswerableGrounded = 0
  for (const { question } of nobodys) {
    if ((await askQuestion(question, needs)).kind === 'grounded') unanswerableGrounded++
  }
  const mean = (value: (place: number) => number) =>
    places.reduce((sum, place) => sum + value(place), 0) / Math.max(1, places.length)
  return {
    questions: places.length,
    notInCorpus,
    hit1: mean((place) => (place === 1 ? 1 : 0)),
    hit5: mean((place) => (place <= 5 ? 1 : 0)),
    mrr10: mean((place) => 1 / place),
    ...outcomes,
    unanswerableGrounded,
    p50Ms: quantile(milliseconds, 0.5),
    p99Ms: quantile(milliseconds, 0.99),
  }
}

/** The gold provisions that the documents hold; undefined where they hold none of them. */
async function goldKeys(gold: readonly string[], corpus: Corpus): Promise<Set<string> | undefined> {
  const keys = new Set<string>()
  for (const one of gold) {
    const [title = '', provision = ''] = one.split('#')
    if (await corpus.provision(title, provision)) keys.add(provisionRoot(title, provision))
  }
  return keys.size > 0 ? keys : undefined
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3))
}
