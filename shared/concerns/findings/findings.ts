import { Problem } from '../../problem'
import { personalData } from '../../redaction/redact'
import { type CitedSource, sourceWords } from '../evidence'
import { telephonesIn } from './telephones'

/** One thing that has to go before anyone may read the text. */
export interface ConcernFinding {
  /** 标题, 内容, 在哪里看到的, 回应, 更正的理由. */
  where: string
  /** What it is and after which words it stands; never the thing itself. */
  words: string
}

type Words = Partial<
  Record<'title' | 'summary' | 'seenAt' | 'response' | 'reason' | 'progress', string | undefined>
> & {
  sources?: readonly CitedSource[] | undefined
}

const places = [
  ['title', '标题'],
  ['summary', '内容'],
  ['seenAt', '在哪里看到的'],
  ['response', '回应'],
  ['sources', '依据和来源'],
  ['progress', '进展'],
  ['reason', '更正的理由'],
] as const

const digitsOf = (text: string) => text.normalize('NFKC').replace(/\D/g, '')

/** Whether the directory has an office under this number, with its area code or without. */
function isOffice(dialled: string, offices: readonly string[]): boolean {
  const digits = digitsOf(dialled)
  return offices.map(digitsOf).some((office) => office === digits || (digits.length >= 7 && office.endsWith(digits)))
}

/** Personal data and telephones in their order; a number is one finding, whatever found it. */
function foundIn(text: string, offices: readonly string[]) {
  const phones = telephonesIn(text)
  const personal = personalData(text).filter((one) => !phones.some(({ from, to }) => one.from < to && from < one.to))
  const strange = phones.filter(({ from, to }) => !isOffice(text.slice(from, to), offices))
  return [...personal, ...strange.map((one) => ({ kind: '电话号码', ...one }))].sort((a, b) => a.from - b.from)
}

const isMobile = (dialled: string) => /^(?:86)?1[3-9]\d{9}$/u.test(digitsOf(dialled))

/** After which words it stands, by the last of them that say anything. */
function whereIn(text: string, last: number, from: number): string {
  const before = text.slice(last, from).trim().slice(-8).trim()
  return /[\p{L}\p{N}]/u.test(before) ? `在“${before}”后面` : last > 0 ? '紧接着上一处' : '在开头'
}

/**
 * What gives a person away in the words that become public, in the order of the page (个人信息保护法 第二十五条). `offices`: the
 * telephones that the departments themselves have given. They alone may stand there: a number that merely calls itself an
 * office's is somebody's.
 */
export function concernFindings(words: Words, offices: readonly string[] = []): ConcernFinding[] {
  return places.flatMap(([part, where]) => {
    const text = part === 'sources' ? (words.sources ?? []).map(sourceWords).join('\n') : (words[part] ?? '')
    let last = 0
    return foundIn(text, offices).map(({ kind, from, to }) => {
      const stands = whereIn(text, last, from)
      last = to
      // A department's own one may stand there once the directory has it.
      const office = kind === '电话号码' && !isMobile(text.slice(from, to))
      const way = office ? '（单位目录里没有这个号码；是本单位的，先请管理员写进目录）' : ''
      return { where, words: `${where}里有${kind}，${stands}${way}` }
    })
  })
}

/** @throws Problem 'bad-input' with the list of what has to go, when there is something. */
export function requireClean(words: Words, offices: readonly string[] = []): void {
  const found = concernFindings(words, offices)
  if (found.length === 0) return
  const kinds = [...new Set(found.map((one) => one.words))]
  throw new Problem(
    'bad-input',
    `公开前要去掉个人信息：${kinds.join('；')}`,
    found.map((one) => ({ field: 'text', message: one.words })),
  )
}
