import { knownQuestions, provisionRoot } from '@shared/answers/cards/knownQuestions'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import { loadKnownCards } from '../../../seeds/answers/askedProvisions'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { askQuestion } from '../../answers/question/askQuestion'
import type { Corpus } from '../../answers/corpus/corpus'
import { rankProvisions } from '../../answers/question/ranking/rankProvisions'
import { warmUp } from '../../answers/question/warmUp'
import { referenceOf } from '../../platform/bucket/reference'
import { seedFacts } from '../../local/loadSeeds'
import { answeringTime } from './answeringTime'
import { importedCorpus } from './importedCorpus'
import { fileOption, readRows } from './rows'

const provisionKey = z.string().regex(/^.+#.+$/, '写作 标题#条款')
const asked = z.object({ question: z.string().min(1), gold: z.union([provisionKey, z.array(provisionKey).min(1)]) })
const unanswered = z.object({ question: z.string().min(1) })

/**
 * evaluate policies: colloquial questions with the provisions that answer them, over a folder of documents, with the
 * seeds as shipped. Shares are of all questions scored; a grounded answer is right when a provision it cites is gold.
 * Gold that is not in the documents is named on stderr by row; a row with no other is left out. `byCorpus` is what the
 * documents' words alone do, without cards and without what was fitted.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const { policies } = options
  if (!policies) throw new Problem('bad-input', '请用 --policies 写明政策文件所在的文件夹')
  const path = fileOption(options, 'questions')
  const rows = await readRows(path, asked)
  const nobodys = options['unanswerable'] ? await readRows(options['unanswerable'], unanswered) : []
  const corpus = await importedCorpus(policies, progress)
  const all = loadAnswerCards()
  const needs = { cards: { all, known: knownQuestions(loadKnownCards()) }, corpus, reference: referenceOf(seedFacts()) }

  // As the system does when it starts.
  await warmUp(needs)
  const places: number[] = []
  const byCorpus: number[] = []
  const milliseconds: number[] = []
  const scored: string[] = []
  let notInCorpus = 0
  const outcomes = { groundedRight: 0, groundedWrong: 0, understoodRight: 0, understoodWrong: 0, referred: 0 }
  for (const [at, { question, gold }] of rows.entries()) {
    const { held, missing } = await goldKeys([gold].flat(), corpus)
    if (missing.length > 0) {
      const outcome = held.size === 0 ? '不计分' : '只按其余的计分'
      progress(`${path} 第 ${at + 1} 行的依据不在政策文件里，${outcome}：${missing.join('、')}`)
    }
    if (held.size === 0) {
      notInCorpus++
      continue
    }
    const { provisions, found } = rankProvisions(question, needs)
    const before = process.cpuUsage()
    const answer = await askQuestion(question, needs)
    const { user, system } = process.cpuUsage(before)
    milliseconds.push((user + system) / 1_000)
    scored.push(question)
    const isGold = ({ title, provision }: { title: string; provision: string }) =>
      held.has(provisionRoot(title, provision))
    places.push(placeIn(provisions(), isGold))
    byCorpus.push(placeIn(found.slice(0, 10), isGold))
    const right = answer.citations.some(isGold)
    if (answer.kind === 'referral') outcomes.referred++
    const way = answer.understood === undefined ? 'grounded' : 'understood'
    if (answer.kind === 'grounded') outcomes[right ? (`${way}Right` as const) : (`${way}Wrong` as const)]++
  }
  let unanswerableGrounded = 0
  let unanswerableUnderstood = 0
  for (const { question } of nobodys) {
    const { kind, understood } = await askQuestion(question, needs)
    if (kind === 'grounded' && understood === undefined) unanswerableGrounded++
    if (understood !== undefined) unanswerableUnderstood++
  }
  return {
    questions: places.length,
    notInCorpus,
    ...figuresOf(places),
    ...outcomes,
    unanswerableGrounded,
    unanswerableUnderstood,
    ...(await answeringTime(scored, milliseconds, (question) => askQuestion(question, needs))),
    byCorpus: figuresOf(byCorpus),
  }
}

/** From 1; Infinity where it is not there. */
function placeIn<T>(ranked: readonly T[], isGold: (one: T) => boolean): number {
  const place = ranked.findIndex(isGold)
  return place < 0 ? Infinity : place + 1
}

function figuresOf(places: readonly number[]) {
  const mean = (value: (place: number) => number) =>
    places.reduce((sum, place) => sum + value(place), 0) / Math.max(1, places.length)
  return {
    hit1: mean((place) => (place === 1 ? 1 : 0)),
    hit5: mean((place) => (place <= 5 ? 1 : 0)),
    mrr10: mean((place) => 1 / place),
  }
}

/** The gold provisions that the documents hold, by provisionRoot, and those that they lack, as they were written. */
async function goldKeys(gold: readonly string[], corpus: Corpus): Promise<{ held: Set<string>; missing: string[] }> {
  const held = new Set<string>()
  const missing: string[] = []
  for (const one of gold) {
    const [title = '', provision = ''] = one.split('#')
    if (await corpus.provision(title, provision)) held.add(provisionRoot(title, provision))
    else missing.push(one)
  }
  return { held, missing }
}
