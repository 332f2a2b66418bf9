import { squeezed } from './title'

const kinds =
  '公开征求意见稿|征求意见稿|意见征求稿|征集意见稿|意见征集稿|听取意见稿|征求意见|修订草案|修正草案|修正案草案|草案|送审稿|报审稿|报批稿|讨论稿|审议稿|审查稿|评审稿|论证稿|修改稿|修订稿|初稿|草稿|代拟稿|建议稿|专家稿|公示稿|听证稿|试写稿|样稿|未定稿|内部稿|一审稿|二审稿|三审稿'
const inBrackets = new RegExp(`[（(【[〔]\\s*[^（）()【】]{0,12}?(${kinds})[^（）()【】]{0,10}[）)】\\]〕]`)
const atEnd = new RegExp(`(${kinds})(?:第?[一二三四五六七八九\\d]+[稿版次])?$`)
const asks =
  /(?:征求|征集|听取).{0,60}意见(?:建议)?的?(?:通知|公告|通告|公示|函|启事|说明)|^关于.{0,12}(?:征求|征集|听取)|公开征求意见$/
const alone = new RegExp(
  `^[（(【[〔]\\s*[^（）()【】]{0,8}?(${kinds})[^（）()【】，。]{0,8}[）)】\\]〕]$|^(${kinds})(?:第?[一二三四五六七八九\\d]+[稿版次])?$`,
)
/** 自2026年　月　日起施行, 自××年×月×日起施行: nobody has decided yet when it begins. */
const blankDay =
  /自\s*(?:\d{2,4}|[×xX＊*□_○〇O—-]{1,4})?\s*年\s*(?:\d{1,2}|[×xX＊*□_○〇O—-]{1,2})?\s*月\s*(?:[×xX＊*□_○〇O—-]{1,2})?\s*日\s*起\s*(?:施行|实施|执行|试行|生效)/

/** What a document that is no law yet calls itself: 征求意见稿, 修订草案, 送审稿; undefined for one that is. */
export function draftKind(
  title: string,
  lines: readonly string[],
  fileName: string,
  texts: readonly string[],
): string | undefined {
  const name = squeezed(title)
  const found = (inBrackets.exec(name) ?? atEnd.exec(name))?.[1]
  if (found) return found
  if (asks.test(name)) return '征求意见稿'
  for (const line of lines.slice(0, 12)) {
    const found = squeezed(line).length <= 30 ? alone.exec(squeezed(line)) : null
    if (found) return found[1] ?? found[2]
  }
  const ofFile = squeezed(fileName)
  const inName = (inBrackets.exec(ofFile) ?? atEnd.exec(ofFile))?.[1]
  if (inName) return inName
  return texts.slice(-4).some((text) => blankDay.test(text)) ? '未定稿' : undefined
}
