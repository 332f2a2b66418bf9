import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { askedTable } from '@shared/answers/cards/askedWays'
import type { AnswerCard } from '@shared/answers/cards/card'
import { provisionRoot } from '@shared/answers/cards/knownQuestions'
import { citationSigns } from '@shared/answers/cards/citationShares'
import { citedProvisions, type CitedTable } from '@shared/answers/cards/citedProvisions'
import type { Policy } from '@shared/answers/documents/policy'
import type { Encoder } from '@shared/answers/encoder/encoder'
import { shapesOf } from '@shared/answers/question/shapes'
import { isPenal } from '@shared/answers/search/floor'
import { tokensOf } from '@shared/text/tokens'
import type { AskedArticle } from '../../../seeds/answers/askedArticles'
import type { LawWords } from '@shared/answers/question/spokenWords'
import type { Corpus } from '../../answers/corpus/corpus'
import type { LabelledQuestion } from './cardLessons'
import { fitCitations } from './citationChoices'
import { provisionTexts } from '../encoder/lawPairs'

export const citedPath = 'shared/answers/cards/citedFitted.json'

interface Sources {
  cards: readonly AnswerCard[]
  corpus: Corpus
  inLawWords: LawWords
  policies: readonly Policy[]
  read: readonly AskedArticle[]
  labelled: readonly LabelledQuestion[]
  shipped: Encoder
  /** For the way at this place of a card: the encoder that never saw it. */
  unseen(place: number): Encoder
}

/**
 * Fits which of a card's citations a question asks for, and writes what is known of the cited texts, and what people read
 * in the ways, beside the weights. The same sources give the same file.
 */
export async function fitFromCitations({ policies, ...given }: Sources): Promise<object> {
  const { cards, corpus, read, shipped } = given
  const texts = provisionTexts(policies)
  const roots = cards.flatMap((card) => card.citations.map((one) => provisionRoot(one.title, one.provision)))
  const held = [...new Set(roots)].sort().flatMap((root) => {
    const text = texts.get(root)
    return text === undefined ? [] : [{ root, text }]
  })
  const readers = new Map<Encoder, ReturnType<typeof citedProvisions>>()
  const knowing = (encoder: Encoder) => {
    const cited = readers.get(encoder) ?? citedProvisions(textTable(held, encoder))
    readers.set(encoder, cited)
    return { encoder, cited }
  }
  const { weights, figures } = fitCitations(given.labelled, {
    cards,
    corpus,
    inLawWords: given.inLawWords,
    read,
    shipped: knowing(shipped),
    unseen: (place) => knowing(given.unseen(place)),
  })
  const learned = Object.fromEntries(citationSigns.map((name, at) => [name, weights[at]]))
  const table = textTable(held, shipped)
  const asked = askedTable(read, table.cited)
  await writeFile(
    join(process.cwd(), citedPath),
    `${JSON.stringify({ version: 1, weights: learned, figures, ...table, asked })}\n`,
  )
  return { weights: learned, figures }
}

function textTable(
  held: readonly { root: string; text: string }[],
  { dims, meaningOf }: Encoder,
): Omit<CitedTable, 'asked'> {
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
