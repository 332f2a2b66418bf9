/** What a question asks for, and the shape its answer has. */
export const asked: readonly (readonly [question: RegExp, answer: RegExp])[] = [
  [
    /多久|多长时间|几天|几日|多少天|几个月|几年|期限|时限|什么时候|何时|最长/,
    /[\d一二三四五六七八九十百两]+\s*个?\s*(工作日|日|天|月|年|小时)/,
  ],
  [
    /多少钱|费用|收费|罚多少|罚款|标准|比例|几倍|赔多少|百分之|(交|给|领|发|报|拿|补|扣|要|收|罚|赔|税|费|工资|利息)(个)?多少(?!天|日|年|人)|税率|几个点/,
    /[\d一二三四五六七八九十百千万]+\s*(元|倍|%)|百分之|费/,
  ],
  [/哪个部门|谁管|谁负责|找谁|归谁|向谁/, /部门|机关|政府|机构|负责|主管/],
  [/材料|手续|证件|带什么|条件/, /材料|证明|证件|条件|申请书/],
]
/** Which of the shapes a question asks for, and which a text has, as bits: the two share one where the text may answer. */
export const shapesAsked = (question: string): number =>
  asked.reduce((bits, [pattern], at) => (pattern.test(question) ? bits | (1 << at) : bits), 0)
export const shapesOf = (text: string): number =>
  asked.reduce((bits, [, shape], at) => (shape.test(text) ? bits | (1 << at) : bits), 0)
