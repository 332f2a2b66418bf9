import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { RankedBulletin } from '@shared/answers/bulletins/bulletinRanking'
import { bulletinSignals } from '@shared/answers/bulletins/bulletinSignals'
import { shippedEncoder } from '@shared/answers/encoder/shipped'
import { heldNotices } from '../notices/notices'
import { sureness, surenessNames, surenessSignals } from '../notices/noticeSureness'
import { type NoticeRows, noticeRows } from '../evaluation/noticeRows'
import { auroc, RankingTally } from '../evaluation/ranking'
import { fitChoices, fitJudgements } from './conditionalLogit'

/** The figures of fifths, and of halves, held back. */
const foldings = [5, 2]

/** A question with the notices near it, and their places that are right (none where nothing answers). */
interface Lesson {
  near: RankedBulletin[]
  gold: ReadonlySet<number>
}

/** Fits how notices are ranked and how far the first is believed; the figures are of fifths held back. */
export async function fitFromNotices(
  options: Record<string, string>,
  path: string,
  progress: (line: string) => void,
): Promise<object> {
  const rows = await noticeRows(options, progress)
  const lessons = lessonsIn(rows)
  const made = {
    version: 1,
    signals: bulletinSignals,
    ...weightsFor(lessons),
    fittedOn: {
      notices: rows.notices.length,
      questions: rows.questions.length,
      unanswerable: rows.unanswerable.length,
    },
    figures: foldings.map((folds) => ({ folds, ...heldBack(lessons, folds) })),
  }
  await writeFile(resolve(path), `${JSON.stringify(made, null, 2)}\n`)
  return made
}

function lessonsIn({ notices, questions, unanswerable }: NoticeRows): Lesson[] {
  const { rank } = heldNotices(notices, shippedEncoder())
  const places = new Map(notices.map(({ id }, at) => [id, at]))
  return [
    ...questions.map(({ question, gold }) => ({
      near: rank(question),
      gold: new Set(gold.flatMap((id) => places.get(id) ?? [])),
    })),
    ...unanswerable.map((question) => ({ near: rank(question), gold: new Set<number>() })),
  ]
}

function weightsFor(lessons: readonly Lesson[]): { ranking: number[]; sureness: number[] } {
  const ranking = rankingFor(lessons.filter(({ gold }) => gold.size > 0))
  const judged = lessons.map((lesson) => {
    const near = rankedBy(lesson, ranking)
    return { signals: surenessSignals(near), right: lesson.gold.has(near[0]?.place ?? -1), weight: 1 }
  })
  return { ranking, sureness: fitJudgements(judged, surenessNames.length, 1e-5) }
}

/** Each signal in units of its own spread, so that none is held back for being small. */
function rankingFor(lessons: readonly Lesson[]): number[] {
  const all = lessons.flatMap(({ near }) => near.map(({ signals }) => signals))
  const units = bulletinSignals.map((_, at) => spreadOf(all.map((signals) => signals[at]!)) || 1)
  const weights = fitChoices(
    lessons.map(({ near, gold }) => ({
      rows: near.map(({ signals }) => signals.map((signal, at) => signal / units[at]!)),
      right: near.map(({ place }) => gold.has(place)),
      weight: 1,
    })),
    bulletinSignals.length,
    { decay: 2e-3 },
  )
  return weights.map((weight, at) => Number((weight / units[at]!).toFixed(3)))
}

/** Standard deviation. */
function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

function rankedBy({ near }: Lesson, weights: readonly number[]): RankedBulletin[] {
  const scoreOf = (signals: readonly number[]) => signals.reduce((sum, one, at) => sum + one * weights[at]!, 0)
  return near
    .map(({ place, signals }) => ({ place, signals, score: scoreOf(signals) }))
    .sort((a, b) => b.score - a.score || a.place - b.place)
}

function heldBack(lessons: readonly Lesson[], folds: number) {
  const foldOf = (at: number) => (Math.imul(at + 1, 2654435761) >>> 8) % folds
  const tally = new RankingTally()
  const sure: { score: number; right: boolean; answerable: boolean }[] = []
  for (let fold = 0; fold < folds; fold++) {
    const weights = weightsFor(lessons.filter((_, at) => foldOf(at) !== fold))
    for (const lesson of lessons.filter((_, at) => foldOf(at) === fold)) {
      const near = rankedBy(lesson, weights.ranking)
      const answerable = lesson.gold.size > 0
      if (answerable)
        tally.add(
          near.map(({ place }) => `${place}`),
          [...lesson.gold].map(String),
        )
      sure.push({ score: sureness(near, weights.sureness), right: lesson.gold.has(near[0]?.place ?? -1), answerable })
    }
  }
  const { hit1, hit5, mrr10 } = tally.figures()
  const four = (value: number) => Number(value.toFixed(4))
  return {
    hit1,
    hit5,
    mrr10,
    aurocTop1Right: four(auroc(sure)),
    aurocAnswerable: four(auroc(sure.map(({ score, answerable }) => ({ score, right: answerable })))),
  }
}
