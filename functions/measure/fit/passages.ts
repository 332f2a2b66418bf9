import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { authorityOf } from '@shared/answers/documents/authority'
import { buildIndex } from '@shared/answers/search/indexBuild'
import { signalNames } from '../learned/learnedSignals'
import { search } from '@shared/answers/search/retrieve'
import { figuresOf, heldBackFigures, learnFrom } from '../evaluation/learning'
import { labelledIn, statutesIn } from '../evaluation/statutes'

const folds = 4

/** Fits the re-ranker on labelled questions over passages, and writes its weights with the figures they reached. */
export async function fitFromPassages(
  passages: string,
  train: string,
  progress: (line: string) => void,
): Promise<object> {
  const { documents, ids } = await statutesIn(passages)
  const rows = await labelledIn(train, new Set(ids), progress)
  const index = buildIndex(documents)
  const authority = Float32Array.from(documents, ({ title }) => authorityOf(title))
  const ground = { index, authority, ids }
  const unlearned = figuresOf(rows, (question) =>
    search(index, question, { limit: 100, authority }).map(({ provision }) => ids[provision] ?? ''),
  )
  progress(`只看文字：${JSON.stringify(unlearned)}`)
  const learned = heldBackFigures(rows, ground, folds)
  progress(`学习之后：${JSON.stringify(learned)}`)
  const { weights } = learnFrom(rows, ground)
  const made = {
    version: 1,
    signals: Object.fromEntries(signalNames.map((name, at) => [name, weights[at]])),
    fittedOn: { provisions: ids.length, questions: rows.length, folds },
    figures: { unlearned, learned },
  }
  await writeFile(join(process.cwd(), 'seeds/answers/learned/weights.json'), `${JSON.stringify(made, null, 2)}\n`)
  return made
}
