/** One paragraph of a notice, or the steps that one announces. */
export type ScreenPart = { words: string } | { lead: string; steps: string[] }

const marked =
  /^(?:第[一二三四五六七八九十]+步|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:[、．]|[.](?!\d))|[①-⑳])[\s，：、]*/
/** 可以先做三件事：…；…；…。 What follows the full stop is a paragraph again. */
const announced = /^([^：；。]{2,40}：)([^。；]+(?:；[^。；]+)+)。?(.*)$/

/** The text of a notice as it is read from across a room: paragraphs, and whatever is told in steps as a list. */
export function partsOf(text: string): ScreenPart[] {
  const parts: ScreenPart[] = []
  for (const line of text.split(/\n+/).map((one) => one.trim())) {
    if (!line) continue
    const told = announced.exec(line)
    if (marked.test(line)) addStep(parts, line.replace(marked, ''))
    else if (told) {
      const [, lead = '', steps = '', rest = ''] = told
      parts.push({ lead, steps: steps.split('；') })
      if (rest.trim()) parts.push({ words: rest.trim() })
    } else parts.push({ words: line })
  }
  return parts
}

function addStep(parts: ScreenPart[], step: string): void {
  const last = parts.at(-1)
  if (last && 'steps' in last) last.steps.push(step)
  else if (last?.words.endsWith('：')) parts.splice(-1, 1, { lead: last.words, steps: [step] })
  else parts.push({ lead: '', steps: [step] })
}
