/** Of more signs than this a text is a letter: it tells much that it does not ask. */
const shortest = 60
/** As long are the first words of a letter that say what it is about. */
const heading = 40

const asking = /[？?]|请问|想问|问一?下|咨询|吗$|能不能|是不是|可不可以|(怎么|咋)办$/

const sentencesIn = (text: string): string[] => text.split(/(?<=[。！？!?；;\n])/).filter((one) => /\p{L}/u.test(one))

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
