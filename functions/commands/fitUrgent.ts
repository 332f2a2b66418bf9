import { writeFileSync } from 'node:fs'
import type { Classifier } from '@shared/departments/classifier'
import { type ClassifierFile, unpacked } from '@shared/departments/classifierFile'
import { saidIn, spacedOut } from '@shared/urgent/said'
import { sensedDanger } from '@shared/urgent/sensed'
import { drawnEveryday } from '../measure/fit/urgent/everydayWays'
import { fittedDanger, fitting } from '../measure/fit/urgent/fittedDanger'
import { drawnOfMoney, fittedSwindle } from '../measure/fit/urgent/fittedSwindle'
import { drawnBeside, fittedHidden, fittingHidden } from '../measure/fit/urgent/fittedHidden'
import { heardBeside } from '@shared/urgent/hidden/hidden'
import { loadToldBeside, loadToldOfMoney } from '../../seeds/urgent/ways'
import { type Author, authors, everyday } from '../measure/fit/urgent/toldDangers'

const path = 'shared/urgent/fitted.json'
const swindlePath = 'shared/urgent/swindleFitted.json'
const everydayPath = 'seeds/urgent/everyday.json'
const hiddenPath = 'shared/urgent/hidden/hiddenFitted.json'
const besidePath = 'seeds/urgent/hidden.json'
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

/** What is told beside a question: its figures, too, are one author's messages judged by what the others' taught. */
function fitHidden(progress: (line: string) => void): void {
  const { authors: all, everyday: drawn } = loadToldBeside()
  const figures: Record<string, number> = {}
  for (const [nth, { told, calm }] of all.entries()) {
    const others = { authors: all.filter((_, at) => at !== nth), everyday: drawn }
    const file = { version: 1 as const, seed: fittingHidden.seed, figures: {}, examples: {}, ...fittedHidden(others) }
    const classifier = unpacked(file)
    const heard = (text: string) => heardBeside(saidIn(spacedOut(text)), classifier).way !== undefined
    const share = (texts: readonly string[]) =>
      Math.round((1000 * texts.filter(heard).length) / Math.max(1, texts.length)) / 1000
    if (Object.keys(told).length > 0) figures[`author${nth + 1}.told`] = share(Object.values(told).flat())
    figures[`author${nth + 1}.disturbed`] = share(calm)
  }
  progress(JSON.stringify(figures))
  const count = (texts: readonly (readonly string[])[]) => texts.reduce((sum, { length }) => sum + length, 0)
  const examples = {
    told: count(all.flatMap(({ told }) => Object.values(told))),
    calm: count(all.map(({ calm }) => calm)),
    drawn: drawn.length,
  }
  const file: ClassifierFile = { version: 1, seed: fittingHidden.seed, ...fittedHidden(), figures, examples }
  writeFileSync(hiddenPath, `${JSON.stringify(file, null, 2)}\n`)
  progress(`写入 ${hiddenPath}`)
}

if (process.argv.includes('everyday')) {
  writeFileSync(everydayPath, `${JSON.stringify(drawnEveryday(fitting), null, 2)}\n`)
  const told = { ...loadToldOfMoney(), everyday: drawnOfMoney(fitting) }
  writeFileSync(ofMoneyPath, `${JSON.stringify(told, null, 2)}\n`)
  const beside = { ...loadToldBeside(), everyday: drawnBeside() }
  writeFileSync(besidePath, `${JSON.stringify(beside, null, 2)}\n`)
  console.error(`写入 ${everydayPath}、${ofMoneyPath}、${besidePath}`)
}
fitUrgent((line) => console.error(line))
fitSwindle((line) => console.error(line))
fitHidden((line) => console.error(line))
