import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { classify, type Example, fitClassifier, randomFrom } from '@shared/departments/classifier'
import { type ClassifierFile, packed, unpacked } from '@shared/departments/classifierFile'
import * as z from 'zod'
import { classifierPath } from '../../seeds/departments/classifier'
import { groupsOf } from '../measure/fit/alike'
import { type KnownExample, otherExamples, waysExamples } from '../measure/fit/departmentExamples'

const seed = 20261123
const fitting = { size: 1 << 16, longest: 2, penalty: 2, rounds: 10, seed }
const evenness = 0.75
const folds = 5
const least = 0.02

/**
 * Fits the classifier of the router and writes seeds/departments/classifier.json; the same sources give the same
 * file. Its figures come from ways of asking and cards that each fold kept back, with all that is put alike.
 */
export function fitRouting(dataFolder: string, progress: (line: string) => void): ClassifierFile['figures'] {
  const ways = waysExamples()
  const { cards = [], ...others } = otherExamples(dataFolder)
  const rest = Object.values(others).flat()
  progress(`问法 ${ways.length} 条，知识卡问法 ${cards.length} 条，其他来源 ${rest.length} 条`)
  const figures = keptBack(ways, cards, rest)
  const counts = Object.entries({ ways, cards, ...others }).map(([source, list]) => [source, list.length])
  const file: ClassifierFile = {
    version: 1,
    seed,
    ...fitted([...ways, ...cards, ...rest]),
    figures,
    examples: z.record(z.string(), z.number()).parse(Object.fromEntries(counts)),
  }
  writeFileSync(classifierPath, `${JSON.stringify(file, null, 2)}\n`)
  progress(`写入 ${classifierPath}`)
  return figures
}

const fitted = (examples: readonly Example[]) => packed(fitClassifier(balanced(examples), fitting), least)

function keptBack(ways: readonly KnownExample[], cards: readonly KnownExample[], rest: readonly KnownExample[]) {
  const known = [...ways, ...cards]
  const random = randomFrom(seed)
  const foldOfGroup = new Map<number, number>()
  const foldOf = groupsOf(known).map((group) => {
    const fold = foldOfGroup.get(group) ?? Math.floor(random() * folds)
    foldOfGroup.set(group, fold)
    return fold
  })
  const places = new Map<KnownExample, number>()
  for (let fold = 0; fold < folds; fold++) {
    const classifier = unpacked({
      version: 1,
      seed,
      figures: {},
      examples: {},
      ...fitted([...known.filter((_, at) => foldOf[at] !== fold), ...rest]),
    })
    for (const one of known.filter((_, at) => foldOf[at] === fold)) {
      places.set(
        one,
        classify(classifier, one.parts).findIndex(({ label }) => label === one.label),
      )
    }
  }
  const share = (list: readonly KnownExample[], within: number) =>
    Math.round((1000 * list.filter((one) => places.get(one)! < within).length) / list.length) / 1000
  return {
    top1: share(ways, 1),
    top3: share(ways, 3),
    cardsTop1: share(cards, 1),
    cardsTop3: share(cards, 3),
  }
}

/** A department of which little is known counts more an example, but not as much as all others. */
function balanced(examples: readonly Example[]): Example[] {
  const whole = new Map<string, number>()
  for (const { label, weight } of examples) whole.set(label, (whole.get(label) ?? 0) + weight)
  const mean = [...whole.values()].reduce((sum, each) => sum + each, 0) / whole.size
  return examples.map((each) => ({ ...each, weight: each.weight * (mean / whole.get(each.label)!) ** evenness }))
}

if (/fitRouting/.test(process.argv[1] ?? '')) {
  const [folder = join(process.cwd(), '../shared/data')] = process.argv.slice(2)
  console.log(JSON.stringify(fitRouting(folder, (line) => console.error(line))))
}
