import { attribute, child, type XmlElement, inside, nameOf, numberIn, toggle } from './xml'

/** What a style, or a paragraph or run itself, says about how text is set. Sizes in points. */
export interface Setting {
  name?: string | undefined
  vanish?: boolean | undefined
  size?: number | undefined
  centred?: boolean | undefined
  numberingId?: string | undefined
  numberingLevel?: number | undefined
  /** The style that brings the numbering in. */
  numberingStyle?: string | undefined
  /** 0 is the first outline level; 9 is body text. */
  outline?: number | undefined
}

/** Styles based on styles: beyond this a file goes in a circle. */
const longestChain = 40

interface Style extends Setting {
  basedOn: string | undefined
}

/** The styles of a Word file, each with what it takes over from those it is based on. */
export class Styles {
  private readonly own = new Map<string, Style>()
  private readonly whole = new Map<string, Setting>()
  private readonly usual: Setting
  private readonly usualParagraph: string | undefined

  constructor(root: XmlElement | undefined) {
    this.usual = { ...settingOf(child(root, 'docDefaults', 'rPrDefault'), child(root, 'docDefaults', 'pPrDefault')) }
    let usualParagraph: string | undefined
    for (const style of inside(root).filter((one) => nameOf(one) === 'style')) {
      const id = attribute(style, 'styleId') ?? ''
      if (attribute(style, 'type') === 'paragraph' && /^(1|true|on)$/.test(attribute(style, 'default') ?? ''))
        usualParagraph = id
      this.own.set(id, {
        ...settingOf(style, style),
        name: attribute(child(style, 'name')),
        basedOn: attribute(child(style, 'basedOn')),
      })
    }
    this.usualParagraph = usualParagraph
  }

  /** A paragraph's style, or the usual one. */
  paragraph(id: string | undefined): Setting {
    return { ...this.usual, ...this.style(id ?? this.usualParagraph) }
  }

  style(id: string | undefined): Setting {
    if (id === undefined) return {}
    const known = this.whole.get(id)
    if (known) return known
    const made: Setting = {}
    const chain: Style[] = []
    for (let at: string | undefined = id; at !== undefined && chain.length < longestChain;) {
      const style = this.own.get(at)
      if (!style) break
      chain.unshift(style.numberingId === undefined ? style : { ...style, numberingStyle: at })
      at = style.basedOn
    }
    for (const { basedOn: _, ...setting } of chain) Object.assign(made, stated(setting))
    this.whole.set(id, made)
    return made
  }
}

/** Reads the properties of runs (rPr) in one element and of paragraphs (pPr) in another. */
export function settingOf(ofRuns: XmlElement | undefined, ofParagraphs: XmlElement | undefined): Setting {
  const run = child(ofRuns, 'rPr')
  const paragraph = child(ofParagraphs, 'pPr')
  const halfPoints = numberIn(child(run, 'sz')) ?? numberIn(child(run, 'szCs'))
  const alignment = attribute(child(paragraph, 'jc'))
  return stated({
    vanish: toggle(child(run, 'vanish')),
    size: halfPoints === undefined ? undefined : halfPoints / 2,
    centred: alignment === undefined ? undefined : alignment === 'center',
    numberingId: attribute(child(paragraph, 'numPr', 'numId')),
    numberingLevel: numberIn(child(paragraph, 'numPr', 'ilvl')),
    outline: numberIn(child(paragraph, 'outlineLvl')),
  })
}

function stated(setting: Setting): Setting {
  return Object.fromEntries(Object.entries(setting).filter(([, value]) => value !== undefined))
}
