import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { provisionRoot } from '@shared/answers/cards/knownQuestions'
import { citationSigns } from '@shared/answers/cards/citationShares'
import { citedProvisions, type CitedTable } from '@shared/answers/cards/citedProvisions'
import type { Encoder } from '@shared/answers/encoder/encoder'
import { shippedEncoder } from '@shared/answers/encoder/shipped'
import { shapesOf } from '@shared/answers/question/shapes'
import { isPenal } from '@shared/answers/search/floor'
import { tokensOf } from '@shared/text/tokens'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import askedArticles from '../../../seeds/answers/learned/askedArticles.json'
import { importedCorpus } from '../evaluation/importedCorpus'
import { textsIn } from './cards'
import type { LabelledQuestion } from './cardLessons'
import { fitCitations } from './citationChoices'
import { provisionTexts } from './encoder/lawPairs'
import { labelledQuestions } from './labelledQuestions'

export const citedPath = 'shared/answers/cards/citedFitted.json'

/**
 * Fits which of a card's citations a question asks for, with the encoder as it is shipped, and writes what is known of
 * the cited texts beside the weights. The same sources give the same file.
 */
export async function fitFromCitations(
  { policies, labelled }: { policies: string; labelled: readonly string[] },
  progress: (line: string) => void,
): Promise<object> {
  const corpus = await importedCorpus(policies, progress)
  const cards = loadAnswerCards()
  const asked: LabelledQuestion[] = []
  for (const path of labelled) asked.push(...(await labelledQuestions(path, corpus, progress)))
  const texts = provisionTexts(await textsIn(corpus))
  const roots = cards.flatMap((card) => card.citations.map((one) => provisionRoot(one.title, one.provision)))
  const held = [...new Set(roots)].sort().flatMap((root) => {
    const text = texts.get(root)
    return text === undefined ? [] : [{ root, text }]
  })
  const encoder = shippedEncoder()
  const table = tableOf(held, encoder)
  const { weights, figures } = fitCitations(askedArticles, asked, {
    cards,
    corpus,
    encoder,
    cited: citedProvisions(table),
  })
  const learned = Object.fromEntries(citationSigns.map((name, at) => [name, weights[at]]))
  await writeFile(
    join(process.cwd(), citedPath),
    `${JSON.stringify({ version: 1, weights: learned, figures, ...table })}\n`,
  )
  return { weights: learned, figures }
}

function tableOf(held: readonly { root: string; text: string }[], { dims, meaningOf }: Encoder): CitedTable {
  const bytes = held.flatMap(({ text }) => Array.from(meaningOf(new Set(tokensOf(text))), to8Bits))
  return {
    dims,
    cited: held.map(({ root }) => root),
    penal: held.map(({ text }) => (isPenal(text) ? 1 : 0)),
    shapes: held.map(({ text }) => shapesOf(text)),
    rows: btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')),
  }
}

const to8Bits = (number: number) => Math.round(number * 127) & 255
