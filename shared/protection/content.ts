import * as z from 'zod'
import { Problem } from '../problem'
import { neverPublic } from '../redaction/kinds'
import { personalKindsIn } from '../redaction/requireNoPersonalData'
import { longestTyped } from '../people/words'
import { type ProtectionSheetName, protectionSheets, sheetLineMost } from '../people/keeping/sheets'
import { mostLeakCases, mostLeakDays } from './words'

/** 告知谁: the askers of cases named by their codes, of a unit's cases received from a day to a day, or everybody with an account. */
export const leakPeople = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nobody') }),
  z.strictObject({
    kind: z.literal('cases'),
    codes: z
      .array(z.string().max(longestTyped))
      .min(1, '至少写一件的编号')
      .max(mostLeakCases, `一次最多 ${mostLeakCases} 件`),
  }),
  z.strictObject({
    kind: z.literal('unit'),
    unit: z.string().min(1, '写明是哪个单位的办件').max(80),
    /** What it was called then; written down by the city, whatever is sent. */
    unitName: z.string().max(80).optional(),
    from: z.iso.date('写明从哪天起收到的'),
    until: z.iso.date('写明到哪天为止收到的'),
  }),
  z.strictObject({ kind: z.literal('everyone') }),
])
export type LeakPeople = z.infer<typeof leakPeople>

/** What is written on a sheet, line by line. `people`: of the notice of a leak alone. */
export const protectionContent = z.strictObject({
  lines: z.record(z.string().max(20), z.string().trim()),
  people: leakPeople.optional(),
})
export type ProtectionContent = z.infer<typeof protectionContent>

/** @throws Problem 'bad-input' (400) by field: a line left open or too long, one that is none of the sheet, a person's number, or people that cannot be. */
export function requireProtection(sheet: ProtectionSheetName, { lines, people }: ProtectionContent): void {
  const known = protectionSheets[sheet].lines
  const errors = known.flatMap(({ id, label }) => {
    const wrong = wrongLine(lines[id] ?? '', label, sheetLineMost[sheet])
    return wrong ? [{ field: `content.lines.${id}`, message: wrong }] : []
  })
  if (Object.keys(lines).some((id) => known.every((line) => line.id !== id)))
    errors.push({ field: 'content.lines', message: '这一份里没有这一项' })
  if (sheet === 'impact' && people) errors.push({ field: 'content.people', message: '影响评估不告知个人' })
  if (people?.kind === 'unit') {
    const days = (Date.parse(people.until) - Date.parse(people.from)) / 86_400_000
    const message = days < 0 ? '到哪天为止不能早于从哪天起' : `一次最多写 ${mostLeakDays} 天里收到的办件`
    if (days < 0 || days > mostLeakDays) errors.push({ field: 'content.people.until', message })
  }
  const [first] = errors
  if (first) throw new Problem('bad-input', first.message, errors)
}

function wrongLine(text: string, label: string, most: number): string | undefined {
  if (text === '') return `“${label}”还没有写，没有的写“无”`
  if (text.length > most) return `“${label}”最多 ${most} 字`
  const found = personalKindsIn(text, neverPublic)
  return found.length > 0 ? `“${label}”里像有${found.join('、')}，留档的不写哪个人的，请去掉` : undefined
}
