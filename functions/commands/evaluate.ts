import { Problem } from '@shared/problem'
import { ended } from './ended'

/** One kind of evaluation: takes its options, tells its progress, gives its figures. */
export interface Evaluation {
  run(options: Record<string, string>, progress: (line: string) => void): Promise<object>
}

/** Each is loaded only when it is asked for. */
const evaluations = {
  passages: () => import('../measure/evaluation/passages'),
  documents: () => import('../measure/evaluation/documents'),
  policies: () => import('../measure/evaluation/policies'),
  routing: () => import('../measure/evaluation/routing'),
  classify: () => import('../measure/evaluation/classify'),
  clock: () => import('../measure/evaluation/clock'),
  redaction: () => import('../measure/evaluation/redaction'),
  hot: () => import('../measure/evaluation/hot'),
  sameInformation: () => import('../measure/evaluation/sameInformation'),
} satisfies Record<string, () => Promise<Evaluation>>

/**
 * npm run -s evaluate -- <kind> --option value…: measures with the same code that serves. The last line of stdout is
 * JSON, progress goes to stderr; exit code 0 when it ran, 2 with one line when a file is missing or malformed.
 */
async function main([kind = '', ...rest]: readonly string[]): Promise<void> {
  if (!isKnown(kind)) throw new Problem('bad-input', `请写明要评测什么：${Object.keys(evaluations).join('、')}`)
  const evaluation: Evaluation = await evaluations[kind]()
  const figures = await evaluation.run(optionsOf(rest), (line) => console.error(line))
  console.log(JSON.stringify(figures))
}

const isKnown = (kind: string): kind is keyof typeof evaluations => Object.hasOwn(evaluations, kind)

/** --name value pairs. */
function optionsOf(words: readonly string[]): Record<string, string> {
  const options: Record<string, string> = {}
  for (let at = 0; at < words.length; at += 2) {
    const [name = '', value] = [words[at], words[at + 1]]
    if (!name.startsWith('--') || value === undefined || value.startsWith('--')) {
      throw new Problem('bad-input', `参数应当成对写，例如 --questions 问题.jsonl；这里读不懂：${name}`)
    }
    options[name.slice(2)] = value
  }
  return options
}

ended(main(process.argv.slice(2)), '评测没有完成')
