import type { NoticeField } from '@shared/notices/words'
import { outcomeLines } from '@shared/notices/outcome/outcome'
import type { NoticeView } from '@shared/notices/contractParts'

/** What a feed is made of: the notices of one place, newest first, and where people read them. */
export interface FeedMaterial {
  /** 东昌府区沙镇镇王化村 */
  place: string
  field: NoticeField | undefined
  notices: readonly NoticeView[]
  /** https://… as the reader of the feed reached it. */
  site: string
  /** Where this very feed is. */
  self: string
  /** ISO instant of the beginning of today: the age of a feed in which nothing stands. */
  dayBegan: string
}

export const titleOf = ({ place, field }: FeedMaterial): string => `${place}${field ?? ''}公告`
export const pageOf = ({ site }: Pick<FeedMaterial, 'site'>, { id }: Pick<NoticeView, 'id'>): string =>
  `${site}/#/notices/issue/index?id=${id}`

/** The title as other pages show it: an example never without its mark. */
export const headOf = ({ title, example }: NoticeView): string =>
  plain(example && !title.includes('示例') ? `示例：${title}` : title)

/** When, where to ask, and the text itself, in lines. */
export const wordsOf = ({
  from,
  until,
  unproven,
  department,
  contact,
  text,
  outcome,
  attachments,
}: NoticeView): string =>
  plain(
    `公示：${unproven ? `${from} 起，期满日还没有定：${unproven}` : `${from} 到 ${until}`}\n发布：${department}\n咨询：${contact}\n\n${[text, ...(outcome ? outcomeLines(outcome) : [])].join('\n')}${filesIn(attachments)}`,
  )

const filesIn = (files: NoticeView['attachments'] = []) =>
  files.length > 0 ? `\n\n附件：${files.map(({ name }) => name).join('、')}` : ''

/**
 * Without what no XML 1.0 may hold (control characters, halves of a pair), and without the end of a CDATA section, which
 * the writer of feeds replaces only once.
 */
export const plain = (words: string): string =>
  words
    .replace(/\p{Surrogate}/gu, '')
    .replace(forbidden, '')
    .replaceAll(']]>', ']]＞')

const forbidden = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]', 'g')
