import { numberWritten } from './numberFormats'
import { attribute, child, type XmlElement, inside, nameOf, numberIn, toggle } from './xml'

interface Level {
  start: number
  format: string
  /** 第%1条, %1.%2: what is printed, with the places of the numbers. */
  text: string
  /** What stands between number and text. */
  gap: string
  /** The level whose step starts this one again; 0: never. Absent: every higher one. */
  restart: number | undefined
  /** All numbers in digits, whatever their own levels say. */
  legal: boolean
}

interface List {
  /** Lists that count on together share it. */
  id: string
  levels: Map<number, Level>
  /** Levels that a list starts anew when it is first used. */
  starts: Map<number, number>
}

const levelsOfWord = 9

/** 自动编号: counts the numbered paragraphs of a Word file in their order and writes their numbers. */
export class Numbering {
  private readonly lists = new Map<string, List>()
  private readonly levelOfStyle = new Map<string, number>()
  private readonly counts = new Map<string, (number | undefined)[]>()
  private readonly used = new Set<string>()
  private readonly levelsOf = new Map<string, ReadonlyMap<number, XmlElement>>()

  constructor(root: XmlElement | undefined) {
    const parts = inside(root)
    const abstracts = new Map(
      parts.filter((one) => nameOf(one) === 'abstractNum').map((one) => [attribute(one, 'abstractNumId') ?? '', one]),
    )
    const ofStyle = new Map(
      [...abstracts].flatMap(([id, one]) => {
        const style = attribute(child(one, 'styleLink'))
        return style === undefined ? [] : [[style, id] as const]
      }),
    )
    for (const one of parts.filter((part) => nameOf(part) === 'num')) {
      const numId = attribute(one, 'numId')
      const named = attribute(child(one, 'abstractNumId')) ?? ''
      const linked = attribute(child(abstracts.get(named), 'numStyleLink'))
      const id = (linked === undefined ? undefined : ofStyle.get(linked)) ?? named
      if (numId !== undefined) this.lists.set(numId, this.list(id, abstracts.get(id), one))
    }
  }

  /** The level that a style stands for in its list. */
  levelOf(numId: string, styleId: string | undefined): number | undefined {
    return styleId === undefined ? undefined : this.levelOfStyle.get(`${numId}/${styleId}`)
  }

  /** Counts one paragraph and gives what Word prints before it, with its gap; empty where the list is unknown. */
  next(numId: string, at: number): string {
    const list = this.lists.get(numId)
    const level = list?.levels.get(at)
    if (!list || !level) return ''
    const counts = this.counts.get(list.id) ?? []
    this.counts.set(list.id, counts)
    if (!this.used.has(numId)) for (const [one, start] of list.starts) counts[one] = start - 1
    this.used.add(numId)
    counts[at] = (counts[at] ?? level.start - 1) + 1
    for (let below = at + 1; below < levelsOfWord; below++) {
      const restart = list.levels.get(below)?.restart
      if (restart === undefined || (restart > 0 && at < restart)) counts[below] = undefined
    }
    if (level.format === 'bullet') return ''
    const label = level.text.replace(/%([1-9])/g, (_, place: string) => {
      const of = Number(place) - 1
      const named = list.levels.get(of)
      if (!named) return ''
      const format = level.legal && named.format !== 'none' ? 'decimal' : named.format
      return numberWritten(counts[of] ?? named.start, format)
    })
    return label.trim() === '' ? '' : `${label}${level.gap}`
  }

  private list(id: string, abstract: XmlElement | undefined, num: XmlElement): List {
    const own = inside(num).filter((one) => nameOf(one) === 'lvlOverride')
    const common = this.levelsOf.get(id) ?? levelsIn(inside(abstract))
    this.levelsOf.set(id, common)
    const elements = new Map([...common, ...levelsIn(own.flatMap((override) => child(override, 'lvl') ?? []))])
    for (const [at, element] of elements) {
      const style = attribute(child(element, 'pStyle'))
      if (style !== undefined) this.levelOfStyle.set(`${attribute(num, 'numId') ?? ''}/${style}`, at)
    }
    const starts = own.flatMap((override) => {
      const start = numberIn(child(override, 'startOverride'))
      const at = numberIn(override, 'ilvl') ?? 0
      return start === undefined || !isLevel(at) ? [] : [[at, start] as const]
    })
    const levels = new Map([...elements].map(([at, element]) => [at, levelOf(element)]))
    return { id, levels, starts: new Map(starts) }
  }
}

const isLevel = (at: number) => at >= 0 && at < levelsOfWord

function levelsIn(elements: readonly XmlElement[]): Map<number, XmlElement> {
  const levels = elements.filter((one) => nameOf(one) === 'lvl')
  return new Map(levels.map((one) => [numberIn(one, 'ilvl') ?? 0, one] as const).filter(([at]) => isLevel(at)))
}

function levelOf(element: XmlElement): Level {
  const text = attribute(child(element, 'lvlText')) ?? ''
  return {
    start: numberIn(child(element, 'start')) ?? 0,
    format: formatOf(element),
    text,
    gap: attribute(child(element, 'suff')) === 'nothing' || /[、）》，]$/.test(text) ? '' : ' ',
    restart: numberIn(child(element, 'lvlRestart')),
    legal: toggle(child(element, 'isLgl')) ?? false,
  }
}

/** Newer formats stand beside an older one, the newer first. */
function formatOf(element: XmlElement): string {
  const alternatives = child(element, 'AlternateContent')
  const found =
    child(element, 'numFmt') ?? child(alternatives, 'Choice', 'numFmt') ?? child(alternatives, 'Fallback', 'numFmt')
  if (attribute(found) === 'custom') return /^0+1/.test(attribute(found, 'format') ?? '') ? 'decimalZero' : 'decimal'
  return attribute(found) ?? 'decimal'
}
