/** What a message on a phone may say of a notice; a template of WeChat says which of these stands in which of its fields. */
export interface SaidOfNotice {
  /** 标题. */
  title: string
  /** 王化村 */
  place: string
  /** 土地征收 */
  field: string
  /** The last day of its period, 'YYYY-MM-DD'. */
  until: string
  /** 市自然资源和规划局 */
  office: string
}
/** 参数值限制 of subscribe messages: how a value of a kind of field looks, and whether a long one may be cut. */
const kinds: Readonly<Record<string, { fits: RegExp; cutTo?: number }>> = {
  thing: { fits: /^.{1,20}$/su, cutTo: 20 },
  phrase: { fits: /^\p{Script=Han}{1,5}$/u },
  name: { fits: /^(\p{Script=Han}{1,10}|[^\p{Script=Han}\d]{1,20})$/u },
  date: { fits: /^\d{4}年\d{1,2}月\d{1,2}日$/ },
  time: { fits: /^\d{4}年\d{1,2}月\d{1,2}日$/ },
  character_string: { fits: /^[\x20-\x7e]{1,32}$/ },
  number: { fits: /^\d{1,32}(\.\d+)?$/ },
  letter: { fits: /^[A-Za-z]{1,32}$/ },
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim()

/** Cut to so many characters as people count them, with … at the end. */
export function cut(words: string, most: number): string {
  const letters = [...words]
  return letters.length <= most ? words : `${letters.slice(0, most - 1).join('')}…`
}

/** 2026年11月30日 */
const spoken = (day: string) => day.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

/**
 * A template filled in, field → part of what is said, every value within the rules of its field: WeChat refuses the whole message for one that is not.
 * @returns the data to send, or the names of the fields that cannot hold what they are given.
 */
export function filled(
  fields: Readonly<Record<string, string>>,
  said: SaidOfNotice,
): { data: Record<string, { value: string }> } | { wrong: string[] } {
  const parts: Record<string, string> = { ...said, until: spoken(said.until) }
  const data: Record<string, { value: string }> = {}
  const wrong: string[] = []
  for (const [name, part] of Object.entries(fields)) {
    const kind = kinds[name.replace(/\d+$/, '')]
    const words = oneLine(parts[part] ?? '')
    const value = kind?.cutTo ? cut(words, kind.cutTo) : words
    if (kind?.fits.test(value)) data[name] = { value }
    else wrong.push(name)
  }
  return wrong.length > 0 ? { wrong } : { data }
}
