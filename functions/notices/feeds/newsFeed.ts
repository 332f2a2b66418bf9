import { Feed } from 'feed'
import { headOf, pageOf, titleOf, type FeedMaterial, wordsOf } from './told'

const paragraphs = (words: string) =>
  words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')
const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** JSON Feed 1.1 and RSS 2.0 of the same notices; the same notices give the same text, to the byte. */
export function newsFeed(told: FeedMaterial): Feed {
  const newest =
    told.notices
      .map(({ issuedAt }) => issuedAt)
      .sort()
      .at(-1) ?? told.dayBegan
  const feed = new Feed({
    id: told.self,
    title: titleOf(told),
    description: `聊城 · 一号答：${titleOf(told)}，正在公示的`,
    link: `${told.site}/#/notices/list/index`,
    language: 'zh-CN',
    updated: new Date(newest),
    generator: false,
    copyright: '来源：聊城 · 一号答。转载请带上原文的地址，以原文为准',
    feedLinks: { json: told.self },
  })
  for (const notice of told.notices) {
    const words = wordsOf(notice)
    feed.addItem({
      title: headOf(notice),
      id: pageOf(told, notice),
      guid: pageOf(told, notice),
      link: pageOf(told, notice),
      date: new Date(notice.issuedAt),
      published: new Date(notice.issuedAt),
      content: paragraphs(words),
      category: [{ name: notice.field }],
      author: [{ name: notice.department }],
    })
  }
  return feed
}
