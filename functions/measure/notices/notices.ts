import { type Building, buildIndex } from '@shared/answers/search/indexBuild'
import type { PolicyIndex } from '@shared/answers/search/indexFile'
import fitted from './noticesFitted.json'
import { withScores, wordsOf } from '@shared/answers/search/provisionScores'
import { overlappingParts } from '@shared/answers/documents/passages'

/** 通知、公告、报道: a document without articles. */
export interface Bulletin {
  id: string
  text: string
}

/** One notice, by its place; `signals` in the order of noticeSignals, `score` what the weights make of them. */
export interface RankedNotice {
  place: number
  score: number
  signals: number[]
}

/**
 * A notice names its place, its author and its matter in its first words, and the rest leaves them out ("我市"): they
 * lead every part of it. Small overlapping parts say where the answer stands, the whole says what it is about.
 */
const lead = 150
const views = [
  { name: 'close', size: 150, weighing: { k1: 0.4, b: 0.5 } },
  { name: 'wide', size: 300, weighing: { k1: 0.4, b: 0.5 } },
  { name: 'wider', size: 600, weighing: { k1: 0.4, b: 0.5 } },
  { name: 'whole', size: Infinity, weighing: { k1: 1.2, b: 0.8 } },
] as const

export const noticeSignals = views.flatMap(({ name }) => [`${name}Words`, `${name}Covered`])
const perView = 12

/** Ranks notices for a question, best first, with the weights that were fitted on labelled questions. */
export function noticeRanking(
  notices: readonly Bulletin[],
  weights: readonly number[] = fitted.ranking,
): (question: string) => RankedNotice[] {
  const indexes = views.map(({ size, weighing }) => viewOf(notices, size, weighing))
  return (question) => {
    const near = new Set(
      indexes.flatMap((index) => withScores(index, wordsOf(question), {}, (all) => all.best(perView))),
    )
    const columns = indexes.flatMap((index) =>
      withScores(index, wordsOf(question), {}, (all) => [
        new Map([...near].map((at) => [at, all.ownScoreOf(at) / all.total])),
        new Map([...near].map((at) => [at, all.coverageOf(at)])),
      ]),
    )
    return [...near]
      .map((place) => {
        const signals = columns.map((column) => column.get(place) ?? 0)
        return { place, signals, score: signals.reduce((sum, signal, at) => sum + signal * (weights[at] ?? 0), 0) }
      })
      .sort((a, b) => b.score - a.score || a.place - b.place)
  }
}

/** Each notice as one provision, whose passages are its parts. */
function viewOf(notices: readonly Bulletin[], size: number, weighing: Building['weighing']): PolicyIndex {
  const whole = size === Infinity
  return buildIndex(
    notices.map(({ id, text }) => ({
      id,
      title: whole ? '' : text.trim().slice(0, lead),
      provisions: [{ id: '全文', heading: '', text }],
    })),
    {
      passages: (title, { text }) => (whole ? [text] : overlappingParts(text, size).map((part) => `${title}\n${part}`)),
      weighing,
    },
  )
}
