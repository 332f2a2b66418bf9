import { join } from 'node:path'
import type { Engine } from '../engine'

interface Query {
  fullTextSearch(question: string, options: object): Query
  select(columns: string[]): Query
  limit(limit: number): Query
  toArray(): Promise<{ id: string }[]>
}
interface Table {
  createIndex(column: string, options: object): Promise<void>
  query(): Query
}
interface Connection {
  createTable(name: string, rows: object[]): Promise<Table>
  openTable(name: string): Promise<Table>
}
interface LanceDb {
  connect(folder: string): Promise<Connection>
  Index: { fts(options: object): object }
}

const pairs = {
  baseTokenizer: 'ngram',
  ngramMinLength: 2,
  ngramMaxLength: 2,
  stem: false,
  removeStopWords: false,
  asciiFolding: false,
  lowercase: true,
  withPosition: false,
}

export const engine: Engine = {
  packages: ['@lancedb/lancedb@0.39.0', 'apache-arrow@18'],
  mostPassages: 500_000,
  note: '自带的两字切分',
  async build(passages, folder, need) {
    const { connect, Index } = need('@lancedb/lancedb') as LanceDb
    const rows = passages.map(({ id, title, text }) => ({ id, text: `${title}\n${text}` }))
    const table = await (await connect(join(folder, 'lancedb'))).createTable('passages', rows)
    await table.createIndex('text', { config: Index.fts(pairs) })
  },
  async open(folder, need) {
    const { connect } = need('@lancedb/lancedb') as LanceDb
    const table = await (await connect(join(folder, 'lancedb'))).openTable('passages')
    return async (question, limit) => {
      const found = table
        .query()
        .fullTextSearch(question, { columns: ['text'] })
        .select(['id', '_score'])
        .limit(limit)
      return (await found.toArray()).map(({ id }) => id)
    }
  },
}
