/** What 有效性 on a page says about a document. */
export type StatedStanding = '失效' | '废止' | '停止执行' | '部分失效' | '已修改' | '尚未施行'

const words: [RegExp, StatedStanding | undefined][] = [
  [/部分(?:条款)?(?:失效|废止|有效|修改)|部分/, '部分失效'],
  [/尚未|未生效|未施行|待施行|待生效/, '尚未施行'],
  [/废止|已废/, '废止'],
  [/停止(?:执行|施行|实施)|暂停/, '停止执行'],
  [/失效|无效|过期|届满|不再有效|已到期/, '失效'],
  [/修改|修订|修正|被替代|被代替/, '已修改'],
]

/** 有效性: 失效, 废止, 现行有效, 已修改, 部分失效, 尚未施行. Undefined where it is said to be valid, or nothing known is said. */
export function statedStanding(value: string): StatedStanding | undefined {
  const plain = value.normalize('NFKC').replace(/\s+/g, '')
  if (/^(?:现行)?(?:有效|生效|是)/.test(plain) || /^现行/.test(plain)) return undefined
  if (/^否$/.test(plain)) return '失效'
  return words.find(([pattern]) => pattern.test(plain))?.[1]
}
