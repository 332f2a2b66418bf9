import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsIn } from '../bigramWords'
import type { Engine } from '../engine'

interface Database {
  run(sql: string, values?: unknown[]): void
  all(sql: string, values: unknown[]): { rowid: number | bigint }[]
}
interface Sqlite {
  Database: new (path: string) => Database
}

/** SQLite FTS5 in WebAssembly: the native packages fetch their binaries from where a registry mirror does not reach. */
export const engine: Engine = {
  packages: ['node-sqlite3-wasm@0.8.60'],
  mostPassages: 500_000,
  note: 'WebAssembly 版；词与本项目相同',
  build(passages, folder, need) {
    const { Database } = need('node-sqlite3-wasm') as Sqlite
    const database = new Database(join(folder, 'fts5.sqlite'))
    database.run("create virtual table passages using fts5(words, content='', tokenize='ascii')")
    database.run('begin')
    for (const [at, { title, text }] of passages.entries())
      database.run('insert into passages(rowid, words) values(?, ?)', [at + 1, wordsIn(`${title}\n${text}`).join(' ')])
    database.run('commit')
    writeFileSync(join(folder, 'ids.json'), JSON.stringify(passages.map(({ id }) => id)))
  },
  open(folder, need) {
    const { Database } = need('node-sqlite3-wasm') as Sqlite
    const database = new Database(join(folder, 'fts5.sqlite'))
    const ids = JSON.parse(readFileSync(join(folder, 'ids.json'), 'utf8')) as string[]
    const sql = 'select rowid from passages where words match ? order by bm25(passages) limit ?'
    return (question, limit) => {
      const words = [...new Set(wordsIn(question))]
      return words.length === 0
        ? []
        : database.all(sql, [words.join(' OR '), limit]).map(({ rowid }) => ids[Number(rowid) - 1] ?? '')
    }
  },
}
