import { calendar } from '@shared/calendar/calendar'
import { mostAliases, mostDuties } from '@shared/departments/register/words'
import { referenceOf } from '../../functions/platform/bucket/reference'
import { loadAskedProvisions, loadKnownCards } from '../../seeds/answers/askedProvisions'
import { loadAnswerCards } from '../../seeds/answers/cards'
import { examplePapers } from '../../seeds/answers/papers/examples'
import { loadAreas } from '../../seeds/areas/areas'
import { loadHolidayYears } from '../../seeds/calendar/calendar'
import { exampleConcerns } from '../../seeds/concerns/examples'
import { exampleSurveys } from '../../seeds/surveys/examples'
import { loadDeadlineRules } from '../../seeds/deadlines/rules'
import { joinedFrom, loadDepartments } from '../../seeds/departments/departments'
import { exampleInquiries } from '../../seeds/inquiries/examples'
import { exampleNotices } from '../../seeds/notices/examples'
import { loadExampleStaff } from '../../seeds/people/staff'
import { sourceFiles, textOf } from './sourceTree'

const departments = loadDepartments()
const joined = joinedFrom()
const facts = { areas: loadAreas(), holidays: loadHolidayYears(), departments, joined, rules: loadDeadlineRules() }
const now = new Date('2026-11-23T02:00:00.000Z')

test('areas say which list they come from, and zones that they are the city’s own convention', () => {
  expect(facts.areas.source).not.toBe('')
  expect(facts.areas.areas.length).toBeGreaterThan(1000)
  for (const { certainty, note } of facts.areas.zones) {
    expect(certainty).toMatch(/^本市约定/)
    expect(note ?? '').not.toBe('')
  }
})

test('every holiday year links the notice of the State Council', () => {
  expect(facts.holidays.map(({ year }) => year)).toEqual(expect.arrayContaining([2025, 2026]))
  for (const { source } of facts.holidays) expect(new URL(source).hostname).toMatch(/(^|\.)gov\.cn$/)
  expect(() => calendar(facts.holidays)).not.toThrow()
})

test.each(facts.rules.map((rule) => [rule.name, rule] as const))(
  'the limit %s rests on an article or says it is ours',
  (_, { basis }) => {
    expect(basis.title).not.toBe('')
    if (basis.kind === '法定') expect(basis.article).toMatch(/^第.+条/)
  },
)

test('every department has duties, and what the city must still confirm is marked', () => {
  expect(departments.length).toBeGreaterThan(20)
  const marked = sourceFiles(/\.json$/, ['seeds/departments']).filter((path) => textOf(path).includes('待核'))
  expect(marked).toContain('seeds/departments/counterparts.json')
})

test('no department has more names or duties than an administrator could have written', () => {
  expect(departments.filter(({ aliases }) => aliases.length > mostAliases).map(({ name }) => name)).toEqual([])
  expect(departments.filter(({ duties }) => duties.length > mostDuties).map(({ name }) => name)).toEqual([])
})

test('what citizens call a duty are words, each said once of it', () => {
  const odd = departments.flatMap(({ id, duties, aliases }) =>
    [aliases, ...duties.flatMap(({ everyday, hints }) => [everyday, hints])].flatMap((said) =>
      said
        .filter((word, nth) => !/[\p{L}\p{N}]/u.test(word) || said.indexOf(word) !== nth)
        .map((word) => `${id} ${word}`),
    ),
  )
  expect(odd).toEqual([])
})

const cards = loadAnswerCards()
test('every card cites its article and names a department that exists', () => {
  const named = new Set(departments.flatMap(({ name, fullName, aliases }) => [name, fullName, ...aliases]))
  expect(
    cards.filter(({ department }) => !named.has(department)).map(({ id, department }) => `${id} ${department}`),
  ).toEqual([])
  expect(cards.filter(({ citations }) => citations.length === 0)).toEqual([])
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length)
})

test('how people ask for a provision is said of each once, and of none that a card rests on', () => {
  const wordless = loadKnownCards().filter(({ wordless }) => wordless)
  const named = loadAskedProvisions().flatMap(({ documents }) =>
    Object.entries(documents).flatMap(([title, { provisions }]) => Object.keys(provisions).map((one) => title + one)),
  )
  expect(wordless.map(({ citations: [one] }) => `${one?.title}${one?.provision}`).toSorted()).toEqual(named.toSorted())
  expect(new Set(named).size).toBe(named.length)
  const ways = [...cards, ...wordless].flatMap((card) => [card.question, ...card.ways])
  expect(new Set(ways).size).toBe(ways.length)
})

test('no card rests on a version that is not in force yet, or was checked in the future', () => {
  // The day it really is: what was checked yesterday is not from the future.
  const today = new Date().toISOString().slice(0, 10)
  const early = cards.filter(
    ({ checked, citations }) => checked > today || citations.some((one) => one.effectiveFrom > today),
  )
  expect(early.map(({ id }) => id)).toEqual([])
})

test('whatever is invented says so: cases, notices, concerns, surveys, documents and accounts', () => {
  const reference = referenceOf(facts)
  for (const { content } of exampleInquiries(now, reference).map((one) => ({ content: JSON.stringify(one) })))
    expect(content).toContain('【示例】')
  for (const one of [
    ...exampleNotices(now, reference),
    ...exampleConcerns(now, reference),
    ...exampleSurveys(now, reference),
    ...Object.values(examplePapers(now, reference)).flat(),
  ])
    expect(JSON.stringify(one)).toContain('【示例】')
  for (const { name, department } of loadExampleStaff()) {
    expect(name).toMatch(/^示例/)
    if (department) expect(reference.department(department).id).toBe(department)
  }
})

test('no seed holds a phone number but the example ones, or an identity number', () => {
  const numbers = sourceFiles(/\.(json|csv)$/, ['seeds']).flatMap(
    (path) =>
      textOf(path)
        .replace(/[\w+/=]{400,}/g, '')
        .match(/(?<!\d)1[3-9]\d{9}(?!\d)/g) ?? [],
  )
  expect(numbers.filter((number) => !/^1380000000\d$/.test(number))).toEqual([])
  const identity = sourceFiles(/\.(json|csv)$/, ['seeds']).filter((path) =>
    // Weights are kept as one long run of base64, which spells anything by chance.
    /(?<!\d)\d{17}[\dXx](?!\d)/.test(textOf(path).replace(/[\w+/=]{400,}/g, '')),
  )
  expect(identity).toEqual([])
})
