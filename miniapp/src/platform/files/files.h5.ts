import { offline, problemFrom } from '../callProblem'
import type { ChoiceLimits, FileKind } from './files'
import { useSession } from '../session'

const accepted: Record<FileKind, string> = { picture: 'image/*', pdf: 'application/pdf', office: '.docx,.xlsx' }
/** Wide enough to read a letter that was photographed. */
const longestSide = 2000

/**
 * Lets the person choose; what they chose in base64, photos made smaller. Nothing when they change their mind. A file larger
 * than `largest` is not read, and stands as ''; `onLeft` hears how many were chosen beyond `most`.
 */
export async function chooseFiles(
  kind: FileKind,
  most: number,
  { largest = Infinity, onLeft, onNames }: ChoiceLimits = {},
): Promise<string[]> {
  const all = await chosenFiles(accepted[kind], most)
  if (all.length > most) onLeft?.(all.length - most)
  const taken = all.slice(0, most)
  onNames?.(taken.map(({ name }) => name))
  return Promise.all(
    taken.map(async (file) => {
      const fit = kind === 'picture' ? await smaller(file) : file
      return fit.size > largest ? '' : base64Of(fit)
    }),
  )
}

const chosenFiles = (accept: string, most: number) =>
  new Promise<File[]>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = most > 1
    input.onchange = () => resolve(Array.from(input.files ?? []))
    input.oncancel = () => resolve([])
    input.click()
  })

/** Drawn anew as a JPEG: smaller, upright, and without the place and time that a camera writes into it. */
async function smaller(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return file
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.82))
  return drawn ?? file
}

const base64Of = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(new Error('the chosen file could not be read'))
    reader.readAsDataURL(blob)
  })

/** Fetches a file of the API to a place on this device, until it is forgotten. @throws CallProblem when it is refused or nobody answers. */
export async function fetchFile(path: string): Promise<string> {
  const { token } = useSession.getState()
  const headers = token ? { Authorization: `Bearer ${token}` } : undefined
  const answer = await fetch(`${API_BASE}${path}`, headers ? { headers } : {}).catch(() => {
    throw offline()
  })
  if (!answer.ok) throw problemFrom(answer.status, await answer.text())
  return URL.createObjectURL(await answer.blob())
}

export const forgetFile = (place: string): void => URL.revokeObjectURL(place)

/** Fetches a file of the API and gives it to the browser to keep, under `name` where it has one. @throws CallProblem as fetchFile does. */
export async function openFile(path: string, kind: FileKind, name?: string): Promise<void> {
  const url = await fetchFile(path)
  const link = document.createElement('a')
  link.href = url
  link.download = name ?? (kind === 'picture' ? '照片' : '文件.pdf')
  link.click()
  setTimeout(() => forgetFile(url), 60_000)
}
