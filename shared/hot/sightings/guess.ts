import { type SightingField, sightingFields, type SightingMapping } from './words'

/** What vendors call their columns, the likeliest first. */
const called: Record<SightingField, readonly string[]> = {
  at: [
    '发布时间',
    '发布日期',
    '发表时间',
    '时间',
    '日期',
    '采集时间',
    'publishtime',
    'pubtime',
    'pubdate',
    'time',
    'date',
  ],
  title: ['标题', '文章标题', '主题', 'title', 'subject'],
  text: ['正文', '内容', '全文', '摘要', '原文', '微博内容', 'content', 'text', 'summary', 'abstract', 'body'],
  link: ['原文链接', '链接', '网址', '地址', '原文地址', 'url', 'link', 'href'],
  key: ['编号', '文章id', '微博id', '序列号', 'id', 'mid', 'docid'],
  platform: [
    '来源平台',
    '平台',
    '媒体名称',
    '媒体',
    '网站',
    '来源',
    '渠道',
    '媒体类型',
    'platform',
    'source',
    'site',
    'media',
  ],
  author: ['作者', '发布者', '发布人', '昵称', '用户名', '账号', '博主', 'author', 'user', 'username', 'nickname'],
  heat: ['阅读', '浏览', '转发', '评论', '点赞', '热度', '互动', 'read', 'view', 'repost', 'share', 'comment', 'like'],
  place: ['地域', '地区', '地方', '涉及地域', '区域', '属地', 'area', 'region', 'location'],
}

const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-（）()【】[\]:：*]/g, '')

/** How well a heading fits: the same word before one that only has it in it; a number is only what is called so. */
function fits(heading: string, field: SightingField): number {
  const words = called[field]
  const given = plain(heading)
  const same = words.indexOf(given)
  if (same >= 0) return 100 - same
  if (field === 'key') return 0
  const within = words.findIndex((word) => word.length > 1 && given.includes(word))
  return within < 0 ? 0 : 50 - within
}

/** Which column is likely what, from its heading alone; a column means one thing. */
export function guessedMapping(headings: readonly string[]): SightingMapping {
  const found: SightingMapping = {}
  const taken = new Set<string>()
  const there = headings.filter(Boolean)
  for (const field of sightingFields) {
    if (field === 'heat') continue
    const [best] = there
      .filter((one) => !taken.has(one))
      .map((one) => ({ one, fit: fits(one, field) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit)
    if (!best) continue
    found[field] = best.one
    taken.add(best.one)
  }
  const heat = there.filter((one) => !taken.has(one) && fits(one, 'heat') > 0)
  return heat.length > 0 ? { ...found, heat } : found
}

/** How many columns a row of headings would give a meaning to. */
export const meaningsIn = (headings: readonly string[]): number => Object.keys(guessedMapping(headings)).length

/** What is missing or wrong in a mapping, in words; nothing when it can be used. */
export function mappingFault(mapping: SightingMapping, headings: readonly string[]): string | undefined {
  if (!mapping.at) return '请指定哪一列是发布时间'
  if (!mapping.title && !mapping.text) return '请指定哪一列是标题或者正文'
  const named = Object.values(mapping).flatMap((one) => one ?? [])
  const missing = named.find((one) => !headings.includes(one))
  if (missing !== undefined) return `文件里没有「${missing}」这一列`
  const twice = named.find((one, nth) => named.indexOf(one) !== nth)
  return twice === undefined ? undefined : `「${twice}」这一列指定了两次`
}
