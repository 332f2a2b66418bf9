import { decisiveSentences } from './sentences'

/** A provision of so many characters is read at once; with a list in it, of so many more. */
const readAtOnce = 180
const longestList = 320

/**
 * What a provision says to a question, word for word: all of it where it is short, else the sentences that answer best,
 * and never the head of a list (…下列情形：) without what is listed, nor one case of it without the head, as far as the list is not long.
 */
export function inItsWords(text: string, question: string, weightOf: (token: number) => number): string {
  return text.length <= readAtOnce ? text : withList(text, decisiveSentences(text, question, weightOf))
}

/** A verbatim part of a text, longer by the list that it begins or stands in. */
function withList(text: string, part: string): string {
  const at = text.indexOf(part)
  if (at < 0 || part === '') return part
  const lines = linesOf(text)
  const first = lines.findLastIndex(({ from }) => from <= at)
  const last = lines.findLastIndex(({ from }) => from < at + part.length)
  const head = isCase(lines[first]) ? lines.slice(0, first).findLastIndex((line) => !isCase(line)) : -1
  const from = head >= 0 && opensList(lines[head]) ? lines[head]!.from : at
  let until = at + part.length
  const inList = opensList(lines[last]) || isCase(lines[last])
  for (let next = last; inList && next < lines.length && (next === last || isCase(lines[next])); next++)
    if (lines[next]!.until - from <= longestList) until = Math.max(until, lines[next]!.until)
  return until - from <= longestList ? text.slice(from, until).trim() : part
}

interface Line {
  from: number
  until: number
  text: string
}

function linesOf(text: string): Line[] {
  let from = 0
  return text.split('\n').map((line) => {
    const one = { from, until: from + line.length, text: line.trim() }
    from += line.length + 1
    return one
  })
}

const isCase = (line: Line | undefined) => /^[（(][一二三四五六七八九十]+[）)]/.test(line?.text ?? '')
const opensList = (line: Line | undefined) => /[：:]$/.test(line?.text ?? '')
