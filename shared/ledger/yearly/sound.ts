import { Problem } from '../../problem'
import { personalKindsIn } from '../../redaction/requireNoPersonalData'
import { figuresOf, type TypedContent, type YearlyContent } from './report'
import { yearlyFigures, yearlySizes, yearlyTexts } from './words'

const refusedFields = (errors: { field: string; message: string }[]) =>
  new Problem('bad-input', errors[0]?.message ?? '', errors)

/** What was typed, as far as it goes: unfinished is fine, a figure that is none is not. @throws Problem 'bad-input', by field. */
export function contentOf({ figures: typed, texts }: TypedContent): YearlyContent {
  const { figures, wrong } = figuresOf(typed)
  const errors = yearlyFigures
    .filter(({ id }) => wrong.includes(id))
    .map(({ id, name, places }) => ({
      field: `content.figures.${id}`,
      message: places === 0 ? `${name}写整数，不写单位` : `${name}写数字，最多两位小数`,
    }))
  if (errors.length > 0) throw refusedFields(errors)
  return { figures, texts: Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) }
}

/** Whether all that the report has to say is there (政府信息公开条例 第五十条). @throws Problem 'bad-input', by field. */
export function requireWholeYearly({ figures, texts }: YearlyContent): void {
  const missing = yearlyFigures
    .filter(({ id }) => figures[id] === undefined)
    .map(({ id, group, name }) => ({
      field: `content.figures.${id}`,
      message: `${group}，${name}还没有填，没有的填 0`,
    }))
  const short = yearlyTexts
    .filter(({ id, must }) => (must || texts[id]) && (texts[id] ?? '').length < yearlySizes.text.least)
    .map(({ id, name }) => ({ field: `content.texts.${id}`, message: `${name}至少写 ${yearlySizes.text.least} 个字` }))
  const personal = yearlyTexts.flatMap(({ id, name }) => {
    const kinds = personalKindsIn(texts[id] ?? '')
    return kinds.length ? [{ field: `content.texts.${id}`, message: `${name}里还有${kinds.join('、')}，请先去掉` }] : []
  })
  const errors = [...missing, ...short, ...personal]
  if (errors.length > 0) throw refusedFields(errors)
}
