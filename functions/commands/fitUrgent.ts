import { writeFileSync } from 'node:fs'
import type { Classifier } from '@shared/departments/classifier'
import { type ClassifierFile, unpacked } from '@shared/departments/classifierFile'
import { saidIn, spacedOut } from '@shared/urgent/said'
import { sensedDanger } from '@shared/urgent/sensed'
import { drawnEveryday } from '../measure/fit/urgent/everydayWays'
import { fittedDanger, fitting } from '../measure/fit/urgent/fittedDanger'
import { drawnOfMoney, fittedSwindle } from '../measure/fit/urgent/fittedSwindle'
import { loadToldOfMoney } from '../../seeds/urgent/ways'
import { type Author, authors, everyday } from '../measure/fit/urgent/toldDangers'

const path = 'shared/urgent/fitted.json'
const swindlePath = 'shared/urgent/swindleFitted.json'
const everydayPath = 'seeds/urgent/everyday.json'
const ofMoneyPath = 'seeds/urgent/swindled.json'

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

/** What tells that money is going is learned by itself: so nothing else is heard otherwise for it. */
function fitSwindle(progress: (line: string) => void): void {
  const { swindled, calm, everyday: drawn } = loadToldOfMoney()
  const examples = { swindled: swindled.length, calm: calm.length, drawn: drawn.length, rest: everyday().length }
  const file: ClassifierFile = { version: 1, seed: fitting.seed, ...fittedSwindle(fitting), figures: {}, examples }
  writeFileSync(swindlePath, `${JSON.stringify(file, null, 2)}\n`)
  progress(`写入 ${swindlePath}`)
}

if (process.argv.includes('everyday')) {
  writeFileSync(everydayPath, `${JSON.stringify(drawnEveryday(fitting), null, 2)}\n`)
  const told = { ...loadToldOfMoney(), everyday: drawnOfMoney(fitting) }
  writeFileSync(ofMoneyPath, `${JSON.stringify(told, null, 2)}\n`)
  console.error(`写入 ${everydayPath}、${ofMoneyPath}`)
}
fitUrgent((line) => console.error(line))
fitSwindle((line) => console.error(line))
