import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { authorityOf } from '@shared/answers/documents/authority'
import { buildIndex, type Indexable } from '@shared/answers/search/indexBuild'
import { indexBytes, indexCounts, openIndex, policyIdAt } from '@shared/answers/search/indexFile'
import { search } from '@shared/answers/search/retrieve'
import type { BenchPassage, Engine } from '../engine'

/** The product's own index, with the authority of documents as it serves. */
export const engine: Engine = {
  packages: [],
  mostPassages: Infinity,
  note: '本项目的索引',
  build(passages, folder) {
    writeFileSync(join(folder, 'index.bin'), indexBytes(buildIndex(documentsOf(passages))))
  },
  open(folder) {
    const index = openIndex(readFileSync(join(folder, 'index.bin')))
    const { policies } = indexCounts(index)
    const authority = Float32Array.from({ length: policies }, (_, at) => authorityOf(policyIdAt(index, at)))
    return (question, limit) => search(index, question, { limit, authority }).map(({ provisionId }) => provisionId)
  },
}

function documentsOf(passages: readonly BenchPassage[]): Indexable[] {
  const documents = new Map<string, { id: string; title: string; provisions: Indexable['provisions'][number][] }>()
  for (const { id, title, text } of passages) {
    const [name = title, heading = ''] = title.split(' ')
    const document = documents.get(name) ?? { id: name, title: name, provisions: [] }
    document.provisions.push({ id, heading, text })
    documents.set(name, document)
  }
  return [...documents.values()]
}
