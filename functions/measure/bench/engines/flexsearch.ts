import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsIn } from '../bigramWords'
import type { BenchPassage, Engine } from '../engine'

interface Index {
  add(id: number, text: string): void
  search(question: string, options: object): number[]
}
interface FlexSearch {
  Index: new (options: object) => Index
}

/** Held in memory only: its load is its building, and its size that of the texts it is built from. */
export const engine: Engine = {
  packages: ['flexsearch@0.8.212'],
  mostPassages: 60_000,
  note: '词与本项目相同；每次载入都重建',
  build(passages, folder) {
    writeFileSync(join(folder, 'texts.json'), JSON.stringify(passages))
  },
  open(folder, need) {
    const { Index } = need('flexsearch') as FlexSearch
    const index = new Index({ tokenize: 'strict', encode: wordsIn })
    const passages = JSON.parse(readFileSync(join(folder, 'texts.json'), 'utf8')) as BenchPassage[]
    for (const [at, { title, text }] of passages.entries()) index.add(at, `${title}\n${text}`)
    const ids = passages.map(({ id }) => id)
    return (question, limit) => index.search(question, { limit, suggest: true }).map((at) => ids[at] ?? '')
  },
}
