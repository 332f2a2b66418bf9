import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actionNames, actions, may, next } from '@shared/inquiries/case/status'
import { isOpen } from '@shared/inquiries/words'
import { statuses, statusNames } from '@shared/inquiries/words'
import { begin, end, printed, readFrom } from './statusTable'

const path = join(__dirname, '../../shared/README.md')
const table = `${begin}\n${printed()}\n${end}`
const between = new RegExp(`${begin}[\\s\\S]*${end}`)

// UPDATE_README=1 writes the table anew; without it the two must agree to the letter.
if (process.env.UPDATE_README === '1') {
  const readme = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    readme.replace(between, () => table),
  )
}
const readme = readFileSync(path, 'utf8')
const rows = readFrom(readme)

test('README prints the whole table, as it is', () => {
  expect(readme).toMatch(between)
  expect(between.exec(readme)?.[0]).toBe(table)
})

test('the table has a row for each action and a column for each status', () => {
  expect(rows.map(({ title }) => title)).toEqual(actions.map((action) => actionNames[action]))
  for (const { cells } of rows) expect(cells).toHaveLength(statuses.length)
})

const cells = actions.flatMap((action, row) =>
  statuses.map(
    (status, column) =>
      [statusNames[status], actionNames[action], status, action, rows[row]?.cells[column] ?? null] as const,
  ),
)

test.each(cells)('a case that is %s and is to be %s goes where README says', (...[, , status, action, to]) => {
  expect(may(status, action)).toBe(to !== null)
  if (to) expect(next(status, action)).toBe(to)
  else expect(() => next(status, action)).toThrow(expect.objectContaining({ code: 'not-now', status: 409 }))
})

test('what is over stays over: nobody moves a case that was declined or withdrawn, but what it keeps of its asker is put right, and deleted in time, and it forgets whoever was merged into it by mistake', () => {
  for (const status of ['declined', 'withdrawn'] as const)
    expect(actions.filter((one) => may(status, one))).toEqual(['correctContact', 'release', 'erase'])
})

test('every open case can still come to an end', () => {
  const reach = (from: (typeof statuses)[number]) => {
    const seen = new Set([from])
    for (const status of seen) for (const action of actions) if (may(status, action)) seen.add(next(status, action))
    return seen
  }
  for (const status of statuses.filter(isOpen)) {
    expect(reach(status)).toContain('replied')
    expect(reach(status)).toContain('withdrawn')
  }
})
