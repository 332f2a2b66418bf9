import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { auroc, RankingTally } from '../../../functions/measure/evaluation/ranking'
import { fileOption, readRows } from '../../../functions/measure/evaluation/rows'
import { labelledIn, statutesIn } from '../../../functions/measure/evaluation/statutes'
import { run } from '../../../functions/measure/evaluation/passages'

const folder = mkdtempSync(join(tmpdir(), 'rows-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const row = z.object({ question: z.string(), answer: z.string().nullish() })

describe('a labelled file', () => {
  it('is read row by row; a bare NaN means that nothing was written', async () => {
    const path = file('a.jsonl', '{"question": "甲", "answer": NaN}\n\n{"question": "乙: NaN", "answer": "丙"}\n')
    expect(await readRows(path, row)).toEqual([
      { question: '甲', answer: null },
      { question: '乙: NaN', answer: '丙' },
    ])
  })

  it.each([
    ['b.jsonl', '{"question": "甲"}\n{"question"\n', /第 2 行不是 JSON/],
    ['c.jsonl', '{"question": "甲"}\n{"answer": "乙"}\n', /第 2 行缺少或写错了 question/],
    ['d.jsonl', '\n', /没有内容/],
  ])('%s that is malformed is refused with the row', async (name, text, reason) => {
    await expect(readRows(file(name, text), row)).rejects.toMatchObject({ detail: expect.stringMatching(reason) })
  })

  it('that is missing is refused with one sentence', async () => {
    await expect(readRows(join(folder, 'none.jsonl'), row)).rejects.toMatchObject({
      detail: expect.stringMatching(/找不到/),
    })
    expect(() => fileOption({}, 'questions')).toThrow(expect.objectContaining({ detail: '请用 --questions 写明文件' }))
  })
})

test('passages are measured with and without what was learned; gold that is not there is told and not scored', async () => {
  const passages = file(
    'p.jsonl',
    [
      { id: 1, title: '共享雨伞管理法第一条', text: '雨伞应当在三日内归还。' },
      { id: 2, title: '共享雨伞管理法第二条', text: '毁坏雨伞的应当赔偿。' },
      { id: 3, title: '停车办法第一条', text: '停车按小时收费。' },
    ]
      .map((one) => JSON.stringify(one))
      .join('\n'),
  )
  const questions = file('q.jsonl', '{"question":"雨伞几日内归还","gold":[1]}\n{"question":"其他","gold":[9]}')
  const train = file('t.jsonl', '{"question":"伞弄坏了","gold":[2]}\n{"question":"伞破了弄坏了","gold":[2]}')
  const lines: string[] = []
  const figures = await run({ passages, questions, train }, (line) => lines.push(line))
  expect(figures).toMatchObject({ questions: 1, recall10: 1, unlearned: { hit1: 1, mrr10: 1 }, learnedFrom: 2 })
  expect(lines.join()).toContain('第 2 题的条款不在库里')
})

test('passages are put in an order of their own: a file that lists first what answers tells nothing by that', async () => {
  const rows = ['停车办法第二条', '雨伞法第一条', '停车办法第十条', '停车办法第一条'].map((title, id) =>
    JSON.stringify({ id, title, text: `${id}` }),
  )
  const { ids } = await statutesIn(file('r.jsonl', rows.join('\n')))
  expect(ids).toEqual(['3', '0', '2', '1'])
  expect((await statutesIn(file('s.jsonl', [...rows].reverse().join('\n')))).ids).toEqual(ids)
})

test('one law is one document however its title is written, and an article that stands in the file twice is one provision', async () => {
  const rows = [
    ['0', '中华人民共和国雨伞法第二条', '雨伞三日内归还。'],
    ['1', '雨伞法第一条', '借伞不收押金。'],
    ['2', '雨伞法第二条', '雨伞三日内 归还。'],
    ['3', '雨伞法第二条', '雨伞五日内归还。'],
  ].map(([id, title, text]) => JSON.stringify({ id, title, text }))
  const { documents, ids, provisionIds } = await statutesIn(file('w.jsonl', rows.join('\n')))
  expect(documents.map(({ title }) => title)).toEqual(['雨伞法'])
  expect(ids).toEqual(['1', '0', '3'])
  const asked = file('a.jsonl', '{"question":"几日内归还","gold":[2,0,3]}')
  expect((await labelledIn(asked, provisionIds, () => undefined)).map(({ gold }) => gold)).toEqual([['0', '3']])
})

test('rankings are summed up as in the books', () => {
  const tally = new RankingTally()
  tally.add(['a', 'b', 'c'], ['b', 'd'])
  tally.add(['x'], ['x'])
  expect(tally.figures()).toEqual({ hit1: 0.5, hit5: 1, recall10: 0.75, recall100: 0.75, mrr10: 0.75 })
  const scored = [
    { score: 1, right: false },
    { score: 2, right: true },
    { score: 2, right: false },
    { score: 3, right: true },
  ]
  expect(auroc(scored)).toBe(0.875)
})
