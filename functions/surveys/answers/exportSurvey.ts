import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { leadsSurvey, writesSurvey } from '@shared/surveys/access'
import { resultsOf } from '@shared/surveys/answers/results'
import type { exportSurvey as contract } from '@shared/surveys/contract'
import { writeCsv } from 'hucre/csv'
import { writeXlsx } from 'hucre/xlsx'
import type { House } from '../../platform/house'
import { surveys as kind } from '../store'
import { everythingSaid, type Written } from './readSurveyCount'
import { issuedSurvey } from './requireOpen'

type Cell = string | number | null
type Results = ReturnType<typeof resultsOf>

const heading = ['题目', '项', '选项', '人数', '占答这题的（%）']
const wordsHeading = ['题目', '文字回答']

/** 导出: the numbers as they are shown, and what was written apart from them; no row is one person's. */
export async function exportSurvey(
  { params: { id }, query: { format } }: Received<typeof contract>,
  caller: Caller,
  house: Pick<House, 'store' | 'now'>,
): Promise<Replied<typeof contract>> {
  const survey = await issuedSurvey(id, house.store(kind))
  if (!writesSurvey(caller, survey) && !leadsSurvey(caller, survey))
    throw new Problem('not-allowed', `这份问卷由${survey.department.name}办`)
  const { tally, words } = await everythingSaid(survey, house)
  const numbers = numberRows(resultsOf(survey.content.questions, tally))
  const name = `问卷结果_${survey.content.title.replaceAll(/[\\/:*?"<>|\s]/g, '')}.${format}`
  if (format === 'xlsx')
    return {
      name,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: await asXlsx(numbers, words),
    }
  return { name, type: 'text/csv; charset=utf-8', bytes: asCsv(numbers, words) }
}

function numberRows({ answers, questions }: Results): Cell[][] {
  if (answers === undefined) return [['答卷不到 5 份，先不显示数字', null, null, null, null]]
  return [
    ['收到的答卷', null, null, answers, null],
    ...questions.flatMap(({ title, groups }) =>
      groups.flatMap(({ row, bars }) =>
        bars.map(({ label, count, percent }): Cell[] => [
          title,
          row ?? null,
          label,
          count ?? '不单列',
          percent ?? null,
        ]),
      ),
    ),
  ]
}

const wordRows = (words: readonly Written[]): Cell[][] =>
  words.flatMap(({ title, texts, waiting, unfit }) => {
    const left = [
      ...(waiting > 0 ? [`另有 ${waiting} 条等核看，看过再列`] : []),
      ...(unfit.length > 0 ? [`另有 ${unfit.length} 条核看为不宜公开，不导出`] : []),
    ]
    return [...texts, ...left].map((text): Cell[] => [title, text])
  })

/** Texts are texts in every cell: no program takes one for a formula. */
const asXlsx = (numbers: Cell[][], words: readonly Written[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: '统计',
        columns: [40, 20, 30, 10, 18].map((width, nth) => ({ header: heading[nth] ?? '', width })),
        rows: [heading, ...numbers],
        freezePane: { rows: 1 },
      },
      {
        name: '文字回答',
        columns: [40, 80].map((width, nth) => ({ header: wordsHeading[nth] ?? '', width })),
        rows: [wordsHeading, ...wordRows(words)],
        freezePane: { rows: 1 },
      },
    ],
  })

/** One list under the other, in UTF-8 with the mark by which spreadsheets know it; what looks like a formula is put behind a '. */
function asCsv(numbers: Cell[][], words: readonly Written[]): Uint8Array {
  const rows = [heading, ...numbers, [], wordsHeading, ...wordRows(words)]
  const cells = rows.map((row) => row.map((cell) => cell ?? ''))
  return new TextEncoder().encode(writeCsv(cells, { bom: true, escapeFormulae: true }))
}
