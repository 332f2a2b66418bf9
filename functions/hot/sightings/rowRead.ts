import { createHmac } from 'node:crypto'
import { beijingDate } from '@shared/calendar/date'
import { keyOf, type Mark, markOf, sameWordsKey } from '@shared/hot/sightings/mark'
import { sightingSizes, type SightingMapping } from '@shared/hot/sightings/words'
import type { SheetCell } from '../../platform/sheets/cell'
import { usualTimeIn } from '../../platform/sheets/time'
import { bare } from '../../platform/sheets/typed'
import type { FileRow } from './reading/sheetRows'

export interface ReadSighting {
  row: number
  at: string
  title?: string
  text: string
  link?: string
  platform?: string
  place?: string
  by?: string
  heat?: number
  /** What makes two rows the same post, and what makes two posts the same words. */
  key: string
  words: string
  mark: Mark
}

export interface RowFacts {
  mapping: SightingMapping
  source: string
  /** What was published later than this is a mistake, ISO. */
  now: string
  secret: string
}

const day = 86_400_000
const wordsIn = (cell: SheetCell): string =>
  cell === null
    ? ''
    : bare((cell instanceof Date ? cell.toISOString() : String(cell)).replace(/[^\P{C}\n]/gu, '')).trim()

/** A row as a sighting, or why it is none. */
export function rowRead(row: FileRow, { mapping, source, now, secret }: RowFacts): ReadSighting | { reason: string } {
  const words = (heading: string | undefined) => (heading ? wordsIn(row.cell(heading)) : '')
  const raw = row.cell(mapping.at ?? '')
  const at = usualTimeIn(raw)
  if (!at) return { reason: wordsIn(raw) ? `「${wordsIn(raw).slice(0, 40)}」读不成时间` : '没有发布时间' }
  if (Date.parse(at) > Date.parse(now) + day) return { reason: `发布时间 ${beijingDate(at)} 还没有到` }
  const [title, text] = [words(mapping.title), words(mapping.text)]
  if (!title && !text) return { reason: '标题和正文都是空的' }
  if (`${title}${text}`.includes('\ufffd')) return { reason: '有认不出的字，可能是编码不对，请另存为 UTF-8' }
  const link = linkIn(words(mapping.link))
  const said = `${title}\n${text}`
  const heat = heatOf(row, mapping.heat ?? [])
  const author = words(mapping.author)
  const [platform, place, id] = [words(mapping.platform), words(mapping.place), words(mapping.key)]
  const same = sameWordsKey(said)
  const key = link ? `l${keyOf(link)}` : id ? `k${keyOf(`${source}\n${id}`)}` : `w${same}@${at}`
  return {
    row: row.number,
    at,
    ...(title ? { title: title.slice(0, sightingSizes.title) } : {}),
    text: text.slice(0, sightingSizes.text),
    ...(link ? { link } : {}),
    ...(platform ? { platform: platform.slice(0, sightingSizes.other) } : {}),
    ...(place ? { place: place.slice(0, sightingSizes.other) } : {}),
    ...(author
      ? { by: createHmac('sha256', secret).update(`${platform}\n${author}`).digest('base64url').slice(0, 12) }
      : {}),
    ...(heat > 0 ? { heat } : {}),
    key,
    words: same,
    mark: markOf(said),
  }
}

const linkIn = (text: string): string | undefined =>
  text.length <= sightingSizes.link && /^https?:\/\/\S+$/i.test(text) ? text : undefined

function heatOf(row: FileRow, headings: readonly string[]): number {
  return headings.reduce((sum, heading) => sum + countIn(wordsIn(row.cell(heading))), 0)
}

/** 1.2万 and 12,000 are one number. */
function countIn(text: string): number {
  const found = /^(\d[\d,]*(?:\.\d+)?)\s*(万|w|亿|k|千)?\+?$/i.exec(text.normalize('NFKC').trim())
  if (!found) return 0
  const times = { 万: 10_000, w: 10_000, 亿: 100_000_000, k: 1_000, 千: 1_000 }[(found[2] ?? '').toLowerCase()] ?? 1
  return Math.min(10_000_000_000, Math.round(Number(found[1]!.replaceAll(',', '')) * times))
}
