import JSZip from 'jszip'

const ofWord = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The parts of a Word file, as XML without its outermost element. */
export interface WordFile {
  body: string
  numbering?: string
  styles?: string
  footnotes?: string
}

/** Writes a .docx as Word does: zipped XML. */
export async function wordFile({ body, numbering, styles, footnotes }: WordFile): Promise<Uint8Array> {
  const zip = new JSZip()
  const part = (name: string, inner: string | undefined) =>
    inner === undefined
      ? undefined
      : zip.file(`word/${name}.xml`, `<?xml version="1.0"?><w:${name} ${ofWord}>${inner}</w:${name}>`)
  zip.file(
    '_rels/.rels',
    '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  )
  part('document', `<w:body>${body}</w:body>`)
  part('numbering', numbering)
  part('styles', styles)
  part('footnotes', footnotes)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** A paragraph; `properties` go into its w:pPr. */
export const p = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`

/** A run; `properties` go into its w:rPr. */
export const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A numbered paragraph. */
export const item = (text: string, list = 1, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** One level of a list: its number format and its text, as %1、 or 第%1条. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`

/** A numbering part with one list. */
export const oneList = (...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

/** A table cell; `properties` go into its w:tcPr. */
export const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`

export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
