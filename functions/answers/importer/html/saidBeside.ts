import { DomUtils, type parseDocument } from 'htmlparser2'
import { type Block, meta } from '../block'

/** What the makers of government pages call their facts in <meta>, in lower case. */
const names: Record<string, string> = {
  articletitle: '标题',
  'og:title': '网页标题',
  'dc.title': '网页标题',
  'dcterms.title': '网页标题',
  'dc.date': '发布日期',
  'dcterms.issued': '发布日期',
  pubdate: '发布日期',
  publishdate: '发布日期',
  publishtime: '发布日期',
  publicationdate: '发布日期',
  'article:published_time': '发布日期',
  'og:release_date': '发布日期',
  releasedate: '发布日期',
  firstpublishedtime: '发布日期',
  contentsource: '来源',
  source: '来源',
  publisher: '来源',
  'dc.publisher': '来源',
  'og:url': '网址',
  url: '网址',
}

/**
 * What an HTML page says beside its text: its <meta>, its <title>, and, where only a part of the page was read, the
 * heading and the lines of facts around that part.
 */
export function saidBeside(
  page: ReturnType<typeof parseDocument>,
  made: readonly Block[],
  around: readonly Block[],
): Block[] {
  const tags = DomUtils.getElementsByTagName('meta', page).flatMap(({ attribs }) => {
    const name = names[(attribs['name'] ?? attribs['property'] ?? '').trim().toLowerCase()]
    const value = attribs['content']?.trim()
    return name && value ? [meta(name, value)] : []
  })
  const titles = DomUtils.getElementsByTagName('title', page, true, 1).map((found) =>
    meta('网页标题', DomUtils.textContent(found)),
  )
  const inMain = new Set(made.map(({ text }) => text))
  const outside = around.filter(({ text }) => !inMain.has(text))
  const headings = outside.filter(({ level }) => level === 1).map(({ text }) => meta('页头', text))
  const facts = outside
    .filter(({ text }) => text.length <= 200 && /[:：]|｜/.test(text))
    .map(({ text }): Block => ({ kind: 'meta', text }))
  return [...tags, ...titles, ...headings, ...facts]
}
