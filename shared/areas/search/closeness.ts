/** A place as it is looked for. */
export interface Sought {
  /** As the register has it, and as people say it. */
  name: string
  plain: string
  /** 'wang hua cun'; other ways of saying it after a stroke. */
  pinyin?: string | undefined
  /** 东昌府区沙镇镇王化村, and the place above it. */
  full: string
  above: string
  /** Pinyin of the places from the county down, of each the first way of saying it, and of those above alone. */
  fullPinyin: string
  abovePinyin: string
}

/** How close a place is to what is looked for, 0 the closest; undefined when it is not meant. */
export function closeness(one: Sought, text: string): number | undefined {
  return /^[a-z\d]+$/.test(text) ? closenessOfLetters(one, text) : closenessOfName(one, text)
}

function closenessOfName({ name, plain, full, above }: Sought, text: string): number | undefined {
  if (plain === text || name === text) return 0
  if (plain.startsWith(text)) return 1
  if (name.includes(text) || plain.includes(text)) return 2
  // 沙镇镇王化 means the village, not every village of the town that 沙镇镇 alone would already name.
  return full.includes(text) && !above.includes(text) ? 3 : undefined
}

/** wanghua, wanghuacun, wh, whc, szzwh: whole syllables as far as they go, or the first letter of each. */
function closenessOfLetters({ pinyin = '', fullPinyin, abovePinyin }: Sought, text: string): number | undefined {
  const ways = pinyin.split('/').map((way) => way.split(' '))
  const best = ways.map((way) => ofOne(way, text)).filter((close) => close !== undefined)
  if (best.length > 0) return Math.min(...best)
  return across(fullPinyin, text) && !across(abovePinyin, text) ? 3 : undefined
}

const initials = (syllables: readonly string[]) => syllables.map((one) => one[0] ?? '').join('')

function ofOne(syllables: readonly string[], text: string): number | undefined {
  const [whole, short] = [syllables.join(''), initials(syllables)]
  if (whole === text || short === text) return 0
  if (whole.startsWith(text) || short.startsWith(text)) return 1
  return text.length > 1 && within(syllables, text) ? 2 : undefined
}

/** From some syllable on. */
const within = (syllables: readonly string[], text: string) =>
  syllables.some((_one, at) => {
    const rest = syllables.slice(at)
    return rest.join('').startsWith(text) || initials(rest).startsWith(text)
  })

const across = (words: string, text: string) => text.length > 2 && within(words.split(' '), text)

/** What was typed as it is looked for: without spaces and tones of writing. */
export const soughtText = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s']+/g, '')
