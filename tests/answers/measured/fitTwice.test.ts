import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fitFromNotices } from '../../../functions/measure/fit/notices'

const towns = ['灯城', '桥城', '河城', '塔城', '湖城', '石城']
const matters = ['借伞', '放灯', '停车', '晒粮']

const folder = mkdtempSync(join(tmpdir(), 'fit-twice-'))
const written = (name: string, rows: readonly object[]) => {
  const path = join(folder, name)
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'))
  return path
}

const notices = towns.flatMap((town) =>
  matters.map((matter, at) => ({
    id: `${town}${matter}`,
    text: `${town}市关于${matter}的通知 各区：为方便群众，现将${matter}的事说明如下。${matter}的地方设在${town}桥头，每天开放${at + 3}小时。`,
  })),
)

test('the same notices and questions, learned from twice, give the same weights byte for byte', async () => {
  const options = {
    documents: written('documents.jsonl', notices),
    questions: written(
      'questions.jsonl',
      notices.map(({ id }) => ({ question: `${id}每天开放几小时`, gold: [id], answer: null })),
    ),
    unanswerable: written(
      'unanswerable.jsonl',
      towns.map((town) => ({ question: `${town}养蜂要不要登记` })),
    ),
  }
  const [once, twice] = [join(folder, 'once.json'), join(folder, 'twice.json')]
  await fitFromNotices(options, once, () => undefined)
  await fitFromNotices(options, twice, () => undefined)
  expect(readFileSync(twice).equals(readFileSync(once))).toBe(true)
  expect(JSON.parse(readFileSync(once, 'utf8'))).toMatchObject({
    fittedOn: { notices: 24, questions: 24, unanswerable: 6 },
  })
}, 60_000)
