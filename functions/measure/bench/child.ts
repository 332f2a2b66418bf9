import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { RankingTally } from '../evaluation/ranking'
import { percentile } from '../evaluation/ranking'
import type { Labelled } from '../evaluation/statutes'
import { allEngines } from './allEngines'
import type { BenchPassage } from './engine'
import { needFor } from './install'

/** Asking stops after so long: a slow engine then stands on a sample of the questions. */
const longestMs = 20_000
const warmUp = 30

/** One engine in a process of its own: builds, or loads and asks. Its figures are the last line of stdout. */
async function main([step, name = '', folder = '']: readonly string[]): Promise<object> {
  const engine = allEngines[name]
  if (!engine) throw new Error(name)
  const start = performance.now()
  if (step === 'build') {
    const passages = readRows<BenchPassage>(join(folder, '..', 'passages.jsonl'))
    const read = performance.now()
    await engine.build(passages, folder, needFor(name))
    return { buildSeconds: (performance.now() - read) / 1000 }
  }
  const questions = readRows<Labelled>(join(folder, '..', 'questions.jsonl'))
  const before = process.memoryUsage().rss
  const loading = performance.now()
  const ask = await engine.open(folder, needFor(name))
  const loadMs = performance.now() - loading
  for (const { question } of questions.slice(0, warmUp)) await ask(question, 10)
  const tally = new RankingTally()
  const took: number[] = []
  const cpu = process.cpuUsage()
  for (const { question, gold } of questions) {
    if (performance.now() - start > longestMs) break
    const asking = performance.now()
    const found = await ask(question, 10)
    took.push(performance.now() - asking)
    tally.add(found, gold)
  }
  const { user, system } = process.cpuUsage(cpu)
  const { recall10, mrr10 } = tally.figures()
  return {
    asked: took.length,
    p50Ms: percentile(took, 0.5),
    p99Ms: percentile(took, 0.99),
    cpuMs: (user + system) / 1000 / Math.max(1, took.length),
    loadMs,
    memoryMb: (process.memoryUsage().rss - before) / 1e6,
    recall10,
    mrr10,
  }
}

function readRows<T>(path: string): T[] {
  const rows: T[] = []
  const bytes = readFileSync(path)
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from)
    rows.push(JSON.parse(bytes.toString('utf8', from, end < 0 ? bytes.length : end)) as T)
    from = end < 0 ? bytes.length : end + 1
  }
  return rows
}

main(process.argv.slice(2)).then(
  (figures) => console.log(JSON.stringify(figures)),
  (error: unknown) => {
    console.error(error)
    process.exitCode = 1
  },
)
