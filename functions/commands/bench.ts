import { createRequire } from 'node:module'
import { Problem } from '@shared/problem'
import type { Evaluation } from './evaluate'
import { ended } from './ended'

const kinds = ['answers', 'hot', 'hotReplay', 'inquiries', 'load', 'notices', 'underAttack'] as const

/**
 * npm run bench -- <kind> --option value…: answers, the product beside what it could have been built on; hot, what a message costs the
 * detector of hot topics; hotReplay, how soon what came is on the board; inquiries, how
 * fast and at what cost cases are dealt with, and whether any is lost; load, many at once; notices, drawn areas
 * beside Turf and how followers are told; underAttack, two slow phones beside each attack. A table on stdout with JSON as its last line, progress on stderr; exit code 0 when it ran, 2 with one line when a file is missing or malformed.
 */
async function main([kind = '', ...rest]: readonly string[]): Promise<void> {
  const known = kinds.find((one) => one === kind)
  if (!known) throw new Problem('bad-input', `请写明要测什么：${kinds.join('、')}`)
  const bench = createRequire(__filename)(`../measure/bench/${known}.ts`) as Evaluation
  console.log(JSON.stringify(await bench.run(optionsOf(rest), (line) => console.error(line))))
}

/** --name value pairs. */
function optionsOf(words: readonly string[]): Record<string, string> {
  const options: Record<string, string> = {}
  for (let at = 0; at < words.length; at += 2) {
    const [name = '', value] = [words[at], words[at + 1]]
    if (!name.startsWith('--') || value === undefined || value.startsWith('--'))
      throw new Problem('bad-input', `参数应当成对写，例如 --sizes 10000,60000；这里读不懂：${name}`)
    options[name.slice(2)] = value
  }
  return options
}

ended(main(process.argv.slice(2)), '没有测完')
