/** What whoever wants their own record corrected says of it. */
export interface RecordWords {
  record: string
  wrong: string
  right: string
}

/** How the parts are called in what is sent. */
export const recordLabels: Record<keyof RecordWords, string> = {
  record: '哪一份记录',
  wrong: '不准确的地方',
  right: '应当是',
}
/** Of each part, in characters. */
export const recordPartSize = { least: 2, most: 500 }

const parts = ['record', 'wrong', 'right'] as const
const written = new RegExp(`^${parts.map((part) => `${recordLabels[part]}：([\\s\\S]*?)`).join('\\n')}$`)

/** The parts as one text, as it is sent and read; nothing where none is written. */
export const recordText = (words: RecordWords): string =>
  parts.some((part) => words[part]) ? parts.map((part) => `${recordLabels[part]}：${words[part]}`).join('\n') : ''

/** The parts of such a text; what was written before it was such stands as what is wrong. */
export function recordWordsIn(text: string): RecordWords {
  const found = written.exec(text)
  if (!found) return { record: '', wrong: text, right: '' }
  const [, record = '', wrong = '', right = ''] = found
  return { record, wrong, right }
}
