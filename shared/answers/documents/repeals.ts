import { titled } from '../../text/titles'
import { documentNumber } from './documentNumber'
import { policyTitle } from './names'
import { mayEnd } from './ofPlace'
import type { Named } from '../../named'
import type { Ending } from './policy'
import { revisedAfter } from './revisedElsewhere'
import { effectiveTogether } from './validity'

const ends =
  /(?:同时|即行|予以|一并|一律|相应|随之|自行|自动|立即|宣布|决定)(?:废止|失效|停止执行|停止施行|停止实施)|停止(?:执行|施行|实施|使用)|不再(?:执行|施行|适用)|(?:起|即日起|日)(?:废止|失效)|废止(?:的|了)?《|^\s*废止|(?:现|特|兹)?(?:决定|宣布)[^。；]{0,12}(?:废止|失效)|[》)号]\s*(?:已)?(?:废止|失效)$/
/** 决定废止下列文件： the list that follows is of documents that end. */
const listsEnded =
  /(?:废止|失效|停止执行)[^。；]{0,30}(?:下列|以下|如下|目录|清单|文件)[^。；]{0,40}[:：]?$|(?:下列|以下|如下)[^。；]{0,40}(?:废止|失效|停止执行)[^。；]{0,20}[:：]?$/
const oneArticle = /》[^《，、]{0,6}第[^，、]{1,8}[条款项]/
const titles = new RegExp(titled, 'g')

/**
 * The documents that a text says it repeals: …《某条例》同时废止, 决定废止《…》, 《…》停止执行, and the list below
 * 决定废止下列文件. By title, and by 文号 where one stands beside. Only whole documents: a clause about single articles, or
 * about whatever contradicts, repeals nothing by name.
 */
export function repealsIn(text: string): string[] {
  let inList = false
  return text.split(/[。；\n]/).flatMap((clause) => {
    const named = [...clause.matchAll(titles)]
    const repeals = ends.test(clause) || /^\s*废止/.test(clause)
    inList =
      (listsEnded.test(clause) && !/修改|继续有效/.test(clause)) ||
      (inList && (named.length > 0 || clause.trim() === ''))
    if ((!repeals && !inList) || oneArticle.test(clause)) return []
    return named.flatMap((found) => [policyTitle(found[1] ?? ''), ...numberAfter(clause, found)])
  })
}

/** 《…》（聊政发〔2018〕3号） */
function numberAfter(clause: string, found: RegExpExecArray): string[] {
  const inside = /^\s*[（(]([^（）()]{4,40})[）)]/.exec(clause.slice(found.index + found[0].length))?.[1]
  const number = inside === undefined ? undefined : documentNumber(inside)
  return number === undefined ? [] : [number]
}

/**
 * What one document repeals, itself left out. A document about nothing else (关于废止…的通知) may name what it ends anywhere
 * in its lines; any other does so in its last provisions.
 */
export function repealsOf(title: string, lines: readonly string[], lastProvisions: readonly string[]): string[] {
  const isAboutRepeal = /废止|失效|停止执行/.test(title)
  const found = (isAboutRepeal ? [title, lines.join('\n')] : lastProvisions).flatMap(repealsIn)
  return [...new Set(found)].filter((other) => other !== title)
}

/** What settling needs of a version. */
export interface Listed {
  title: string
  versionDate: string
  effectiveFrom: string
  number?: string | undefined
  draft?: string | undefined
  repealedFrom?: string | undefined
  ending?: Ending | undefined
  repeals?: string[] | undefined
  place?: Named | undefined
}

/**
 * All versions with the days that follow from one another: the parts of one law begin together, and what a later
 * document repeals by name ends when that document begins (《立法法》第一百零三条: the newer rule goes before the older).
 * What is known to be revised ends on the day of its new words, whether or not those are held.
 * A draft repeals nothing.
 */
export function settled<V extends Listed>(versions: readonly V[]): V[] {
  const together = effectiveTogether(versions)
  const repeals = together
    .filter(({ draft }) => draft === undefined)
    .flatMap((later) => (later.repeals ?? []).map((name) => ({ name, later })))
  return together.map((version) => {
    const days = repeals
      .filter(
        ({ name, later }) =>
          (name === version.title || name === version.number) &&
          version.title !== later.title &&
          mayEnd(later, version) &&
          version.versionDate < later.versionDate,
      )
      .map(({ later }) => later.effectiveFrom)
    const revised = revisedAfter(version)
    if (revised)
      return { ...version, repealedFrom: revised.from, ending: revised.by ? ('废止' as const) : ('已修改' as const) }
    const day = days.sort()[0]
    if (day === undefined || (version.repealedFrom !== undefined && version.repealedFrom <= day)) return version
    return { ...version, repealedFrom: day, ending: '废止' as const }
  })
}
