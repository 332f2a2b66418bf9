import { documentNumber } from '@shared/answers/documents/documentNumber'
import type { Attribute, Category, Level } from '@shared/answers/documents/policy'
import { categories } from '@shared/answers/words'
import type { Block } from './block'
import { dayOf, daysIn, isDayAlone } from './dates'
import { Facts, factsOn, isFactLine } from './facts/labels'
import { besideTitle, opennessMark, statedAttribute } from './facts/openness'
import { pageTitle } from './facts/pageTitle'
import { type StatedStanding, statedStanding } from './facts/standing'
import { addresses, isLetterhead, squeezed, titleAmong } from './facts/title'

/** What a document says about itself: the lines around its text, its tables of facts, and what its file says beside it. */
export interface DocumentFacts {
  title: string
  number: string | undefined
  versionDate: string | undefined
  publishedOn: string | undefined
  stated: string | undefined
  repealedFrom: string | undefined
  /** A stated 有效期 as it is written: 5年, 至2026年6月30日. */
  lasts: string | undefined
  standing: StatedStanding | undefined
  drafter: string | undefined
  issuer: string | undefined
  /** Undefined where nobody stated one. */
  attribute: Attribute | undefined
  /** Adopted by a congress or issued by decree. */
  enacted: boolean
  /** Has a registration number as rules have. */
  registered: boolean
  url: string | undefined
  /** The lines above the text, the title's and the facts' included. */
  opening: readonly string[]
  /** The document without its title and the lines that were read as facts. */
  rest: Block[]
}

const history = /通过|公布|发布|修订|修正|修改|施行|批准|印发|生效/
const decree = /人民代表大会|常务委员会|主席令|国务院令|人民政府令|政府令|部令|署令|总局令|委员会令/
/** A line that begins with a 文号, or is one: 示政发〔2020〕1号, （示政发〔2020〕1号）, 示例市人民政府令第3号. */
const numbered =
  /^[（(]?\s*[\u4e00-\u9fa5A-Za-z]{1,16}\s*[〔[(【（［﹝]\s*[\d〇零一二三四五六七八九]{4}|^[\u4e00-\u9fa5]{0,30}(?:令|公告|通告)\s*[（(]?\s*(?:\d{4}年)?\s*第\s*\S{1,6}\s*号[）)]?$/
const printedOn = /(?:\d|日)\s*印发$/
const signature = /(?:政府|办公室|办公厅|局|委员会|委|厅|部|院|会|中心|公司|学校|中学|小学|大学|所|站|队|行|社)\s*$/

/** Reads title, number, days, validity, openness and where it comes from; the file's name helps out. */
export function documentFacts(blocks: readonly Block[], fileName: string): DocumentFacts {
  const stem = fileName.replace(/\.[^.]+$/, '').normalize('NFKC')
  const facts = new Facts()
  const days = {
    adopted: [] as string[],
    stated: undefined as string | undefined,
    signed: undefined as string | undefined,
  }
  const more = { published: undefined as string | undefined, printed: undefined as string | undefined, enacted: false }
  const openness: string[] = []
  const numbers: string[] = []
  const decrees: { day: string; number: string }[] = []
  const rest: Block[] = []
  const opening = openingLength(blocks)
  const above = blocks.slice(0, opening)
  const body = blocks.filter(({ kind }) => kind !== 'meta')
  const found = titleAmong(titleLines(above, blocks[opening]))
  const divided = blocks[opening]?.kind === 'divider'
  for (const [at, block] of blocks.entries()) {
    const isAbove = at < opening
    const stated = factsOn(block, isAbove || block.kind === 'meta')
    if (isAbove || block.kind === 'meta' || isFactLine(block)) facts.take(stated)
    if (block.kind === 'meta') continue
    if (found?.lines.includes(block)) continue
    const mark = opennessMark(block.text)
    const own = daysIn(block.text)
    const isShort = block.text.length <= 60
    if (isAbove && isShort && numbered.test(block.text.normalize('NFKC'))) {
      const number = documentNumber(block.text.replace(/签发人.*$/, ''))
      if (number) numbers.push(number)
    }
    if (mark !== undefined) openness.push(mark)
    else if (isLetterhead(block.text)) continue
    else if (stated.length > 0 && (isAbove || isFactLine(block))) continue
    else if (isAbove && isFactLine(block)) continue
    else if (own.length > 0 && isDayAlone(block.text)) days.signed = own[0]?.day
    else if (isShort && printedOn.test(block.text) && own.length === 1) more.printed = own[0]?.day
    else if (isAbove && isShort && own.length === 1 && /\d{1,2}:\d{2}/.test(block.text)) more.published = own[0]?.day
    else if (
      isShort &&
      own.length === 1 &&
      own[0]?.after.trim() === '' &&
      signature.test(own[0].before) &&
      !/[，。；：、]/.test(block.text)
    ) {
      days.signed = own[0].day
    } else if (isAbove && own.length > 0 && isHistory(block.text)) {
      if (decree.test(block.text)) more.enacted = true
      for (const { day, before, after } of own) {
        const ordered = /^(?:中华人民共和国)?([\u4e00-\u9fa5]{2,20}令)第?([\d〇零一二三四五六七八九十百]{1,6})号/.exec(
          squeezed(after),
        )
        if (ordered) decrees.push({ day, number: `${ordered[1]}第${ordered[2]}号` })
        if (/有效期限?(?:截?至|到)\s*$/.test(before)) facts.take([['lasts', day]])
        else if (/^\s*起?\s*施行/.test(after) || /自$/.test(before.trim())) days.stated = day
        else days.adopted.push(day)
      }
    } else if (!divided || at > opening || block.kind === 'heading') rest.push(block)
  }
  const labelled = (...names: Parameters<Facts['first']>[0][]) => names.map((name) => facts.first(name)).find(Boolean)
  const labelledDay = (name: Parameters<Facts['first']>[0]) => facts.all(name).map(dayOf).find(Boolean)
  const newest = days.adopted.sort().at(-1)
  const url = labelled('url')
  const publishedOn = labelledDay('published') ?? more.published
  const named = besideTitle(titleStated(facts) ?? pageTitle(blocks, found?.title) ?? found?.title ?? nameOf(stem))
  const { title } = named
  openness.push(...[named.mark, besideTitle(stem).mark].filter((one) => one !== undefined))
  return {
    title,
    number:
      [labelled('number') ?? '', ...numbers].map(documentNumber).find(Boolean) ??
      decrees.find(({ day }) => day === newest)?.number,
    versionDate:
      daysIn(stem)[0]?.day ??
      labelledDay('made') ??
      newest ??
      days.signed ??
      labelledDay('printed') ??
      more.printed ??
      publishedOn,
    publishedOn,
    stated: labelledDay('begins') ?? days.stated,
    repealedFrom: labelledDay('repealed'),
    lasts: labelled('lasts'),
    standing: facts.all('standing').map(statedStanding).find(Boolean),
    drafter: labelled('drafter'),
    issuer: labelled('issuer'),
    attribute: statedAttribute([...openness, ...facts.all('openness'), ...facts.all('secrecy')]),
    enacted: more.enacted,
    registered:
      facts.all('index').some((value) => /DR[-—]?\d{4}/i.test(value)) ||
      body.slice(0, 12).some(({ text }) => /^[A-Z]{2,8}DR[-—]\d{4}/i.test(text)),
    url: url && URL.canParse(url) ? url : undefined,
    opening: above.filter(({ kind }) => kind !== 'meta').map(({ text }) => text),
    rest: rest.filter(({ text }, at) => at > 3 || squeezed(text) !== squeezed(title)),
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
  const first = blocks.findIndex(
    ({ kind, text }) =>
      kind !== 'meta' && /^第\S{1,8}[编章条]|^[一1][、.．]|^[（(]一[)）]|^1(?:\.1)?\s*[\u4e00-\u9fa5]/.test(text),
  )
  const beside = blocks.filter(({ kind }) => kind === 'meta').length
  return first < 0 ? Math.min(blocks.length, 12 + beside) : first
}

/** Of the lines above the text those that can be the title: up to whom it addresses, or its first whole sentence. */
function titleLines(above: readonly Block[], next: Block | undefined): Block[] {
  const own = above.filter((block) => block.kind !== 'meta' && opennessMark(block.text) === undefined)
  const end = own.findIndex(({ text, kind }) => kind !== 'heading' && (addresses(text) || /[。；;]$/.test(text)))
  const lines = end < 0 ? own : own.slice(0, end)
  return lines.length > 0 || !next ? lines.filter((block) => !isFactLine(block)) : []
}

/** （2019年1月2日市人民政府令第3号公布 自2019年3月1日起施行）, 2018年3月1日 通过. */
function isHistory(text: string): boolean {
  return /^[（(]?\s*[\d一二三四五六七八九〇○OＯ]/.test(text) && history.test(text)
}

/** A title stated in a table of facts or by the page; a name of the site behind it is cut off. */
function titleStated(facts: Facts): string | undefined {
  const stated = facts
    .first('title')
    ?.replace(/\s*[_|｜].*$/, '')
    .trim()
  return stated && squeezed(stated).length >= 4 ? squeezed(stated) : undefined
}

/** A file's name without its day: 示例法(2020-03-04) → 示例法. */
function nameOf(stem: string): string {
  return stem.replace(/[(]\d{4}-?\d{0,2}.*$/, '').replace(/_/g, ' ')
}
