import { Problem } from '../../problem'
import { holdsPersonalData } from '../interpretations/judgement'
import type { CardContent } from './content'

/** Words of offices, each with what people say. 本市约定. */
const official: readonly (readonly [word: string, plain: string])[] = [
  ['予以', '“给”'],
  ['特此', '直接说事'],
  ['兹', '直接说事'],
  ['之规定', '“的规定”'],
  ['切实', '去掉'],
  ['贯彻落实', '说做什么'],
  ['依法依规', '说依据哪一条'],
  ['有关部门', '说清楚是哪个单位'],
]
/** A sentence longer than this is read twice. 本市约定. */
const longest = 60

/** `stood`: what the card said and was asked in before, word for word; read when it was made, it is not judged anew. @throws Problem 'bad-input' (400) at the field: words of offices, a sentence too long, what points at a person. */
export function requirePlain(content: CardContent, stood: ReadonlySet<string> = new Set()): void {
  const fields: readonly (readonly [keyof CardContent, readonly string[]])[] = [
    ['question', [content.question]],
    ['answer', [content.answer]],
    ['next', content.next],
    ['further', content.further ?? []],
    ['ways', content.ways],
  ]
  for (const [field, texts] of fields)
    for (const text of texts) {
      if (stood.has(text)) continue
      const message = personal(text) ?? (field === 'ways' ? undefined : notPlain(text))
      if (message) throw new Problem('bad-input', message, [{ field: `content.${field}`, message }])
    }
}

const personal = (text: string) =>
  holdsPersonalData(text) ? `“${text.slice(0, 16)}”里像有人的姓名、电话或车牌，知识卡不写这些` : undefined

function notPlain(text: string): string | undefined {
  const word = official.find(([one]) => text.includes(one))
  if (word) return `“${word[0]}”是公文话，换一种说法：${word[1]}`
  const long = text.split(/[。；！？\n]/).find((one) => one.length > longest)
  return long ? `“${long.slice(0, 10)}…”这一句有 ${long.length} 字，一句话最多 ${longest} 字，拆成两句` : undefined
}
