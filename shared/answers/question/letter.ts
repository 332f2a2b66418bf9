/** Of more signs than this a text is a letter: it tells much that it does not ask. */
const shortest = 60
/** As long are the first words of a letter that say what it is about. */
const heading = 40

const asking = /[？?]|请问|想问|问一?下|咨询|吗$|能不能|是不是|可不可以|(怎么|咋)办$/

const sentencesIn = (text: string): string[] => text.split(/(?<=[。！？!?；;\n])/).filter((one) => /\p{L}/u.test(one))

/** Whether a text is a letter: long enough to tell what it is about, whatever it asks. */
export const isLetter = (text: string): boolean => text.length > shortest

/** What a text asks: all of it, of a letter the sentences that ask; where none does, its first and its last. */
export function askedIn(text: string): string[] {
  if (text.length <= shortest) return [text]
  const all = sentencesIn(text)
  const asked = all.filter((one) => asking.test(one.trim()))
  if (asked.length > 0) return asked
  return all.length > 1 ? [all[0]!, all.at(-1)!] : [text]
}

/** What a text is about: all of it, of a letter its beginning. */
export const headingOf = (text: string): string =>
  text.length <= shortest ? text : [...(sentencesIn(text)[0] ?? text)].slice(0, heading).join('')

/** How a letter is addressed, before it says anything. */
const greeting =
  /^(尊敬的[^：:，,。！!]{0,16}[：:，,。！!]*|(各位)?(领导|书记|市长|县长|局长|工作人员|同志)们?(，)?[你您]?们?好[：:，,。！!]*|[你您]们?好[啊呀]?[：:，,。！!]*)+/

const calling =
  /^.{0,12}(关于|投诉|举报|咨询|反映|建议|请求|希望|求助|呼吁|质疑|请问|想问|询问|申请|反对|恳请|要求|请帮|查处|整治|取缔)/
const named = /(问题|情况|事宜|建议|反映|投诉|咨询|举报|请求|诉求|质疑|意见)[一的]?$/

/** The sentence in which a letter says at its beginning what it is about (投诉某小区装修押金不退), without its greeting; undefined where there is none. */
export function titleOf(text: string): string | undefined {
  if (text.length <= shortest) return undefined
  const [first = ''] = sentencesIn(
    text.replace(/\s+/g, (gap) => (gap.includes('\n') ? '\n' : '')).replace(greeting, ''),
  )
  const title = first.replace(/[。！？!?；;\n]+$/, '')
  return title.length >= 6 && title.length <= heading && (calling.test(title) || named.test(title)) ? title : undefined
}
