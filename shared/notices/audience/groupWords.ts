import { groupNames, homeBasisNames, type Leaf, type Parents, type GroupRule } from './group'

/** What makes a household one of a group, as a sentence without a full stop. */
export function wordsOf(leaf: Leaf): string {
  if (leaf.group !== 'parents') return groupNames[leaf.group]
  const bases = leaf.bases ? `，并且${leaf.bases.map((one) => homeBasisNames[one]).join('或者')}` : ''
  return `家里有${born(leaf)}出生的孩子${bases}`
}

/** Why it cannot be told yet. */
export const notSaid = ({ group }: Leaf): string =>
  group === 'parents' ? '还没说家里有没有孩子、哪年哪月出生' : `还没说是不是${groupNames[group]}`

const nobody: Readonly<Record<Exclude<Leaf['group'], 'parents'>, string>> = {
  landTaken: '家里的地没有被征收',
  elderly: '家里没有 60 岁以上的老人',
  chronic: '家里没有长期看病、用药的人',
  business: '家里没有人办企业、开店',
}

/** Why it is not meant. */
export const saidNo = (leaf: Leaf): string =>
  leaf.group === 'parents' ? `家里没有${born(leaf)}出生的孩子` : nobody[leaf.group]

/** 「2019年9月1日到2020年8月31日」 */
export const born = ({ bornFrom, bornUntil }: Parents): string => `${spoken(bornFrom)}到${spoken(bornUntil)}`

function spoken(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** A whole rule in words, for the draft, the notice and the board: 写给谁. */
export function ruleWords(rule: GroupRule, inside = false): string {
  if ('not' in rule) return `不包括：${ruleWords(rule.not, true)}`
  if ('group' in rule) return wordsOf(rule)
  const parts = 'all' in rule ? rule.all : rule.any
  const joined = parts.map((one) => ruleWords(one, true)).join('all' in rule ? '，并且' : '，或者')
  return inside && parts.length > 1 ? `（${joined}）` : joined
}
