import { authorityOf } from '@shared/answers/documents/authority'
import { buildIndex } from '@shared/answers/search/indexBuild'
import { signalNames } from '../learned/learnedSignals'
import { search } from '@shared/answers/search/retrieve'
import { figuresOf, heldBackFigures, knownFrom, learnFrom } from '../evaluation/learning'
import { labelledIn, statutesIn } from '../evaluation/statutes'
import { waysOver } from '../evaluation/waysOfAsking'
import { taughtGround } from '../learned/taught'

const folds = 4

/** Fits the re-ranker on labelled questions over passages, and gives its straight weights with the figures that were reached on questions held back. */
export async function fitFromPassages(
  passages: string,
  train: string,
  progress: (line: string) => void,
): Promise<object> {
  const { documents, ids, provisionIds } = await statutesIn(passages)
  const rows = await labelledIn(train, provisionIds, progress)
  const index = buildIndex(documents)
  const authority = Float32Array.from(documents, ({ title }) => authorityOf(title))
  const ways = waysOver({ documents })
  const taught = taughtGround(documents, { ways, vocabularyOf: knownFrom(rows, ids) }, progress)
  const ground = { index, authority, ids, taught }
  const unlearned = figuresOf(rows, (question) =>
    search(index, question, { limit: 100, authority }).map(({ provision }) => ids[provision] ?? ''),
  )
  progress(`只看文字：${JSON.stringify(unlearned)}`)
  const learned = heldBackFigures(rows, ground, folds)
  progress(`学习之后：${JSON.stringify(learned)}`)
  const { weights } = learnFrom(rows, ground)
  return {
    signals: Object.fromEntries(signalNames.map((name, at) => [name, weights[at]])),
    fittedOn: { provisions: ids.length, questions: rows.length, ways: ways.length, folds },
    figures: { unlearned, learned },
  }
}
