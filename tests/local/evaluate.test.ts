import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'evaluate-'))

function evaluate(kind: string, option: string, rows: readonly (object | string)[], ...rest: readonly string[]) {
  const file = join(folder, `${kind}.jsonl`)
  writeFileSync(file, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'))
  const command = [join(root, 'functions/commands/run.mjs'), 'evaluate', kind, `--${option}`, file, ...rest]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
  return { status, stderr, figures: stdout.trim() && JSON.parse(stdout.trim().split('\n').at(-1) ?? '') }
}

test('the clock is measured against given limits, in working days, days and hours', () => {
  const { status, figures } = evaluate('clock', 'vectors', [
    { start: '2025-01-20', amount: 5, unit: 'workingDay', due: '2025-01-26' },
    { start: '2026-09-30', amount: 20, unit: 'workingDay', due: '2026-11-03' },
    { start: '2026-11-23', amount: 30, unit: 'calendarDay', due: '2026-12-23' },
    { start: '2026-11-23T10:00:00+08:00', amount: 48, unit: 'hour', due: '2026-11-25T10:00:00+08:00' },
    { start: '2026-11-23', amount: 1, unit: 'workingDay', due: '2026-11-25' },
  ])
  expect(status).toBe(0)
  expect(figures).toMatchObject({ rows: 5, wrong: 1, firstWrong: { computed: '2026-11-24', due: '2026-11-25' } })
})

test('redaction is measured by what survives and by what clean text it touches', () => {
  const { status, figures } = evaluate('redaction', 'sentences', [
    { text: '我叫张建国，电话１３８０００００００１', secrets: ['张建国', '１３８０００００００１'] },
    { text: '打12345问一问', secrets: [] },
    { text: '咨询电话0635-8430000', secrets: [], clean: true },
  ])
  expect(status).toBe(0)
  expect(figures).toEqual({
    ...{ rows: 3, secrets: 2, recall: 1, missed: [] },
    ...{ clean: 2, cleanKept: 1, cleanTouched: 0, touched: [] },
  })
})

test('a file with a row that is none is named with its line, and the exit code is 2', () => {
  const { status, stderr } = evaluate('clock', 'vectors', ['{"start":"2026-11-23"', ''])
  expect(status).toBe(2)
  expect(stderr).toMatch(/第 1 行/)
})

test('hot topics are measured against what surely and what perhaps belongs to them, with a list of the hottest', () => {
  const titles = [
    '翠湖小区旁搅拌站夜里噪音扰民',
    '翠湖小区附近的搅拌站噪音大',
    '翠湖小区附近搅拌站噪音扰民睡不着',
    '23路公交末班太早',
  ]
  const rows = titles.map((title, nth) => ({
    id: `${nth}`,
    user: `u${nth}`,
    title,
    time: `2026-11-0${nth + 1} 08:00:00`,
    text: '',
  }))
  const gold = join(folder, 'gold.jsonl')
  writeFileSync(gold, JSON.stringify({ topic: 'a', core_all: ['0', '1'], union: ['0', '1'] }))
  const { status, figures, stderr } = evaluate('hot', 'messages', rows, '--gold', gold, '--top', '1')
  expect(status).toBe(0)
  expect(figures).toMatchObject({ meanF: 0.8, topics: [{ topic: 'a', precision: 0.6667, recall: 1, f: 0.8 }] })
  expect(figures.msPerMessage).toBeGreaterThan(0)
  expect(stderr).toMatch(/翠湖小区.*2026-11-01 至 2026-11-03|2026-11-01 至 2026-11-03.*翠湖小区/)
})
