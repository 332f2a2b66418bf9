import type { ChangedRule } from './card'

/** 待核, said plainly: that the rule has changed or may have, and that the office's word counts. States no rule. */
export function changedWords({ rule, from, gist }: ChangedRule): string {
  const ask = gist
    ? '大意照别处公开的条文整理，还没有核对，请以下面单位的答复为准。'
    : '这里还没有核对新的，先不照旧的回答，请以下面单位的答复为准。'
  if (!from) return `${rule}近来可能有变化。${ask}`
  const [year, month, day] = from.split('-').map(Number)
  return `${rule}修订过，新的从${year}年${month}月${day}日起施行，旧的条文不再作数。${ask}`
}
