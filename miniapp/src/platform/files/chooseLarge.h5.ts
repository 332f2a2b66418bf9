import type { LargeFile } from './chooseLarge'

/** Lets the person choose one file with one of these endings, read piece by piece. Nothing when they change their mind. */
export const chooseLarge = async (endings: readonly string[]): Promise<LargeFile | undefined> =>
  (await chooseSeveral(endings, 1))[0]

/** The same of several at once: as many as were chosen, which may be more than `most`. None when they change their mind. */
export async function chooseSeveral(endings: readonly string[], most: number): Promise<LargeFile[]> {
  const files = await new Promise<readonly File[]>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = endings.map((one) => `.${one}`).join()
    input.multiple = most > 1
    input.onchange = () => resolve([...(input.files ?? [])])
    input.oncancel = () => resolve([])
    input.click()
  })
  return files.map((file) => ({
    name: file.name,
    size: file.size,
    piece: (from, length) => base64Of(file.slice(from, from + length)),
  }))
}

const base64Of = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(new Error('the chosen file could not be read'))
    reader.readAsDataURL(blob)
  })
