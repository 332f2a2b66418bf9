import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { authorityOf } from '@shared/answers/authority'
import { buildIndex } from '@shared/answers/indexBuild'
import { signalNames } from '@shared/answers/learnedSignals'
import { search } from '@shared/answers/retrieve'
import { Problem } from '@shared/problem'
import { figuresOf, heldBackFigures, learnFrom } from './evaluation/learning'
import { labelledIn, statutesIn } from './evaluation/statutes'

const folds = 4

/**
 * npm run fit -- P.jsonl T.jsonl: fits the re-ranker on labelled questions over passages, and writes its weights with
 * the figures they reached on questions held back. The same files give the same weights.
 */
async function main([passages, train]: readonly string[]): Promise<void> {
  if (!passages || !train)
    throw new Problem('bad-input', '请写明条款文件和问题文件，例如：npm run fit -- 条款.jsonl 问题.jsonl')
  const { documents, ids } = await statutesIn(passages)
  const rows = await labelledIn(train, new Set(ids), (line) => console.error(line))
  const index = buildIndex(documents)
  const authority = Float32Array.from(documents, ({ title }) => authorityOf(title))
  const ground = { index, authority, ids }
  const unlearned = figuresOf(rows, (question) =>
    search(index, question, { limit: 100, authority }).map(({ provision }) => ids[provision] ?? ''),
  )
  console.error(`只看文字：${JSON.stringify(unlearned)}`)
  const learned = heldBackFigures(rows, ground, folds)
  console.error(`学习之后：${JSON.stringify(learned)}`)
  const { weights } = learnFrom(rows, ground)
  const made = {
    version: 1,
    signals: Object.fromEntries(signalNames.map((name, at) => [name, weights[at]])),
    fittedOn: { provisions: ids.length, questions: rows.length, folds },
    figures: { unlearned, learned },
  }
  await writeFile(join(process.cwd(), 'seeds/answers/learned/weights.json'), `${JSON.stringify(made, null, 2)}\n`)
  console.log(JSON.stringify(made))
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Problem ? (error.detail ?? error.title) : '没有学成，原来的权重没有变化')
  if (!(error instanceof Problem)) console.error(error)
  process.exitCode = 2
})
