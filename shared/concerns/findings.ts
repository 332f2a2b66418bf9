import { Problem } from '../problem'
import type { Finding } from '../redaction/kinds'
import { personalData } from '../redaction/redact'

/** One thing that has to go before anyone may read the text. */
export interface ConcernFinding {
  /** 标题, 内容, 在哪里看到的, 回应, 更正的理由. */
  where: string
  /** What it is and after which words it stands; never the thing itself. */
  words: string
}

type Words = Partial<Record<'title' | 'summary' | 'seenAt' | 'response' | 'reason', string | undefined>>

const places = [
  ['title', '标题'],
  ['summary', '内容'],
  ['seenAt', '在哪里看到的'],
  ['response', '回应'],
  ['reason', '更正的理由'],
] as const

/** A department says under which number it can be asked; that one is nobody's own. */
const officeLine = /(?:咨询|办公|监督|服务|值班|投诉|热线|窗口)(?:电话|热线|窗口)?[：:\s]{0,2}$/u

const isOfficeLine = (text: string, { kind, from }: Finding) =>
  kind === '座机号' && officeLine.test(text.slice(Math.max(0, from - 12), from))

/** What gives a person away in the words that become public, in the order of the page (个人信息保护法 第二十五条). */
export function concernFindings(words: Words): ConcernFinding[] {
  return places.flatMap(([part, where]) => {
    const text = words[part] ?? ''
    let last = 0
    return personalData(text).flatMap((found) => {
      if (part === 'response' && isOfficeLine(text, found)) return []
      const before = text.slice(Math.max(last, found.from - 8), found.from)
      last = found.to
      return [{ where, words: `${where}里有${found.kind}${before ? `，在“${before}”后面` : '，在开头'}` }]
    })
  })
}

/** @throws Problem 'bad-input' with the list of what has to go, when there is something. */
export function requireClean(words: Words): void {
  const found = concernFindings(words)
  if (found.length === 0) return
  const kinds = [...new Set(found.map((one) => one.words))]
  throw new Problem(
    'bad-input',
    `公开前要去掉个人信息：${kinds.join('；')}`,
    found.map((one) => ({ field: 'text', message: one.words })),
  )
}
