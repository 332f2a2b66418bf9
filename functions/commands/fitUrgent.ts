import { writeFileSync } from 'node:fs'
import { type Classifier, fitClassifier } from '@shared/departments/classifier'
import { type ClassifierFile, packed, unpacked } from '@shared/departments/classifierFile'
import { saidIn, spacedOut } from '@shared/urgent/said'
import { sensedDanger } from '@shared/urgent/sensed'

import { type Author, authors, dangerous, everyday, ordinary } from '../measure/fit/toldDangers'

const seed = 20261128
const fitting = { size: 1 << 14, longest: 2, penalty: 1, rounds: 10, seed }
/** Weights below this part of a class's greatest are left out: the file stays small. */
const least = 0.035
const path = 'shared/urgent/fitted.json'

/**
 * npm run fit:urgent: fits the recognition of danger on our own sentences and writes shared/urgent/fitted.json; the same
 * sentences give the same file. Its figures are one author's sentences judged by what the others' taught: `told` of those
 * in danger, `disturbed` of the ordinary ones, and `misled` of the told ones those given another class of danger.
 */
function fitUrgent(progress: (line: string) => void): void {
  const all = authors()
  const rest = everyday()
  const fitted = (from: readonly Author[]) => {
    const calm = [...ordinary(from.flatMap((one) => one.calm)), ...rest]
    const cries = dangerous(
      from.flatMap(({ inDanger }) => inDanger),
      calm.length,
    )
    return packed(fitClassifier([...cries, ...calm], fitting), least)
  }
  const figures: Record<string, number> = {}
  for (const held of all.filter(({ name }) => name !== 'ways')) {
    const others = fitted(all.filter((one) => one !== held))
    const reached = judged(held, unpacked({ version: 1, seed, figures: {}, examples: {}, ...others }))
    progress(`${held.name} ${JSON.stringify(reached)}`)
    for (const [name, share] of Object.entries(reached)) figures[`${held.name}.${name}`] = share
  }
  const examples = Object.fromEntries(all.map(({ name, inDanger, calm }) => [name, inDanger.length + calm.length]))
  const file: ClassifierFile = {
    version: 1,
    seed,
    ...fitted(all),
    figures,
    examples: { ...examples, rest: rest.length },
  }
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`)
  progress(`写入 ${path}`)
}

function judged({ inDanger, calm }: Author, classifier: Classifier) {
  const share = (part: readonly unknown[], whole: readonly unknown[]) =>
    Math.round((1000 * part.length) / Math.max(1, whole.length)) / 1000
  const heard = (text: string) => sensedDanger(saidIn(spacedOut(text)), classifier)
  const told = inDanger.flatMap(({ text, label }) => {
    const danger = heard(text)
    return danger ? [{ right: danger.label === label, unsure: danger.label === undefined }] : []
  })
  return {
    told: share(told, inDanger),
    disturbed: share(calm.filter(heard), calm),
    misled: share(
      told.filter(({ right, unsure }) => !right && !unsure),
      told,
    ),
  }
}

fitUrgent((line) => console.error(line))
