import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cardTopic } from '@shared/answers/cards/card'
import { readNumeral } from '@shared/answers/documents/numerals'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { loadDepartments } from '../../../seeds/departments/departments'
import { besides, needing } from '../../support/besides'

const cards = loadAnswerCards()
const texts = cards.map(({ id, answer, next, points = [], changed }) => ({
  id,
  sentences: [answer, ...next, ...points.map(({ text }) => text), ...(changed?.gist ? [changed.gist] : [])],
}))

/** The ids whose value is not the first of its kind. */
const repeated = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at)

/** Punctuation and blanks out, so that a copied sentence is found however it is set. */
const bare = (text: string) => text.replace(/[\s，。、；：“”（）()《》〈〉,.;:]/g, '')

/** Every number of a text, however it is written: 二十万 and 20万 are 200000, 百分之五十 and 50% both 50, 三成 30. */
const numbersIn = (text: string) =>
  new Set(
    [...text.normalize('NFKC').matchAll(/(\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+)(万|亿|成)?/g)].map(
      ([, numeral = '', big = '']) => {
        const times = { 万: 1e4, 亿: 1e8, 成: 10 }[big] ?? 1
        return Math.round((/\d/.test(numeral) ? Number(numeral) : (readNumeral(numeral) ?? NaN)) * times * 100) / 100
      },
    ),
  )

describe('the answer cards', () => {
  test('cover every topic, four cards or more in each, and at least 1,000 in all', () => {
    const counts = cardTopic.options.map((topic) => cards.filter((card) => card.topic === topic).length)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(4)
    expect(cards.length).toBeGreaterThanOrEqual(1000)
  })

  test('have an id each', () => {
    expect(repeated(cards.map(({ id }) => id))).toEqual([])
  })

  test('say their rule in 120 characters and know at least eight other ways to ask', () => {
    expect(cards.filter(({ answer, ways }) => answer.length > 120 || ways.length < 8)).toEqual([])
  })

  test('never claim the same wording twice, so a question leads to one card', () => {
    expect(repeated(cards.flatMap(({ question, ways }) => [question, ...ways]))).toEqual([])
  })

  test('call no article of a rule that nobody has read up, when they tell its gist', () => {
    const gists = cards.flatMap(({ id, changed }) => (changed?.gist ? [{ id, gist: changed.gist }] : []))
    expect(gists.length).toBeGreaterThan(80)
    expect(gists.filter(({ gist }) => /第[〇零一二两三四五六七八九十百千\d]+条|《/.test(gist))).toEqual([])
  })

  test('tell what is fixed up to the end of a year only as long as that', () => {
    const yearly = cards.filter(({ changed }) => /到20\d\d年底|^20\d\d年的/.test(changed?.gist ?? ''))
    expect(yearly.filter(({ changed }) => changed?.until === undefined).map(({ id }) => id)).toEqual([])
    expect(yearly.length).toBeGreaterThan(8)
  })

  test('say nothing more from a law of which every card waits to be read up anew', () => {
    const titles = (wait: boolean) =>
      new Set(
        cards
          .flatMap(({ citations, changed }) => ((changed !== undefined) === wait ? citations : []))
          .map((one) => one.title),
      )
    const [waiting, standing] = [titles(true), titles(false)]
    const points = cards.flatMap(({ id, points: all = [], changed }) => all.map((one) => ({ id, changed, ...one })))
    expect(points.filter(({ title, changed }) => changed || (waiting.has(title) && !standing.has(title)))).toEqual([])
    expect(points.length).toBeGreaterThan(5000)
  })

  test('speak calmly and plainly', () => {
    expect(texts.filter(({ sentences }) => sentences.some((text) => /[您！!]/.test(text)))).toEqual([])
  })

  test('name a department the city has', () => {
    const names = loadDepartments().map(({ name }) => name)
    expect(cards.filter(({ department }) => !names.includes(department))).toEqual([])
  })

  test('rest on versions already in force on the day they were checked', () => {
    const early = cards.filter(({ citations, checked }) => citations.some((cited) => cited.effectiveFrom > checked))
    expect(early).toEqual([])
  })
})

const policies = besides('policies')

needing('policies').describe('the statutes the cards cite', () => {
  let paths: string[] = []
  let library = new Map<string, Map<string, string>>()

  /** The newest file of a title, or all the books of the Civil Code. */
  const files = (title: string) => {
    if (title === '民法典') return paths.filter((path) => path.includes('/民法典/'))
    const versions = paths.filter(
      (path) => path.replace(/^.*\//, '').replace(/(\(\d{4}-\d\d-\d\d\))?\.md$/, '') === title,
    )
    return versions.sort().slice(-1)
  }

  /** Articles of one statute: number → text with all its paragraphs. */
  const articles = (title: string) => {
    const found = new Map<string, string>()
    for (const path of files(title)) {
      let current = ''
      for (const line of readFileSync(join(policies, path), 'utf8').split('\n')) {
        current = /^第[一二三四五六七八九十百千零]+条(之[一二三四五])?(?=\s)/.exec(line.trim())?.[0] ?? current
        if (current !== '' && !line.startsWith('#')) found.set(current, (found.get(current) ?? '') + line)
      }
    }
    return found
  }

  beforeAll(() => {
    paths = readdirSync(policies, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
    const cited = new Set(
      cards.flatMap(({ citations, points = [] }) => [...citations, ...points].map(({ title }) => title)),
    )
    library = new Map([...cited].map((title) => [title, articles(title)]))
  })

  const text = (title: string, provision: string) => library.get(title)?.get(provision) ?? ''

  test('hold every cited article in their newest version', () => {
    const cited = cards.flatMap(({ id, citations, points = [] }) =>
      [...citations, ...points].map((one) => ({ id, ...one })),
    )
    expect(cited.filter(({ title, provision }) => text(title, provision) === '')).toEqual([])
  })

  test('are no older than the day a card says its version took effect', () => {
    const dated = (title: string) => /\((\d{4}-\d\d-\d\d)\)/.exec(files(title)[0] ?? '')?.[1] ?? '2021-01-01'
    const cited = cards.flatMap(({ id, citations }) => citations.map((citation) => ({ id, ...citation })))
    expect(cited.filter(({ title, effectiveFrom }) => effectiveFrom < dated(title))).toEqual([])
  })

  test('say every amount, every day and every share that a point of a card tells in figures', () => {
    const untold = cards.flatMap(({ id, points = [] }) =>
      points.flatMap(({ text: point, title, provision }) => {
        const there = numbersIn(text(title, provision))
        return [...numbersIn(point.replace(/[〇零一二两三四五六七八九十百千]/g, ' '))]
          .filter((one) => !there.has(one))
          .map((one) => ({ id, point, one }))
      }),
    )
    expect(untold).toEqual([])
  })

  test('lend no card a sentence of 18 characters or more', () => {
    const copied = cards.flatMap(({ id, answer, next, points = [], citations }) => {
      const law = bare([...citations, ...points].map(({ title, provision }) => text(title, provision)).join(''))
      return [answer, ...next, ...points.map((point) => point.text)]
        .flatMap((part) => part.split(/[。；]/))
        .map(bare)
        .filter((part) => part.length >= 18 && law.includes(part))
        .map((part) => ({ id, part }))
    })
    expect(copied).toEqual([])
  })
})
