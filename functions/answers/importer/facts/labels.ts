import type { Block } from '../block'

/** What offices call one and the same fact, on pages, in tables and above or below a text. */
const spellings = {
  title: '标题|文件名称|文件标题|信息名称|公文名称|名称',
  number: '文号|发文字号|文件编号|公文编号|发文号|文件号|公文文号|文件文号|政策文号|字号',
  index: '索引号|信息索引号|索引码|信息索引|统一编号|登记号|规范性文件登记号|统一登记号|规范性文件编号',
  made: '成文日期|成文时间|发文日期|发文时间|制发日期|生成日期|生成时间|签发日期|签发时间|形成日期|公布日期|公布时间|颁布日期|通过日期',
  printed: '印发日期|印发时间',
  published: '发布日期|发布时间|发表时间|发表日期|公开日期|公开时间|上传时间|更新时间|更新日期|时间|日期',
  begins: '施行日期|施行时间|实施日期|实施时间|生效日期|生效时间|执行日期|执行时间|起始日期',
  repealed: '废止日期|废止时间|失效日期|失效时间|停止执行日期',
  lasts: '有效期限|有效期至|有效期截至|有效期|有效截止日期|有效时间|截止日期|终止日期|有效期截止日期|试行期限|试行期',
  standing: '有效性|时效性|时效|效力状态|有效状态|文件状态|文件有效性|时效状态|效力|是否有效|文件效力|规范性文件有效性',
  openness:
    '公开属性|信息公开选项|公开选项|公开方式|公开类别|公开类型|公开形式|公开性质|公开程度|信息公开属性|信息公开方式',
  secrecy: '密级|涉密等级|保密级别',
  drafter: '起草部门|起草单位',
  issuer:
    '发布机构|发布单位|发布机关|发文机关|发文单位|发文机构|制定机关|制定单位|公开机构|公开单位|信息来源|来源|责任单位|公开责任部门|颁布机关|公布机关',
  url: '原文链接|网址|链接',
  beside:
    '主题分类|主题词|体裁分类|服务对象分类|信息分类|分类|组配分类|公开时限|公开范围|公开载体|浏览次数|浏览量|点击数|点击量|阅读次数|访问量|关键词|内容概述|内容摘要|信息类别|文种|体裁|语种|责任编辑|编辑|作者|字体|分享到|打印本页|审核|签发人|抄送|所属栏目|所属主题',
} as const
export type Label = keyof typeof spellings

const byName = new Map<string, Label>()
for (const [label, names] of Object.entries(spellings)) {
  for (const name of names.split('|')) byName.set(name, label as Label)
}
/** Long names first, and every character with room behind it: 索 引 号, 文　　号. */
const anyName = [...byName.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => [...name].join('\\s*'))
  .join('|')
const before = '(?:^|[\\s｜|、,，;；【\\[（(>])'
const named = new RegExp(`(?<=${before})(${anyName})\\s*(?:[】\\]]\\s*[:：]?|[:：])`, 'g')
const cellName = new RegExp(`^[【\\[]?(${anyName})[】\\]]?\\s*[:：]?$`)
const wholeLine = new RegExp(`^[【\\[（(]?\\s*(${anyName})\\s*(?:[】\\]]\\s*[:：]?|[:：])`)

/** Names that say so little that they count only on a line with others. */
const weak = new Set([
  '名称',
  '时间',
  '日期',
  '编辑',
  '作者',
  '审核',
  '分类',
  '效力',
  '时效',
  '字号',
  '链接',
  '关键词',
  '字体',
])

/**
 * The facts that one line states: `公开方式：主动公开 成文日期：2021年6月2日`, or a row `文 号 ｜ … ｜ 有效性 ｜ …`.
 * `above`: the line stands above the text, where a row of a table needs no colons.
 */
export function factsOn({ text, kind }: Block, above: boolean): [Label, string][] {
  const plain = text.normalize('NFKC')
  const cells = plain.split(/\s*[｜|]\s*/)
  const isRow = cells.length > 1
  const found = isRow ? fromCells(cells, above) : pairsIn(plain)
  const names = found.map(([name, value]) => [name.replace(/\s+/g, ''), value.trim()] as const)
  const strong = names.filter(([name]) => !weak.has(name))
  const counts = kind === 'meta' || strong.length > 1 || (strong.length === 1 && (isRow || wholeLine.test(plain)))
  return counts
    ? names.flatMap(([name, value]): [Label, string][] => {
        const label = byName.get(name)
        return label ? [[label, value]] : []
      })
    : []
}

/** Whether a line is nothing but facts, so that it is no part of the text: it begins with the name of one. */
export function isFactLine({ text }: Block): boolean {
  const plain = text.normalize('NFKC')
  const first = plain.split(/\s*[｜|]\s*/)[0] ?? ''
  return wholeLine.test(plain) || (plain.includes('｜') && cellName.test(first))
}

function fromCells(cells: readonly string[], above: boolean): [string, string][] {
  const found: [string, string][] = []
  for (let at = 0; at < cells.length; at++) {
    const [cell = '', next = ''] = [cells[at], cells[at + 1]]
    const name = cellName.exec(cell)?.[1]
    if (name === undefined) found.push(...pairsIn(cell))
    else if (!cellName.test(next) && (above || /[:：]$/.test(cell))) {
      found.push([name, next])
      at++
    }
  }
  return found
}

function pairsIn(text: string): [string, string][] {
  const marks = [...text.matchAll(named)]
  return marks.map((mark, at) => [
    mark[1] ?? '',
    text
      .slice(mark.index + mark[0].length, marks[at + 1]?.index)
      .replace(/[\s｜|、,，;；【[（(]+$/, '')
      .trim(),
  ])
}

/** All facts that are stated, the first value of each that is not empty. */
export class Facts {
  private readonly values = new Map<Label, string[]>()

  take(found: readonly [Label, string][]): void {
    for (const [label, value] of found) {
      if (value !== '' && !/^[-—/无暂]+$/.test(value)) this.values.set(label, [...this.all(label), value])
    }
  }

  all(label: Label): readonly string[] {
    return this.values.get(label) ?? []
  }

  first(label: Label): string | undefined {
    return this.all(label)[0]
  }
}
