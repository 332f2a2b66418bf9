import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { basisLine, pointLine } from '@shared/answers/knowledge/content'
import { policyTitle } from '@shared/answers/documents/names'
import { repealsIn } from '@shared/answers/documents/repeals'
import { findings } from '@shared/inquiries/reply/replyQuality'
import { basesIn } from '@shared/notices/law/basis'
import { citedIn, isSameTitle } from '@shared/text/titles'
import { articlesIn } from '../../../functions/answers/replies/restingReplies'

/** Every title of a rule that the product comes with: cited, or entrusted to a department. */
function titlesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
    const path = join(folder, one.name)
    if (one.isDirectory()) return titlesIn(path)
    return one.name.endsWith('.json') ? collect(JSON.parse(readFileSync(path, 'utf8'))) : []
  })
}
function collect(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(collect)
  const { title, provision, policies } = value as Record<string, unknown>
  return [
    ...(typeof title === 'string' && typeof provision === 'string' ? [title] : []),
    ...(Array.isArray(policies) ? policies.filter((one): one is string => typeof one === 'string') : []),
    ...Object.values(value).flatMap(collect),
  ]
}
const titles = [...new Set(titlesIn(join(__dirname, '../../../seeds')))]
/** A title within a title is typed with either kind of signs. */
const typed = (title: string) => title.replace('《', '〈').replace('》', '〉')

test('there are hundreds of titles, and some have another in them', () => {
  expect(titles.length).toBeGreaterThan(500)
  expect(titles.filter((one) => one.includes('《')).length).toBeGreaterThan(5)
})

/** Each place that finds a title in a text, with what it makes of this line. */
const places: readonly [string, (title: string) => string | undefined, (title: string) => string][] = [
  ['the link of a reply', (title) => citedIn(`《${title}》第四十六条`).title, (title) => title],
  ['the link of a reply without brackets', (title) => citedIn(`${title}第四十六条`).title, (title) => title],
  ['the link of a reply to several articles', (title) => citedIn(`《${title}》第一条、第二条`).title, (title) => title],
  ['the basis of a card', (title) => basisLine.exec(`《${title}》第四十六条`)?.[1], (title) => title],
  ['a point of a card', (title) => pointLine.exec(`示例的一句话。（《${title}》第四十六条）`)?.[2], (title) => title],
  ['what a published reply rests on', (title) => articlesIn(`依据《${title}》第四十六条答复`)[0]?.title, policyTitle],
  ['what a document repeals', (title) => repealsIn(`《${title}》同时废止。`)[0], policyTitle],
]
test.each(places)('every title of the seeds is found whole: %s', (_place, found, expected) => {
  const lost = titles.flatMap((title) => [title, typed(title)]).filter((title) => found(title) !== expected(title))
  expect(lost).toEqual([])
})

test('every title of the seeds leads from the 依据 of a notice to its document', () => {
  const found = (title: string) => basesIn(`《${title}》第四十六条`, undefined).map((one) => policyTitle(one.title))
  expect(titles.filter((title) => found(title).join() !== policyTitle(title))).toEqual([])
})

test('every title of the seeds, with its article, is a basis to the check of a reply', () => {
  const of = (title: string) =>
    findings('示例问题', { text: `依据《${title}》第四十六条，应当这样。`, basis: [`《${title}》第四十六条`] })
  const doubted = titles
    .flatMap((title) => [title, typed(title)])
    .filter((title) => of(title).some(({ code }) => code === 'basis' || code === 'citation'))
  expect(doubted).toEqual([])
})

test('the first article of several is opened, a paragraph belongs to its article, and a title alone has none', () => {
  expect(citedIn('《政府信息公开条例》第三十三条第二款')).toEqual({
    title: '政府信息公开条例',
    provision: '第三十三条',
  })
  expect(citedIn('《政府信息公开条例》第三十三条、第三十四条')).toMatchObject({ provision: '第三十三条' })
  expect(citedIn('《刑法》第一百二十条之一')).toEqual({ title: '刑法', provision: '第一百二十条之一' })
  expect(citedIn('《政府信息公开条例》')).toEqual({ title: '政府信息公开条例' })
  expect(citedIn('《残疾人保障法》实施办法第三条')).toEqual({ title: '《残疾人保障法》实施办法', provision: '第三条' })
})

test('one title is the same however the one within it is written, with the name of the state or without', () => {
  const written = [
    '山东省实施《中华人民共和国残疾人保障法》办法',
    '山东省实施〈残疾人保障法〉办法',
    '山东省实施残疾人保障法办法',
  ]
  for (const one of written) expect(isSameTitle(one, '山东省实施《残疾人保障法》办法')).toBe(true)
  expect(isSameTitle('残疾人保障法', '山东省实施《残疾人保障法》办法')).toBe(false)
})
