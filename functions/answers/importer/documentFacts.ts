import { type Attribute, type Category, categories, type Level } from '@shared/answers/policy'
import type { Block } from './block'
import { daysIn } from './dates'

/** What the lines around a document's text say about it. */
export interface DocumentFacts {
  title: string
  versionDate: string | undefined
  stated: string | undefined
  repealedFrom: string | undefined
  drafter: string | undefined
  attribute: Attribute
  url: string | undefined
  /** The document without its title and the lines that were read as facts. */
  rest: Block[]
}

const label =
  /^[【[]?(标题|文件名称|起草部门|起草单位|成文日期|发布日期|公布日期|印发日期|施行日期|实施日期|生效日期|废止日期|失效日期|公开属性|信息公开选项|公开方式|公开类别|原文链接|网址|链接)[】\]]?\s*[:：]\s*(.*)$/
const marked = /^[（(]\s*此件(.{1,8}?)\s*[)）]$/
const history = /通过|公布|发布|修订|修正|修改|施行|批准|印发|生效/
const documentName =
  /(法|条例|规定|办法|细则|规则|决定|通知|意见|方案|公告|通告|要点|规划|计划|决议|解释|标准|指南|目录|批复|守则|准则|章程|规范|命令|制度|措施|若干政策)(（[^）]{1,8}）)?$/

/** Reads title, days, drafter and openness from a document's own lines; the file's name helps out. */
export function documentFacts(blocks: readonly Block[], fileName: string): DocumentFacts {
  const stem = fileName.replace(/\.[^.]+$/, '').normalize('NFKC')
  const labels = new Map<string, string>()
  const past = {
    adopted: [] as string[],
    stated: undefined as string | undefined,
    signed: undefined as string | undefined,
  }
  let openness = ''
  const titles = titleBlocks(blocks)
  const rest: Block[] = []
  const opening = openingLength(blocks)
  const divided = blocks[opening]?.kind === 'divider'
  for (const [at, block] of blocks.entries()) {
    const named = label.exec(block.text)
    const mark = marked.exec(block.text)
    const days = daysIn(block.text)
    if (titles.includes(block) || isLetterhead(block.text)) continue
    if (named?.[1] && at < opening) labels.set(named[1], named[2] ?? '')
    else if (mark) openness = mark[1] ?? ''
    else if (days.length > 0 && isDayAlone(block.text)) past.signed = days[0]?.day
    else if (at < opening && days.length > 0 && /^[（(]?\s*[\d一二]/.test(block.text) && history.test(block.text)) {
      for (const { day, before, after } of days) {
        if (/^\s*起?\s*施行/.test(after) || /自$/.test(before.trim())) past.stated = day
        else past.adopted.push(day)
      }
    } else if (!divided || at > opening || block.kind === 'heading') rest.push(block)
  }
  const labelled = (...names: string[]) => names.map((name) => labels.get(name)?.trim()).find(Boolean)
  const labelledDay = (...names: string[]) => daysIn(labelled(...names) ?? '')[0]?.day
  const url = labelled('原文链接', '网址', '链接')
  return {
    title:
      labelled('标题', '文件名称') ?? (titleOf(titles) || stem.replace(/[(]\d{4}-?\d{0,2}.*$/, '').replace(/_/g, ' ')),
    versionDate:
      daysIn(stem)[0]?.day ??
      labelledDay('成文日期', '公布日期', '发布日期', '印发日期') ??
      (past.adopted.sort().at(-1) || past.signed),
    stated: labelledDay('施行日期', '实施日期', '生效日期') ?? past.stated,
    repealedFrom: labelledDay('废止日期', '失效日期'),
    drafter: labelled('起草部门', '起草单位'),
    attribute: attributeOf(openness || (labelled('公开属性', '信息公开选项', '公开方式', '公开类别') ?? '')),
    url: url && URL.canParse(url) ? url : undefined,
    rest,
  }
}

/** The category is the folder a document lay in; the level follows from it, else from the title. */
export function categoryOf(path: string): Category {
  const folders = path.split(/[\\/]/).slice(0, -1).reverse()
  return folders.map((folder) => categories.find((name) => name === folder)).find(Boolean) ?? '其他'
}

export function levelOf(category: Category, title: string): Level {
  if (category === '聊城' || /^聊城|^聊政/.test(title)) return 'city'
  if (category === '山东' || /^山东/.test(title)) return 'province'
  return category === '其他' ? (/^国务院|^全国人民/.test(title) ? 'national' : 'unknown') : 'national'
}

/** Facts stand above the divider, else above the first chapter, article or numbered section. */
function openingLength(blocks: readonly Block[]): number {
  const divider = blocks.findIndex(({ kind }) => kind === 'divider')
  if (divider >= 0) return divider
  const first = blocks.findIndex(({ text }) => /^第\S{1,8}[编章条]|^[一1][、.．]|^[（(]一[)）]/.test(text))
  return first < 0 ? Math.min(blocks.length, 12) : first
}

/** The leading headings of the first level; where there is none, the first line named like a document. */
function titleBlocks(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(({ level }) => level === 1)
  if (first >= 0) {
    const end = blocks.findIndex((block, at) => at > first && block.level !== 1)
    return blocks.slice(first, Math.min(end < 0 ? blocks.length : end, first + 2))
  }
  return blocks
    .slice(0, 8)
    .filter(({ text }) => text.length <= 60 && documentName.test(text))
    .slice(0, 1)
}

/** 中华人民共和国民法典 and 继承编 → 中华人民共和国民法典·继承编 */
function titleOf(titles: readonly Block[]): string {
  return titles.map(({ text }) => text.replace(/\s+/g, '')).join('·')
}

function attributeOf(words: string): Attribute {
  if (/依申请/.test(words)) return '依申请公开'
  return /不/.test(words) ? '不予公开' : '主动公开'
}

function isDayAlone(text: string): boolean {
  return /^[（(]?[\d〇○零一二三四五六七八九十]{4}\s*年[^年]{1,4}月[^月日]{1,4}日[)）]?$/.test(
    text.normalize('NFKC').trim(),
  )
}

/** 聊政办发〔2021〕5号, 聊城市人民政府办公室文件 */
function isLetterhead(text: string): boolean {
  return /^\S{1,12}[〔[]\d{4}[〕\]]第?\d+号$/.test(text.normalize('NFKC')) || /^\S{4,20}文件$/.test(text)
}
