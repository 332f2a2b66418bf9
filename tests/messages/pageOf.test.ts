import { about, type About } from '@shared/outbox'
import { roles } from '@shared/people/words'
import { pageOf } from '../../functions/messages/pageOf'
import { sourceFiles, textOf } from '../house/sourceTree'

const things = about.options.map(({ shape }) => ({ thing: shape.thing.value, id: 'EXAM-0001' }) as About)
const pages = sourceFiles(/index\.config\.ts$/, ['miniapp/src']).map((path) =>
  path.replace(/^miniapp\/src|\.config\.ts$/g, ''),
)

test.each(things)('whatever a message is about leads every reader to a page that there is: %j', (thing) => {
  for (const role of roles) expect(pages).toContain(pageOf(thing, role).split('?')[0])
})

test('a case is read by its asker on their own page, and at the workbench by whoever works on it', () => {
  const thing = { thing: 'inquiry', id: 'EXAM-0001' } as const
  expect(pageOf(thing, 'citizen')).toBe('/inquiries/case/index?id=EXAM-0001')
  expect(pageOf(thing, 'officer')).toBe('/workbench/case/index?id=EXAM-0001')
})

test('no rule knows a page: what shared tells of is a thing', () => {
  const page = /['"`]\/(answers|inquiries|notices|concerns|people|ledger|workbench)\/\w+\/index/
  expect(sourceFiles(/\.ts$/, ['shared']).filter((path) => page.test(textOf(path)))).toEqual([])
})

test('whoever watches over units sees of a document what the public sees', () => {
  expect(pageOf({ thing: 'paper', id: 'paper-1' }, 'supervisor')).toBe('/answers/paper/index?id=paper-1')
})

test('a document is opened itself, a rule of the library by its title, and what was written before it was named by the list', () => {
  expect(pageOf({ thing: 'paper', id: 'paper-1' }, 'lead')).toBe('/workbench/papers/index?id=paper-1')
  expect(pageOf({ thing: 'upkeep', id: '示例规定@2024-03-01' }, 'officer')).toBe(
    `/workbench/upkeep/index?id=${encodeURIComponent('示例规定@2024-03-01')}`,
  )
  expect(pageOf({ thing: 'upkeep' }, 'officer')).toBe('/workbench/upkeep/index')
})
