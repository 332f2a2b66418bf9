import { requireSmall } from './requireSmall'

/**
 * Lets the person choose one file of text with one of these endings. Nothing when they change their mind. `advice`: what to do
 * with one that is too large. @throws Refused.
 */
export async function chooseText(endings: readonly string[], advice: string): Promise<string | undefined> {
  const file = await new Promise<File | undefined>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = endings.map((one) => `.${one}`).join()
    input.onchange = () => resolve(input.files?.[0])
    input.oncancel = () => resolve(undefined)
    input.click()
  })
  if (file) requireSmall(file, advice)
  return file && decoded(await file.arrayBuffer())
}

/** Older editors of this country write GB 18030. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
