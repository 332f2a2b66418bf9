import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shippedEncoder } from '@shared/answers/encoder/shipped'
import { provisionRoot } from '@shared/answers/documents/names'
import { beliefSignals } from '@shared/answers/cards/rankingBands'
import { beliefNames } from '@shared/answers/cards/rankingSignals'
import { beliefWeights, cardWeights, sureFrom } from '@shared/answers/cards/rankingWeights'
import { inLawWords } from '@shared/answers/question/spokenWords'
import { loadKnownCards } from '../../../seeds/answers/askedProvisions'
import { loadPractice } from '../../../seeds/answers/practice'
import { importedCorpus } from '../evaluation/importedCorpus'
import { lessonsFrom, searchingIn, withoutAnswer } from './cardLessons'
import { fittedPath, textsIn } from './cards'
import { product } from './conditionalLogit'
import { believed, figuresAt } from './fitCards'
import { practisedQuestions } from './labelledQuestions'

/** Little is held back: practice questions alone are few, and each tells something. */
const decay = 1e-4

/**
 * 多相信第一张卡, learned anew on 练习题 alone, with cards ranked and meanings told as they are shipped: whoever wrote the cards asks
 * in words near to theirs, and for what they answer. Each question that a law answers counts once more as if no card did. The
 * weights are brought to the scale of those before, so that as many questions as before are above each bound that was set on it. Writes
 * them and the figures on questions held back.
 */
export async function fitBelief(folder: string, progress: (line: string) => void): Promise<object> {
  const corpus = await importedCorpus(folder, progress)
  const all = loadKnownCards()
  const policies = await textsIn(corpus)
  const held = new Set(
    policies.flatMap(({ title, provisions }) => provisions.map(({ id }) => provisionRoot(title, id))),
  )
  const asked = practisedQuestions(loadPractice(), held)
  const search = searchingIn(corpus, inLawWords, policies)
  const answered = lessonsFrom(asked, all, { search, encoder: shippedEncoder() })
  const lessons = [...answered, ...withoutAnswer(answered)]
  progress(`练习题 ${asked.length} 个，开始学习`)
  const fit = { cardWeights: [...cardWeights], ...believed(lessons, cardWeights, decay) }
  const signals = answered.map(({ question, hits }, at) => beliefSignals(fit.near[at]!, { question, hits }))
  const { factor, shift } = scaleOf(sums(signals, fit.beliefWeights), sums(signals, beliefWeights))
  const weights = beliefNames.map((name, at) =>
    rounded(factor * fit.beliefWeights[at]! + (name === 'constant' ? shift : 0)),
  )
  const onScale = (belief: number) => 1 / (1 + Math.exp(-(factor * Math.log(belief / (1 - belief)) + shift)))
  const path = join(process.cwd(), fittedPath)
  const before = JSON.parse(await readFile(path, 'utf8')) as { fittedOn: object; figures: object }
  const made = {
    ...before,
    belief: Object.fromEntries(beliefNames.map((name, at) => [name, weights[at]])),
    fittedOn: { ...before.fittedOn, practised: asked.length },
    figures: { ...before.figures, ...figuresAt(lessons, { ...fit, beliefs: fit.beliefs.map(onScale) }, sureFrom) },
  }
  await writeFile(path, `${JSON.stringify(made, null, 2)}\n`)
  return made
}

const rounded = (weight: number) => Number(weight.toFixed(3))
const sums = (signals: readonly number[][], weights: readonly number[]) =>
  signals.map((row) => product(row, weights)).sort((a, b) => a - b)

/** Of the questions those between these beliefs, where all bounds lie. */
const between = [0.05, 0.9].map((belief) => Math.log(belief / (1 - belief))) as [number, number]

/** The line from one ascending list to another, by least squares over what lies between: place by place. */
function scaleOf(from: readonly number[], to: readonly number[]): { factor: number; shift: number } {
  const pairs = from.map((x, at) => [x, to[at]!] as const).filter(([, y]) => y > between[0] && y < between[1])
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / Math.max(1, pairs.length)
  const [meanX, meanY] = [mean(0), mean(1)]
  const spread = pairs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  if (spread === 0) return { factor: 1, shift: 0 }
  const factor = pairs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
  return { factor, shift: meanY - factor * meanX }
}
