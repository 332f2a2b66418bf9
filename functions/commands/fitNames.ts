import { writeFileSync } from 'node:fs'
import { chanceOf } from '../measure/encoder/chance'
import { namedSentence } from '../measure/fit/namedSentences'
import { laws, letters, namedPlace, namedThings, places, renamed } from '../measure/fit/namedTexts'
import { type NameExample, nameExamples, nameWeights } from '../measure/fit/nameWeights'

const seed = 20261128
const path = 'shared/redaction/names/fitted.json'
const longestLetter = 1000
const counts = { laws: 400, sentences: 45_000, places: 12_000, things: 3_000 }

/**
 * npm run fit:names: fits how a person's name is told from words, and writes shared/redaction/names/fitted.json; the same sources
 * give the same file. Taught are sentences of our own with invented names, and the letters beside the project with an invented
 * name wherever 他 stands or a name is covered; all other places of the letters, the laws and the places of the city are no names.
 */
function fitNames(folder: string, progress: (line: string) => void): void {
  const chance = chanceOf(seed)
  const villages = places(folder)
  const mail = letters(folder)
  progress(`信件 ${mail.length} 封，地名 ${villages.length} 个`)
  const texts = [
    ...mail.map((letter) => renamed(letter.slice(0, longestLetter), chance)),
    ...laws(folder, counts.laws).map((text) => ({ text, names: [] })),
    ...Array.from({ length: counts.sentences }, () => namedSentence(chance)),
    ...Array.from({ length: counts.places }, () => namedPlace(villages, chance)),
    ...Array.from({ length: counts.things }, () => namedThings(villages, chance)),
  ]
  const examples: NameExample[] = []
  for (const text of texts) for (const one of nameExamples(text)) examples.push(one)
  const names = examples.filter(({ isName }) => isName).length
  progress(`可能是姓名的地方 ${examples.length} 处，其中姓名 ${names} 处`)
  const { weights, bias } = nameWeights(examples, seed)
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const bytes = Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / unit)).buffer)
  const file = {
    version: 1,
    seed,
    examples: { places: examples.length, names },
    unit,
    bias,
    weights: bytes.toString('base64'),
  }
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`)
  progress(`写入 ${path}`)
}

fitNames(process.argv[2] ?? '../shared/data', (line) => console.error(line))
