import { performance } from 'node:perf_hooks'
import { authorityOf } from '@shared/answers/documents/authority'
import { buildIndex } from '@shared/answers/search/indexBuild'
import { indexBytes, openIndex } from '@shared/answers/search/indexFile'
import { search } from '@shared/answers/search/retrieve'
import { taughtGround } from '../learned/taught'
import { figuresOf, knownFrom, learnFrom, type Ranker } from './learning'
import { percentile } from './ranking'
import { fileOption } from './rows'
import { type Labelled, labelledIn, statutesIn } from './statutes'
import { waysOver } from './waysOfAsking'

/**
 * npm run -s evaluate -- passages --passages P.jsonl --questions Q.jsonl [--train T.jsonl [--ways no]]
 * With training questions the figures are those of the learned ranking, which knows the cards' ways of asking too, and those
 * for provisions that no card cites, unless `--ways no` is written; `unlearned` holds those of words alone.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const { documents, ids, provisionIds } = await statutesIn(fileOption(options, 'passages'))
  const questions = await labelledIn(fileOption(options, 'questions'), provisionIds, progress)
  const train = options['train'] === undefined ? [] : await labelledIn(options['train'], provisionIds, progress)
  const [buildMs, bytes] = timed(() => indexBytes(buildIndex(documents)))
  const [loadMs, index] = timed(() => openIndex(bytes))
  progress(`索引：${ids.length} 条，${(bytes.length / 1e6).toFixed(1)} MB`)
  const authority = Float32Array.from(documents, ({ title }) => authorityOf(title))
  const byWords: Ranker = (question) =>
    search(index, question, { limit: 100, authority }).map(({ provision }) => ids[provision] ?? '')
  const size = { loadMs, indexBytes: bytes.length, buildSeconds: buildMs / 1000 }
  const unlearned = measured(questions, byWords)
  if (train.length === 0) return { questions: questions.length, ...unlearned, ...size }
  const ways = options['ways'] === 'no' ? [] : waysOver({ documents })
  progress(`从 ${train.length} 个已知问题、知识卡和条款的 ${ways.length} 个问法学习`)
  const [learnMs, { rank }] = timed(() => {
    const taught = taughtGround(documents, { ways, vocabularyOf: knownFrom(train, ids) }, progress)
    return learnFrom(train, { index, authority, ids, taught })
  })
  const learned = { learnedFrom: train.length, ways: ways.length, learnSeconds: learnMs / 1000 }
  return { questions: questions.length, ...measured(questions, rank), ...learned, ...size, unlearned }
}

function measured(questions: readonly Labelled[], rank: Ranker) {
  const took: number[] = []
  const figures = figuresOf(questions, (question) => {
    const [ms, ranked] = timed(() => rank(question))
    took.push(ms)
    return ranked
  })
  return { ...figures, p50Ms: percentile(took, 0.5), p99Ms: percentile(took, 0.99) }
}

function timed<T>(work: () => T): [ms: number, made: T] {
  const start = performance.now()
  const made = work()
  return [performance.now() - start, made]
}
