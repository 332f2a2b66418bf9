import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnownCards } from '../../../seeds/answers/askedProvisions'
import { loadPractice } from '../../../seeds/answers/practice'

const rowsOf = (name: string) =>
  readFileSync(join(__dirname, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { question: string; gold?: string[] })
const bare = (text: string) => text.replaceAll(/[\s，。？！、,.?!]/g, '')

/** In the earliest ones kinds of fault have been looked for since; the newer ones nobody has learned from. */
const sets = [
  { questions: rowsOf('freshQuestions.jsonl'), unanswerable: rowsOf('freshUnanswerable.jsonl'), sizes: [120, 50] },
  { questions: rowsOf('widestQuestions.jsonl'), unanswerable: rowsOf('widestUnanswerable.jsonl'), sizes: [159, 80] },
  { questions: rowsOf('newestQuestions.jsonl'), unanswerable: rowsOf('newestUnanswerable.jsonl'), sizes: [195, 100] },
  { questions: rowsOf('questions.jsonl'), unanswerable: rowsOf('unanswerable.jsonl'), sizes: [300, 200] },
  { questions: rowsOf('earlierQuestions.jsonl'), unanswerable: rowsOf('earlierUnanswerable.jsonl'), sizes: [300, 200] },
]

test.each(sets)(
  'every question has the articles that answer it, the others have none, and none stands there twice',
  ({ questions, unanswerable, sizes }) => {
    expect([questions.length, unanswerable.length]).toEqual(sizes)
    expect(
      questions.filter(({ gold }) => !gold?.every((one) => /^.+#第[一二三四五六七八九十百千零〇]+条/.test(one))),
    ).toEqual([])
    expect(unanswerable.filter(({ gold }) => gold !== undefined)).toEqual([])
    const all = [...questions, ...unanswerable].map(({ question }) => bare(question))
    expect(new Set(all).size).toBe(all.length)
  },
)

test.each(sets)(
  'no card has learned any of them: who wrote them had seen no card, and no card may take its ways from here',
  ({ questions, unanswerable }) => {
    const ways = new Set(loadKnownCards().flatMap((card) => [card.question, ...card.ways].map(bare)))
    expect([...questions, ...unanswerable].filter(({ question }) => ways.has(bare(question)))).toEqual([])
  },
)

test.each(sets)('what is learned from in practice is asked in none of them', ({ questions, unanswerable }) => {
  const practised = new Set(loadPractice().map(({ question }) => bare(question)))
  expect([...questions, ...unanswerable].filter(({ question }) => practised.has(bare(question)))).toEqual([])
})

test('every practice question stands there once, and some have no answer', () => {
  const all = loadPractice()
  expect(new Set(all.map(({ question }) => bare(question))).size).toBe(all.length)
  expect(all.filter(({ answeredBy }) => answeredBy.length === 0).length).toBeGreaterThan(200)
  expect(all.filter(({ answeredBy }) => answeredBy.length > 0).length).toBeGreaterThan(300)
})
