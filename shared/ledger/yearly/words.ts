/** draft 起草中 · handedIn 待签发 · returned 退回修改 · signed 已签发. */
export const yearlyStatuses = ['draft', 'handedIn', 'returned', 'signed'] as const
export type YearlyStatus = (typeof yearlyStatuses)[number]
export const yearlyStatusNames: Record<YearlyStatus, string> = {
  draft: '起草中',
  handedIn: '待签发',
  returned: '退回修改',
  signed: '已签发',
}

/** The parts of the report in which figures are typed (政府信息公开条例 第五十条第（一）项、第（三）项). */
export const yearlyParts = ['主动公开政府信息情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'] as const
export type YearlyPart = (typeof yearlyParts)[number]

const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结'] as const
const counted = (part: YearlyPart, group: string, prefix: string, names: readonly string[]) =>
  names.map((name, nth) => ({ id: `${prefix}${nth + 1}`, part, group, name, places: 0 }))
const [openly, disputed] = yearlyParts

/** Every figure that a unit types, in the order of the form（国办公开办函〔2021〕30号）; `places`: after the point. */
export const yearlyFigures = [
  ...counted(openly, '第二十条第（一）项：规章', 'rules', ['本年制发件数', '本年废止件数', '现行有效件数']),
  ...counted(openly, '第二十条第（一）项：行政规范性文件', 'documents', [
    '本年制发件数',
    '本年废止件数',
    '现行有效件数',
  ]),
  ...counted(openly, '第二十条第（五）项', 'permits', ['行政许可：本年处理决定数量']),
  ...counted(openly, '第二十条第（六）项', 'measures', ['行政处罚：本年处理决定数量', '行政强制：本年处理决定数量']),
  {
    id: 'charges1',
    part: openly,
    group: '第二十条第（八）项',
    name: '行政事业性收费：本年收费金额（万元）',
    places: 2,
  },
  ...counted(disputed, '行政复议', 'reviews', outcomes),
  ...counted(disputed, '行政诉讼：未经复议直接起诉', 'suits', outcomes),
  ...counted(disputed, '行政诉讼：复议后起诉', 'appeals', outcomes),
] as const satisfies readonly YearlyFigure[]

export interface YearlyFigure {
  id: string
  part: YearlyPart
  /** Figures of one group stand together; those of a dispute are summed. */
  group: string
  name: string
  places: number
}

/** What is written besides（第五十条第（四）项、第（五）项）. `must`: no report without it. */
export const yearlyTexts = [
  { id: 'overview', name: '总体情况', must: true },
  { id: 'problems', name: '存在的主要问题及改进情况', must: true },
  { id: 'others', name: '其他需要报告的事项', must: false },
] as const
export type YearlyTextId = (typeof yearlyTexts)[number]['id']

export const yearlySizes = {
  /** A figure as it is typed: up to seven digits, for money two places more. */
  figure: { least: 1, most: 10 },
  text: { least: 10, most: 2000 },
  reason: { least: 4, most: 200 },
}

/** The most that one figure may be. */
export const mostFigure = 9_999_999

/** A figure as it was typed: whole, or of money with two places; undefined where it is none. */
export function figureIn(typed: string, { places }: Pick<YearlyFigure, 'places'>): number | undefined {
  const text = typed.normalize('NFKC').trim()
  const fits = places === 0 ? /^\d{1,7}$/ : /^\d{1,7}(\.\d{1,2})?$/
  return fits.test(text) ? Number(text) : undefined
}
