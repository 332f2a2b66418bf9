import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actionNames, actions } from '@shared/inquiries/case/status'
import { inquiryEndpoints } from '../../../functions/inquiries/endpoints'
import { testHouse } from '../../support/house'
import { everyAct } from './everyAct'
import { type Answer, everyAnswer, everyReading, situations } from './everyAnswer'
import { standings } from './standings'
import { begin, end, printed, readFrom } from './whoMayDoWhat'

const path = join(__dirname, '../../../shared/README.md')
const between = new RegExp(`${begin}[\\s\\S]*${end}`)
const letIn = ({ status }: Pick<Answer, 'status'>) => status !== 401 && status !== 403

let found = ''
let answers: Map<string, boolean[]>
beforeAll(async () => {
  const asked = await everyAnswer('handling', situations.都在等!, standings)
  const read = (await everyReading(situations.都做过!, standings)).map(letIn)
  const may = new Map([...asked].map(([action, row]) => [action, row.map(letIn)] as const))
  answers = new Map([['查看', read], ...[...may].map(([action, row]) => [actionNames[action], row] as const)])
  found = `${begin}\n${printed(read, may)}\n${end}`
  // UPDATE_README=1 writes the table anew; without it the two must agree to the letter.
  if (process.env.UPDATE_README !== '1') return
  const readme = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    readme.replace(between, () => found),
  )
}, 120_000)

test('README prints who may do what, as the door answers', () => {
  expect(between.exec(readFileSync(path, 'utf8'))?.[0]).toBe(found)
})

test('there is a row for each act, and the door has no step of a case besides them', () => {
  const rows = readFrom(readFileSync(path, 'utf8'))
  expect(rows.map(({ title }) => title)).toEqual(['查看', ...actions.map((action) => actionNames[action])])
  const known = actions.flatMap((action) => {
    const act = everyAct[action]
    return act === 'itself' ? [] : [`POST /api/inquiries/{id}/${act.path}`]
  })
  const steps = inquiryEndpoints(testHouse())
    .map(({ contract }) => contract.route)
    .filter((route) => route.startsWith('POST /api/inquiries/{id}/') && !route.endsWith('/reply-check'))
  expect([...steps].sort()).toEqual([...known].sort())
})

const titles = standings.map(({ title }) => title)
describe.each(['查看', ...actions.map((action) => actionNames[action])])('%s', (row) => {
  test.each(titles)('%s is let in or not, as README says', (title) => {
    const cells = readFrom(readFileSync(path, 'utf8')).find((one) => one.title === row)?.cells
    const nth = titles.indexOf(title)
    expect(answers.get(row)?.[nth] ?? false).toBe(cells?.[nth])
  })
})

test('nobody is let in to what the house does by itself', () => {
  for (const action of actions.filter((one) => everyAct[one] === 'itself'))
    expect(readFrom(readFileSync(path, 'utf8')).find(({ title }) => title === actionNames[action])?.cells).toEqual([
      ...titles.map(() => false),
      true,
    ])
})
