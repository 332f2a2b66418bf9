import fc from 'fast-check'
import { hiddenCells } from '@shared/surveys/answers/hiding'
import { resultsOf } from '@shared/surveys/answers/results'
import { countIn, emptyTally } from '@shared/surveys/answers/tally'
import type { Answers } from '@shared/surveys/questions/question'
import { readXlsx } from 'hucre/xlsx'
import { answeredSheets } from '../../functions/surveys/answers/store'
import { exportSurvey } from '../../functions/surveys/answers/exportSurvey'
import { more } from '../inquiries/people'
import { bench, person, questions } from './bench'

const counted = (sheets: readonly Answers[]) => {
  const tally = emptyTally(questions)
  for (const one of sheets) countIn(tally, questions, one)
  return resultsOf(questions, tally)
}
const times = (count: number, sheet: Answers) => Array.from({ length: count }, () => sheet)
type Bench = ReturnType<typeof bench>
/** Answers as they lie in the store, without the door for each. */
const lay = ({ house }: Bench, survey: string, sheets: readonly Answers[]) =>
  Promise.all(
    sheets.map((answers, nth) =>
      house.store(answeredSheets).create({ id: `answer-${survey}-${nth}`, version: 0, survey, answers }),
    ),
  )

describe('no number with fewer than five people behind it', () => {
  test('200 answers with a cell of 3 in it: it is hidden, and so is a second one, or the total would tell', async () => {
    const desk = bench()
    const id = await desk.at('issued', { results: 'live' })
    await lay(desk, id, [...times(120, { q1: 0 }), ...times(77, { q1: 1 }), ...times(3, { q1: 2 })])
    const shown = (await desk.results(id)).body
    expect(shown.answers).toBe(200)
    expect(shown.questions[0]?.groups[0]?.bars).toEqual([
      { label: '够热', count: 120, percent: 60 },
      { label: '不够热' },
      { label: '没有开' },
    ])
    expect((await desk.count(more.housing, id)).body.results).toEqual(shown)
  })

  test('who said nothing is a number too', () => {
    const [first] = counted([...times(97, { q1: 0, q4: 5 }), ...times(3, { q1: 0 })]).questions.slice(3)
    expect(first?.groups[0]?.answered).toBeUndefined()
    expect(first?.groups[0]?.bars.map(({ count }) => count)).toEqual([0, 0, 0, 0, undefined])
  })

  test('of several choices each stands against those who did not choose it', () => {
    const sheets = [
      ...times(50, { q1: 0, q3: [0] }),
      ...times(3, { q1: 0, q3: [0, 1] }),
      ...times(40, { q1: 0, q3: [2] }),
    ]
    const { groups } = counted(sheets).questions[2]!
    expect(groups[0]).toMatchObject({ answered: 93 })
    expect(groups[0]?.bars.map(({ count }) => count)).toEqual([53, undefined, 40])
  })

  test('what hangs on a hidden answer is not told by how many were asked', () => {
    const sheets = [...times(90, { q1: 0 }), ...times(7, { q1: 1, q2: '示例' }), ...times(3, { q1: 2 })]
    const [first, second] = counted(sheets).questions
    expect(first?.groups[0]?.bars.map(({ count }) => count)).toEqual([90, undefined, undefined])
    expect(second?.groups[0]).toEqual({ bars: [{ label: '写了' }] })
  })

  test('four answers have no results', () => expect(counted(times(4, { q1: 0 }))).toEqual({ questions: [] }))

  test('whatever the cells: what is hidden can never be reckoned from what is shown', () => {
    const cell = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 400 }))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 8 }), (cells) => {
        const hidden = hiddenCells(cells)
        const shown = cells.filter((_, nth) => !hidden.has(nth))
        expect(shown.every((count) => count === 0 || count >= 5)).toBe(true)
        if (hidden.size === 0) return
        const rest = cells.filter((_, nth) => hidden.has(nth))
        const everything = shown.every((count) => count === 0)
        // One alone would be the difference to the total; unless nothing else was said at all.
        expect(rest.length > 1 || everything).toBe(true)
        const sum = rest.reduce((all, count) => all + count, 0)
        expect(everything || sum >= 4 * rest.filter((count) => count < 5).length + 5).toBe(true)
      }),
    )
  })
})

describe('to whom they are shown', () => {
  test('never, after the end or all the while: as the survey says', async () => {
    const desk = bench()
    const never = await desk.at('issued', { results: 'never' })
    expect((await desk.results(never)).body.detail).toBe('这份问卷的数字不公开，结束以后看反馈')
    const after = await desk.at('issued', { results: 'after' })
    await lay(desk, after, times(10, { q1: 0 }))
    expect((await desk.results(after)).status).toBe(409)
    desk.house.clock.set('2026-12-01T02:00:00.000Z')
    expect((await desk.results(after)).body.answers).toBe(10)
    expect((await desk.results(never)).status).toBe(403)
  })

  test('two readings never differ by fewer than five people: who came in between is not told', async () => {
    const desk = bench()
    const id = await desk.at('issued', { results: 'live' })
    const answer = async (from: number, until: number) => {
      for (let nth = from; nth < until; nth++) await desk.answer(id, person(nth), { q1: nth < 8 ? 0 : 1 })
      return (await desk.results(id)).body.answers
    }
    expect(await answer(0, 4)).toBeUndefined()
    expect(await answer(4, 8)).toBe(8)
    expect(await answer(8, 12)).toBe(8)
    expect(await answer(12, 14)).toBe(14)
    await answer(14, 16)
    desk.house.clock.set('2026-12-01T02:00:00.000Z')
    expect((await desk.results(id)).body.answers).toBe(14)
  })

  test('words are for the department alone, without numbers of persons, and not while few have written', async () => {
    const desk = bench()
    const id = await desk.at('issued', { results: 'live' })
    await lay(desk, id, times(4, { q1: 1, q2: '示例：我的电话 13800138000' }))
    expect((await desk.count(more.housing, id)).body.words[0]?.texts).toEqual([])
    await desk.answer(id, person(1), { q1: 1, q2: '<script>alert(1)</script>' })
    const { words } = (await desk.count(more.housing, id)).body
    expect(words[0]?.texts).toHaveLength(5)
    expect(JSON.stringify(words)).not.toContain('13800138000')
    expect((await desk.count(more.supervisor, id)).body.words).toEqual([])
    expect(JSON.stringify((await desk.results(id)).body)).not.toContain('script')
  })
})

describe('export', () => {
  const formulas = ['=HYPERLINK("http://x","y")', '+1+1', '-2', '@SUM(A1)', '<script>alert(1)</script>']
  const exported = async (format: 'csv' | 'xlsx') => {
    const desk = bench()
    const id = await desk.at('issued')
    await lay(desk, id, [...formulas.map((q2) => ({ q1: 1, q2 })), ...times(3, { q1: 0 })])
    const sent = { params: { id }, query: { format }, body: undefined }
    return exportSurvey(sent, more.housing, desk.house)
  }

  test('as CSV what looks like a formula is text, and a small number stays hidden', async () => {
    const { name, bytes } = await exported('csv')
    const text = new TextDecoder().decode(bytes)
    expect(name).toBe('问卷结果_【示例】今年的暖气怎么样.csv')
    expect(text.split(/\r?\n/).filter((line) => /(^|,)"?[=+@]/.test(line))).toEqual([])
    expect(text).toContain('够热,不单列')
    expect(text).toContain('alert(1)')
  })

  test('as a workbook every word is a text and no formula', async () => {
    const { sheets } = await readXlsx((await exported('xlsx')).bytes)
    const words = sheets[1]!.rows.slice(1).map(([, text]) => text)
    expect(words.sort()).toEqual([...formulas].sort())
    expect(JSON.stringify(sheets[1]!.rows)).not.toContain('formula')
  })

  test('only the department takes it away', async () => {
    const { ask, at } = bench()
    const id = await at('issued')
    for (const caller of [more.lamps, more.supervisor, more.citizen])
      expect(
        (await ask(caller, 'GET /api/surveys/{id}/export', { params: { id }, query: { format: 'csv' } })).status,
      ).toBe(403)
  })
})

test('10,000 answers are counted, and each of them once', async () => {
  const desk = bench()
  const id = await desk.at('issued', { results: 'live' })
  await lay(
    desk,
    id,
    Array.from({ length: 10_000 }, (_, nth) => ({ q1: nth % 2, q4: 1 + (nth % 5), q5: [nth % 3, null] })),
  )
  const { answers, questions: told } = (await desk.results(id)).body
  expect(answers).toBe(10_000)
  expect(told[0]?.groups[0]?.bars.map(({ count }) => count)).toEqual([5000, 5000, 0])
  expect(told[3]?.groups[0]?.bars.map(({ count }) => count)).toEqual([2000, 2000, 2000, 2000, 2000])
  expect(told[4]?.groups.map(({ row, answered }) => [row, answered])).toEqual([
    ['电话打得通', 10_000],
    ['说话和气', 0],
  ])
})
