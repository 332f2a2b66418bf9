import { Problem } from '@shared/problem'

/** More pages than anybody attaches to a question. */
const mostPages = 1_000

/**
 * Opens a PDF as a viewer does. @returns whether the viewer finds scripts or files in it.
 * @throws Problem 'cannot-read-file' where a viewer could not show it.
 */
export async function opensWithScripts(bytes: Uint8Array): Promise<boolean> {
  // Nothing is drawn, but the library wants the names of what it would draw with.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: Object })
  // Given beforehand, so that nothing is looked for beside this file once it is packed.
  Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs') })
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await loading.promise
    if (document.numPages > mostPages)
      throw new Problem('cannot-read-file', `这个 PDF 超过 ${mostPages} 页，请只传有关的几页`)
    const first = await document.getPage(1)
    const found = await Promise.all([
      document.getJSActions(),
      document.getAttachments(),
      first.getJSActions(),
      document.getFieldObjects(),
      first.getAnnotations(),
    ])
    return found.slice(0, 3).some((one) => one !== null && one !== undefined)
  } catch (error) {
    if (error instanceof Problem) throw error
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new Problem(
      'cannot-read-file',
      locked ? '这个 PDF 加了密码，请去掉密码再传' : '这个 PDF 打不开，可能没有传完整，请重新存一份再传',
    )
  } finally {
    await loading.destroy()
  }
}
