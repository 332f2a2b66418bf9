const opens = /[（《「“【〔(]$/
/** Of a place, after its name: no line begins with it. */
const ofPlace = /^[室厅楼路街村镇乡门院所站]$/
const closes = /^[）》」”】〕)、，。：；！？·]/

/**
 * A title in the pieces between which a line may end: words as the browser knows them, brackets with what they hold, a
 * number with what it counts. Characters that it knows no word for stay together: a name is not cut through.
 */
export function phrasesOf(title: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [title]
  const phrases: string[] = []
  let last = ''
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)) {
    const before = phrases.at(-1)
    const together =
      before !== undefined &&
      (opens.test(before) ||
        closes.test(segment) ||
        ofPlace.test(segment) ||
        /\d$/.test(before) ||
        (last.length === 1 && segment.length === 1))
    if (together) phrases[phrases.length - 1] += segment
    else phrases.push(segment)
    // What closes a bracket begins no unknown word.
    last = closes.test(segment) ? segment + segment : segment
  }
  return phrases
}
