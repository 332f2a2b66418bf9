import type { LargeFile } from './chooseLarge'

/**
 * Lets the person choose files with one of these endings: as many as they like, which may be more than `_most`. None when they
 * change their mind. Apart from where one is chosen, which a first visit fetches.
 */
export async function chooseSeveral(endings: readonly string[], _most: number): Promise<LargeFile[]> {
  const files = await new Promise<readonly File[]>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.accept = endings.map((one) => `.${one}`).join()
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
