import { partsOf, textOfPart } from './zipParts'

/** Parts that run, hide another file, or fetch something from elsewhere when the document is opened. */
const acting =
  /vbaProject|vbaData|macrosheets|activeX|embeddings\/|oleObject|externalLinks\/|\.(?:bin|exe|dll|js|vbs)$/i
/** How the printer was set, which Excel writes into most workbooks. */
const printer = /^(?:xl|word)\/printerSettings\/printerSettings\d*\.bin$/
/** Kinds that act, and any sign written otherwise than it reads. */
const actingKind = /macroEnabled|ms-office\.(?:vba|activeX)|oleObject|&/i
/** Whatever is not said to lie inside. */
const leadsOut = /TargetMode\s*=\s*["'](?!Internal["'])/i
/** Written in signs of two bytes, or with names for other words: no program writes these lists so. */
const disguised = /\0|<!(?:DOCTYPE|ENTITY)/i

/**
 * Whether a Word document or a workbook is what it says and could not act by itself (ECMA-376 part 2, OPC): told by the list
 * of its parts, by their kinds, and by what they refer to.
 */
export function isQuietOffice(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = partsOf(file)
  if (!parts || parts.some(({ name }) => acting.test(name) && !printer.test(name))) return false
  const types = parts.filter(({ name }) => name === '[Content_Types].xml')
  if (types.length !== 1) return false
  const read = parts.filter(({ name }) => name.toLowerCase().endsWith('.rels')).concat(types)
  return read.every((part) => {
    const text = textOfPart(file, part)
    if (text === undefined || disguised.test(text)) return false
    return !(part === types[0] ? actingKind : leadsOut).test(text)
  })
}
