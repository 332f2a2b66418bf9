import * as z from 'zod'
import { Problem } from '../../problem'
import { neverPublic, type PersonalKind } from '../../redaction/kinds'
import { personalData } from '../../redaction/redact'
import { personalKindsIn } from '../../redaction/requireNoPersonalData'
import { fieldsIn } from '../../text/fields'
import { templateSizes } from './words'

const text = ({ least, most }: { least: number; most: number }, what: string) =>
  z.string().trim().min(least, `${what}至少 ${least} 字`).max(most, `${what}最多 ${most} 字`)

/** What staff write of a template. */
export const templateContent = z.strictObject({
  title: text(templateSizes.title, '名称'),
  fits: text(templateSizes.fits, '什么时候用'),
  text: text(templateSizes.text, '模板正文'),
})
export type TemplateContent = z.infer<typeof templateContent>

/** What belongs to one person or one case; a unit's own telephone, mail and window may stand in its template. */
const ofPersons: readonly PersonalKind[] = [...neverPublic, '车牌号', '姓名']
/** A window is at a house number too; only homes lie up a stair. */
const isHome = (address: string) => address.includes('单元')

/** @throws Problem 'bad-input' (400) at the field: a text with nothing to fill in, or one that gives a person away. */
export function requireTemplate(content: TemplateContent): void {
  for (const field of ['title', 'fits', 'text'] as const) {
    const found = personalIn(content[field])
    if (found.length > 0) refuse(field, `里面像有${found.join('、')}，模板不写哪个人、哪一件，请换成【】里的要填的地方`)
  }
  if (fieldsIn(content.text).length === 0)
    refuse('text', '还没有要填的地方：每件不同的话用【】括起来，例如【办理结果】')
}

function personalIn(text: string): PersonalKind[] {
  const home = personalData(text, ['住址']).some(({ from, to }) => isHome(text.slice(from, to)))
  return [...personalKindsIn(text, ofPersons), ...(home ? (['住址'] as const) : [])]
}

function refuse(field: keyof TemplateContent, message: string): never {
  throw new Problem('bad-input', message, [{ field: `content.${field}`, message }])
}
