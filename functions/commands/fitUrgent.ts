import { writeFileSync } from 'node:fs'
import type { Classifier } from '@shared/departments/classifier'
import { type ClassifierFile, unpacked } from '@shared/departments/classifierFile'
import { saidIn, spacedOut } from '@shared/urgent/said'
import { sensedDanger } from '@shared/urgent/sensed'
import { drawnEveryday } from '../measure/fit/urgent/everydayWays'
import { fittedDanger, fitting } from '../measure/fit/urgent/fittedDanger'
import { type Author, authors, everyday } from '../measure/fit/urgent/toldDangers'

const path = 'shared/urgent/fitted.json'
const everydayPath = 'seeds/urgent/everyday.json'

/**
 * npm run fit:urgent: fits the recognition of danger on our own sentences and writes shared/urgent/fitted.json; the same
 * sentences give the same file. `-- everyday` first draws anew which ordinary sentences teach. Its figures are one author's
 * sentences judged by what the others' taught: `told` of those in danger, `disturbed` of the ordinary ones, and `misled` of
 * the told ones those given another class of danger.
 */
function fitUrgent(progress: (line: string) => void): void {
  const all = authors()
  const rest = everyday()
  const figures: Record<string, number> = {}
  for (const held of all.filter(({ name }) => name !== 'ways')) {
    const others = fittedDanger(all.filter((one) => one !== held))
    const reached = judged(held, unpacked({ version: 1, seed: fitting.seed, figures: {}, examples: {}, ...others }))
    progress(`${held.name} ${JSON.stringify(reached)}`)
    for (const [name, share] of Object.entries(reached)) figures[`${held.name}.${name}`] = share
  }
  const examples = Object.fromEntries(all.map(({ name, inDanger, calm }) => [name, inDanger.length + calm.length]))
  const file: ClassifierFile = {
    version: 1,
    seed: fitting.seed,
    ...fittedDanger(all),
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

if (process.argv.includes('everyday')) {
  writeFileSync(everydayPath, `${JSON.stringify(drawnEveryday(fitting), null, 2)}\n`)
  console.error(`写入 ${everydayPath}`)
}
fitUrgent((line) => console.error(line))
