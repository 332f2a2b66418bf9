import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { classify, type Example, fitClassifier, randomFrom } from '@shared/departments/classifier'
import { type ClassifierFile, packed } from '@shared/departments/classifierFile'
import { classifierPath } from '../../seeds/departments/classifier'
import { otherExamples, waysExamples } from './fit/departmentExamples'

const seed = 20261123
const fitting = { size: 1 << 16, penalty: 3, rounds: 10, seed }
const folds = 4
const least = 0.08

/**
 * Fits the classifier of the router and writes seeds/departments/classifier.json; the same sources give the same
 * file. Its figures come from ways of asking that each fold kept back.
 */
export function fitRouting(dataFolder: string, progress: (line: string) => void): ClassifierFile['figures'] {
  const ways = waysExamples()
  const others = otherExamples(dataFolder)
  const rest = Object.values(others).flat()
  progress(`问法 ${ways.length} 条，其他来源 ${rest.length} 条`)
  const figures = keptBack(ways, rest)
  const examples = Object.fromEntries(Object.entries(others).map(([source, list]) => [source, list.length]))
  const file: ClassifierFile = {
    version: 1,
    seed,
    ...packed(fitClassifier([...ways, ...rest], fitting), least),
    figures,
    examples: { ways: ways.length, ...examples },
  }
  writeFileSync(classifierPath, `${JSON.stringify(file, null, 2)}\n`)
  progress(`写入 ${classifierPath}`)
  return figures
}

function keptBack(ways: readonly Example[], rest: readonly Example[]): ClassifierFile['figures'] {
  const random = randomFrom(seed)
  const foldOf = ways.map(() => Math.floor(random() * folds))
  let first = 0
  let three = 0
  for (let fold = 0; fold < folds; fold++) {
    const classifier = fitClassifier([...ways.filter((_, at) => foldOf[at] !== fold), ...rest], fitting)
    for (const { parts, label } of ways.filter((_, at) => foldOf[at] === fold)) {
      const guesses = classify(classifier, parts).slice(0, 3)
      if (guesses[0]?.label === label) first += 1
      if (guesses.some((guess) => guess.label === label)) three += 1
    }
  }
  return { top1: share(first, ways.length), top3: share(three, ways.length) }
}

const share = (part: number, whole: number) => Math.round((1000 * part) / whole) / 1000

if (/fitRouting/.test(process.argv[1] ?? '')) {
  const [folder = join(process.cwd(), '../shared/data')] = process.argv.slice(2)
  console.log(JSON.stringify(fitRouting(folder, (line) => console.error(line))))
}
