import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '@shared/problem'
import { fitFromCards } from '../measure/fit/cards'
import { fitFromNotices } from '../measure/fit/notices'
import { fitFromPassages } from '../measure/fit/passages'
import { fitFromSeveral } from '../measure/fit/several'
import { ended } from './ended'

const data = join(process.cwd(), '../shared/data')
const epidemic = (rows: string) => join(data, `epidemic/${rows}.jsonl`)
const whereThere = (path: string) => (existsSync(path) ? [path] : [])

/**
 * npm run fit [-- --policies DIR --labelled Q.jsonl --unanswerable U.jsonl]: fits how answer cards are ranked, when they
 * answer and which of their articles is asked for; --labelled and --unanswerable may come several times. Without options it takes the data beside the project.
 * npm run fit -- P.jsonl T.jsonl: fits the re-ranker on labelled questions over passages.
 * npm run fit -- notices [D.jsonl Q.jsonl U.jsonl]: fits how notices without articles are ranked and believed.
 * npm run fit -- several [POLICIES]: fits which card a part of a message asks for that asks several things.
 * All write the weights with the figures they reached on questions held back; the same files give the same weights.
 */
async function main(words: readonly string[]): Promise<object> {
  const progress = (line: string) => console.error(line)
  const [passages, train] = words
  if (passages === 'several') return fitFromSeveral(train ?? join(data, 'policies'), progress)
  if (passages === 'notices') {
    const [, documents = epidemic('documents'), questions = epidemic('questions'), rest = epidemic('unanswerable')] =
      words
    return fitFromNotices(
      { documents, questions, unanswerable: rest },
      'shared/answers/bulletins/bulletinsFitted.json',
      progress,
    )
  }
  if (passages && !passages.startsWith('--')) {
    if (!train) throw new Problem('bad-input', '请写明条款文件和问题文件，例如：npm run fit -- 条款.jsonl 问题.jsonl')
    return fitFromPassages(passages, train, progress)
  }
  const given = (name: string) => words.flatMap((word, at) => (words[at - 1] === `--${name}` ? [word] : []))
  const [policies = join(data, 'policies')] = given('policies')
  const [labelled, unanswerable] = [given('labelled'), given('unanswerable')]
  return fitFromCards(
    {
      policies,
      labelled: labelled.length > 0 ? labelled : whereThere(join(data, 'stard/questions.jsonl')),
      unanswerable: unanswerable.length > 0 ? unanswerable : whereThere(join(data, 'epidemic/unanswerable.jsonl')),
    },
    progress,
  )
}

ended(
  main(process.argv.slice(2)).then((made) => console.log(JSON.stringify(made))),
  '没有学成，原来的权重没有变化',
)
