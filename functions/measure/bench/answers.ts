import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '@shared/problem'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { type Labelled, labelledIn, statutesIn } from '../evaluation/statutes'
import { allEngines } from './allEngines'
import { compared, comparedInWords } from './compared'
import type { BenchPassage, Engine } from './engine'
import { installed } from './install'
import { type EngineRow, table } from './table'
import { grownTo } from './variants'

/** Near enough to the whole set to measure the whole set. */
const near = 0.1

/**
 * npm run bench -- answers [--passages P.jsonl --questions Q.jsonl] [--sizes 10000,60000,500000] [--engines ours,fts5]
 * [--asked 300]: each engine in processes of its own, on the same passages. Without files: cards as passages, and
 * variants of them. Quality is given only where all passages and nothing else are in the index.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const { passages, questions, source } = await material(options, progress)
  const sizes = list(options['sizes'] ?? '10000,60000,500000').map((size) => whole(size, 'sizes'))
  const engines = list(options['engines'] ?? Object.keys(allEngines).join()).map(engineNamed)
  const asked = spread(questions, whole(options['asked'] ?? '300', 'asked'))
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const rows: EngineRow[] = []
  try {
    writeFileSync(join(folder, 'questions.jsonl'), asked.map((one) => JSON.stringify(one)).join('\n'))
    for (const wanted of sizes) {
      const isWhole = Math.abs(wanted - passages.length) <= near * passages.length
      const size = isWhole ? passages.length : wanted
      const lines = grownTo(size, passages).map((one) => JSON.stringify(one))
      writeFileSync(join(folder, 'passages.jsonl'), lines.join('\n'))
      for (const [name, engine] of engines) {
        progress(`${name}：${size} 段`)
        const kind = isWhole ? '全部' : size < passages.length ? '一部分' : '含合成变体'
        rows.push({ engine: name, note: engine.note, size, kind, ...measured(name, engine, { size, folder, isWhole }) })
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const comparison = compared(rows)
  console.log(`${table(rows)}\n\n${comparedInWords(comparison)}`)
  return { source, passages: passages.length, questions: asked.length, rows, comparison }
}

interface Measuring {
  size: number
  folder: string
  isWhole: boolean
}

function measured(name: string, engine: Engine, { size, folder, isWhole }: Measuring): Partial<EngineRow> {
  if (size > engine.mostPassages) return { left: '太慢或太占内存，未测' }
  if (!installed(name, engine.packages)) return { left: '未能安装' }
  const own = join(folder, name)
  mkdirSync(own)
  try {
    const built = child('build', name, own)
    const asked = built && child('ask', name, own)
    if (!built || !asked) return { left: '未能运行' }
    const quality = isWhole ? {} : { recall10: undefined, mrr10: undefined }
    return { ...built, ...asked, ...quality, sizeMb: sizeOf(own) / 1e6 }
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}

/** A step in a process of its own: one engine's memory is not another's. */
function child(step: 'build' | 'ask', name: string, folder: string): Partial<EngineRow> | undefined {
  const command = [
    '--max-old-space-size=6000',
    'functions/commands/run.mjs',
    '../measure/bench/child',
    step,
    name,
    folder,
  ]
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', timeout: 900_000 })
  return status === 0 ? (JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Partial<EngineRow>) : undefined
}

async function material(options: Record<string, string>, progress: (line: string) => void) {
  const { passages: path, questions: labelled } = options
  if (!path || !labelled) return { ...fromCards(), source: '知识卡（示例规模由合成变体补足）' }
  const { documents, ids, provisionIds } = await statutesIn(path)
  const named = documents.flatMap(({ title, provisions }) =>
    provisions.map(({ id, text }) => ({ title: `${title} ${id}`, text })),
  )
  const passages = named.map((one, at): BenchPassage => ({ id: ids[at] ?? '', ...one }))
  return { passages, questions: await labelledIn(labelled, provisionIds, progress), source: '给定的文件' }
}

function fromCards(): { passages: BenchPassage[]; questions: Labelled[] } {
  const cards = loadAnswerCards()
  return {
    passages: cards.map(({ id, topic, question, answer, next }) => ({
      id,
      title: `${topic} ${question}`,
      text: [answer, ...next].join('\n'),
    })),
    questions: cards.flatMap(({ id, ways }) => ways.map((question) => ({ question, gold: [id] }))),
  }
}

/** So many questions, evenly from the whole file. */
function spread<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, all.length / count)
  return Array.from({ length: Math.min(count, all.length) }, (_, at) => all[Math.floor(at * step)]!)
}

function engineNamed(name: string): [string, Engine] {
  const engine = allEngines[name]
  if (!engine) throw new Problem('bad-input', `没有这个引擎：${name}；可选：${Object.keys(allEngines).join('、')}`)
  return [name, engine]
}

function list(words: string): string[] {
  return words.split(',').filter(Boolean)
}

function whole(word: string, option: string): number {
  if (!/^[1-9]\d{0,6}$/.test(word)) throw new Problem('bad-input', `--${option} 应当是正整数，这里读不懂：${word}`)
  return Number(word)
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
