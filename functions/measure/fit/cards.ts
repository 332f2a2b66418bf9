import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AskedWays } from '@shared/answers/cards/askedWays'
import { encoderFrom } from '@shared/answers/encoder/encoder'
import { fileOf } from '@shared/answers/encoder/encoderFile'
import { markOf } from '@shared/answers/encoder/mark'
import { provisionRoot } from '@shared/answers/cards/knownQuestions'
import { beliefNames, signalNames } from '@shared/answers/cards/rankingSignals'
import type { Policy } from '@shared/answers/documents/policy'
import type { Corpus } from '../../answers/corpus/corpus'
import { loadAskedArticles } from '../../../seeds/answers/askedArticles'
import { loadKnownCards } from '../../../seeds/answers/askedProvisions'
import { loadPractice } from '../../../seeds/answers/practice'
import { importedCorpus } from '../evaluation/importedCorpus'
import {
  type LabelledQuestion,
  type CardLesson,
  lessonsFrom,
  lessonsFromCards,
  searchingIn,
  withoutAnswer,
} from './cardLessons'
import { fitFromCitations } from './citations'
import { knownLines, lawWordsBy, lineOf } from '@shared/answers/question/spokenWords'
import { fitEncoders, groupOfWay } from './encoder/fitEncoder'
import { confusions, figuresAt, fitCards, thresholdFor } from './fitCards'
import { labelledQuestions, nobodysQuestions, practisedQuestions } from './labelledQuestions'
import { spokenLines } from './spokenPairs'

export const fittedPath = 'shared/answers/cards/rankingFitted.json'
export const spokenPath = 'shared/answers/question/spokenFitted.json'
export const encoderPath = 'shared/answers/encoder/encoderFitted.json'
export const markPath = 'shared/answers/encoder/encoderMark.json'

/** Grounded answers are to be right this often on what was held back, questions mixed as people ask them. */
const precision = 0.95

/**
 * Fits how cards are ranked and believed and which of their citations is asked for, on their own ways held back, on labelled files and on questions that nothing
 * answers, and writes the weights with the figures they reached. The same sources give the same file.
 */
export async function fitFromCards(
  {
    policies: folder,
    labelled,
    unanswerable,
  }: { policies: string; labelled: readonly string[]; unanswerable: readonly string[] },
  progress: (line: string) => void,
): Promise<object> {
  const corpus = await importedCorpus(folder, progress)
  const all = loadKnownCards()
  const cards = all.filter(({ wordless }) => !wordless)
  const asked: LabelledQuestion[] = []
  for (const path of labelled) asked.push(...(await labelledQuestions(path, corpus, progress)))
  for (const path of unanswerable) asked.push(...(await nobodysQuestions(path)))
  const policies = await textsIn(corpus)
  const held = new Set(
    policies.flatMap(({ title, provisions }) => provisions.map(({ id }) => provisionRoot(title, id))),
  )
  asked.push(...practisedQuestions(loadPractice(), held))
  const read = loadAskedArticles()
  const asks = new Map(read.map((one) => [`${one.card}\n${one.way}`, one.asks]))
  const askedBy: AskedWays = (card, way) => asks.get(`${card}\n${way}`) ?? []
  const spoken = spokenLines(cards, { policies, askedBy })
  progress(`口头话和法条用语：${spoken.length} 对`)
  const inLawWords = lawWordsBy([...knownLines, ...spoken])
  const search = searchingIn(corpus, inLawWords, policies)
  const { shipped, without } = fitEncoders(all, { policies, askedBy }, progress)
  const encoder = encoderFrom(shipped)
  const unseen = (place: number) => without[groupOfWay(place)]!
  const citations = await fitFromCitations({
    cards,
    corpus,
    inLawWords,
    policies,
    read,
    labelled: asked.filter(({ source }) => source === 'labelled'),
    shipped: encoder,
    unseen,
  })
  progress(`依据的先后：${JSON.stringify(citations)}`)
  const elsewhere = lessonsFrom(asked, all, { search, encoder })
  const lessons: CardLesson[] = [
    ...lessonsFromCards(all, { search, unseen, askedBy }),
    ...elsewhere,
    ...withoutAnswer(elsewhere),
  ]
  progress(`已知问法 ${lessons.length} 个，开始学习`)
  const fit = fitCards(lessons)
  const sureFrom = thresholdFor(lessons, fit, precision)
  const figures = figuresAt(lessons, fit, sureFrom)
  for (const [pair, times] of confusions(lessons, fit, all).slice(0, 12))
    progress(`常混的两张卡：${pair}（${times} 次）`)
  const made = {
    version: 1,
    signals: Object.fromEntries(signalNames.map((name, at) => [name, fit.cardWeights[at]])),
    belief: Object.fromEntries(beliefNames.map((name, at) => [name, fit.beliefWeights[at]])),
    sureFrom,
    fittedOn: {
      cards: cards.length,
      provisions: all.length - cards.length,
      ways: all.reduce((sum, { ways }) => sum + ways.length, 0),
      labelled: asked.filter(({ source }) => source === 'labelled').length,
      practised: asked.filter(({ source }) => source.startsWith('practised')).length,
    },
    figures,
  }
  const said = { version: 1, lines: spoken.map(lineOf) }
  await writeFile(join(process.cwd(), spokenPath), `${JSON.stringify(said, null, 2)}\n`)
  const file = fileOf(shipped)
  await writeFile(join(process.cwd(), encoderPath), `${JSON.stringify(file, null, 2)}\n`)
  await writeFile(join(process.cwd(), markPath), `${JSON.stringify({ mark: markOf(file) }, null, 2)}\n`)
  await writeFile(join(process.cwd(), fittedPath), `${JSON.stringify(made, null, 2)}\n`)
  return made
}

/** The texts of all that is in force. */
export async function textsIn(corpus: Corpus): Promise<Policy[]> {
  const texts = await Promise.all(corpus.inForce().map(({ id }) => corpus.policy(id)))
  return texts.filter((one) => one !== undefined)
}
