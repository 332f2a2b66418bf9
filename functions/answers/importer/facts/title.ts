import type { Block } from '../block'
import { isFactLine } from './labels'

const kinds =
  '法|法典|条例|规定|办法|细则|规则|规程|决定|决议|通知|通报|通告|公告|公示|公报|意见|方案|要点|规划|计划|纲要|解释|标准|指南|指引|目录|清单|名单|批复|复函|函|守则|准则|章程|规范|命令|令|制度|措施|政策|若干政策|简章|预案|报告|问答|须知|手册|一览表|登记表|情况表|统计表|说明|倡议书|公约|白皮书|流程|程序|预算|决算|启事|解读|纪要|议案|请示|答复|声明|协定|协议|安排|任务|行动|编|分编|实施意见'
/** 聊城市示例管理办法（试行）, …规划（2023—2025年）, …办法修订草案. */
export const documentName = new RegExp(
  `(?:${kinds})(?:修订草案|修正草案|草案)?(?:征求意见稿|送审稿|讨论稿|审议稿|修改稿)?\\s*(?:[（(【\\[〔][^（）()【】]{1,24}[）)】\\]〕]\\s*){0,3}$`,
)
const subHeading =
  /^(?:第\s*[\d〇○零一二三四五六七八九十百]+\s*(?:分编|[编章节条])|[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[(（]?\d{1,2}(?:\.\d{1,2})*[)）、.．\s]\s*\S|\d{1,2}(?:\.\d{1,2})+|附\s*件|附\s*录|附\s*表|目\s*录$|正\s*文$|序\s*言$|前\s*言$)/
const organ =
  /(?:政府|办公室|办公厅|办|局|委员会|委|厅|部|院|署|中心|常务委员会|大会|会|公司|学校|中学|小学|幼儿园|大学|学院|医院|总队|支队|大队|银行|站|所|馆)$/
/** 征求意见稿 and the like, alone on a line between brackets or without. */
const mark = /^[（(【[〔][^（）()]{1,24}[）)】\]〕]$|^(?:征求意见稿|草案|送审稿|讨论稿)$/

export const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

/** 聊城市人民政府办公室文件, 聊政办发〔2021〕5号, 签发人：…, 特急, 机密★1年. */
export function isLetterhead(text: string): boolean {
  const plain = squeezed(text)
  return (
    /^\S{0,30}[〔[(【]\d{4}[〕\])】]第?\d+号(签发人[:：]?\S{0,8})?$/.test(plain) ||
    /^(?:中共)?\S{3,36}(?:政府|办公室|办公厅|局|委员会|委|厅|部|院|会|组|公司|中心)文件$/.test(plain) ||
    /^(?:特急|加急|急件|平急|特提|(?:绝密|机密|秘密|内部)(?:★\S{0,6})?|\d{6}|签发人[:：]?\S{0,8})$/.test(plain) ||
    /^[—–\-=_★☆·]{3,}$/.test(plain)
  )
}

/** A line that addresses somebody: 各县（市、区）人民政府，市政府各部门： */
export const addresses = (text: string): boolean =>
  /[:：]$/.test(text) && text.length <= 120 && !isFactLine({ kind: 'paragraph', text })

export interface FoundTitle {
  title: string
  /** The lines it stands on, which are no part of the text. */
  lines: readonly Block[]
}

/**
 * The title of a document by its own lines, best first: where its format marks one (the leading headings, Word's style
 * Title), where it is set biggest in the middle, and else the lines above the text. `above`: the lines up to the first
 * article, section or address.
 */
export function titleAmong(above: readonly Block[]): FoundTitle | undefined {
  const lines = above.filter(
    ({ kind, text }) => (kind === 'heading' || kind === 'paragraph') && !isLetterhead(text) && text.trim() !== '',
  )
  return byStyle(lines) ?? byHeading(lines) ?? bySize(lines) ?? byLines(lines)
}

function byStyle(lines: readonly Block[]): FoundTitle | undefined {
  const styled = lines.filter(({ style }) => style !== undefined && /^(title|标题)$/i.test(style))
  return styled.length > 0 && styled.length <= 4 ? joined(styled, lines) : undefined
}

/** The first headings of the first level; what is numbered is a part of the text, a bare name of an office only its head. */
function byHeading(lines: readonly Block[]): FoundTitle | undefined {
  const level = Math.min(...lines.flatMap((line) => line.level ?? []))
  const first = lines.findIndex((line) => line.level === level && !subHeading.test(line.text))
  if (first < 0 || level > 2) return undefined
  const run = [lines[first]!]
  for (const next of lines.slice(first + 1, first + 3)) {
    if (next.level !== level || subHeading.test(next.text)) break
    run.push(next)
  }
  if (run.length === 1 && !documentName.test(squeezed(run[0]!.text)) && organ.test(squeezed(run[0]!.text)))
    return undefined
  return joined(run, lines)
}

/** 公文 and Word: the biggest type among the first lines, in the middle of the page where the file says so. */
function bySize(lines: readonly Block[]): FoundTitle | undefined {
  const sized = lines.filter(({ size }) => size !== undefined)
  const sizes = sized.map(({ size = 0 }) => size)
  const biggest = Math.max(...sizes)
  const usual = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0
  const isBig = ({ size = 0 }: Block) => size >= biggest - 0.6
  const first = lines.findIndex((line) => isBig(line) && !subHeading.test(line.text))
  if (first < 0) return undefined
  const run = [lines[first]!]
  for (const next of lines.slice(first + 1, first + 5)) {
    if (!isBig(next) || subHeading.test(next.text) || (lines[first]!.centred && !next.centred)) break
    run.push(next)
  }
  const stands = biggest > usual + 0.6 || (lines[first]!.centred === true && run.length < lines.length)
  return stands && run.length <= 4 && run.every(({ text }) => !/[。；;]$/.test(text)) ? joined(run, lines) : undefined
}

/** Plain text: from the first line that can begin a title to the one where it is whole. */
function byLines(lines: readonly Block[]): FoundTitle | undefined {
  const candidates = lines.slice(0, 12)
  for (const [at, line] of candidates.entries()) {
    if (!mayBegin(line.text)) continue
    const run = [line]
    for (const next of candidates.slice(at + 1, at + 4)) {
      if (isWhole(textOf(run)) || !mayGoOn(next.text)) break
      run.push(next)
    }
    if (isWhole(textOf(run))) return joined(run, lines)
  }
  const first = candidates.find(({ text }) => mayBegin(text))
  return first && joined([first], lines)
}

function mayBegin(text: string): boolean {
  return mayGoOn(text) && !/^[（(]/.test(text) && squeezed(text).length >= 2
}

function mayGoOn(text: string): boolean {
  return (
    text.length <= 60 &&
    !subHeading.test(text) &&
    !/[。；;：:，,！!]$/.test(text) &&
    !isFactLine({ kind: 'paragraph', text }) &&
    !/^[\d\s年月日/.:-]+$/.test(text) &&
    !/^[（(]?\d{4}年\d{1,2}月\d{1,2}日/.test(squeezed(text))
  )
}

/** 关于印发…办法 goes on with 的通知; an open 《 or （ goes on as well. */
function isWhole(title: string): boolean {
  const count = (sign: RegExp) => title.match(sign)?.length ?? 0
  if (count(/《/g) !== count(/》/g) || count(/[（(]/g) !== count(/[）)]/g)) return false
  if (/关于(?:印发|转发|公布|发布|批转|下达|颁发)/.test(title))
    return /(?:通知|公告|通告|决定|函|批复|命令|意见|令)(?:[（(][^（）()]{1,24}[）)])?$/.test(title)
  return documentName.test(title)
}

const textOf = (run: readonly Block[]) => run.map(({ text }) => squeezed(text)).join('')

/** The lines as one title, with a mark such as （征求意见稿） below them, and without an office that only heads the page. */
function joined(run: readonly Block[], lines: readonly Block[]): FoundTitle {
  const after = lines.slice(lines.indexOf(run.at(-1)!) + 1, lines.indexOf(run.at(-1)!) + 2)
  const marks = after.filter(({ text }) => mark.test(squeezed(text)) && !/\d{4}年\d+月\d+日|通过|公布|施行/.test(text))
  const kept = run.length > 1 && isHeadOf(run[0]!.text, run[1]!.text) ? run.slice(1) : run
  const [first, second] = kept
  const isBook = first && second && /(?:编|分编|篇|总则|分则|附则)$/.test(squeezed(second.text)) && kept.length === 2
  const title = isBook ? `${squeezed(first.text)}·${squeezed(second.text)}` : textOf(kept)
  return { title: `${title}${textOf(marks)}`, lines: [...run, ...marks] }
}

/** 聊城市民政局 above 聊城市示例细则 is no part of the title; above 关于… or 公告 it is. */
function isHeadOf(first: string, second: string): boolean {
  const [head, name] = [squeezed(first), squeezed(second)]
  if (!organ.test(head) || documentName.test(head)) return false
  return head.slice(0, 2) === name.slice(0, 2) && documentName.test(name)
}
