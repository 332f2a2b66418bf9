import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsIn } from '../bigramWords'
import type { Engine } from '../engine'

interface Search {
  addAll(rows: readonly { id: string; words: string }[]): void
  search(question: string, options: object): { id: string }[]
}
interface MiniSearch {
  new (options: object): Search
  loadJSON(json: string, options: object): Search
}
const options = { fields: ['words'], storeFields: [], tokenize: wordsIn, processTerm: (term: string) => term }

export const engine: Engine = {
  packages: ['minisearch@7.2.0'],
  mostPassages: 60_000,
  note: '词与本项目相同',
  build(passages, folder, need) {
    const search = new (need('minisearch') as MiniSearch)(options)
    search.addAll(passages.map(({ id, title, text }) => ({ id, words: `${title}\n${text}` })))
    writeFileSync(join(folder, 'minisearch.json'), JSON.stringify(search))
  },
  open(folder, need) {
    const search = (need('minisearch') as MiniSearch).loadJSON(
      readFileSync(join(folder, 'minisearch.json'), 'utf8'),
      options,
    )
    return (question, limit) =>
      search
        .search(question, { combineWith: 'OR' })
        .slice(0, limit)
        .map(({ id }) => id)
  },
}
