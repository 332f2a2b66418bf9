import type { LargeFile } from './chooseLarge'

/** Lets the person choose one file with one of these endings, read piece by piece. Nothing when they change their mind. */
export async function chooseLarge(endings: readonly string[]): Promise<LargeFile | undefined> {
  const file = await new Promise<File | undefined>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = endings.map((one) => `.${one}`).join()
    input.onchange = () => resolve(input.files?.[0])
    input.oncancel = () => resolve(undefined)
    input.click()
  })
  return (
    file && {
      name: file.name,
      size: file.size,
      piece: (from, length) => base64Of(file.slice(from, from + length)),
    }
  )
}

const base64Of = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(new Error('the chosen file could not be read'))
    reader.readAsDataURL(blob)
  })
