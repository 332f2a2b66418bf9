import Taro from '@tarojs/taro'
import { refusedBy } from '../refused'
import { download } from './download'

export type FileKind = 'picture' | 'pdf' | 'office'
export interface ChoiceLimits {
  /** In bytes. */
  largest?: number
  onLeft?: (more: number) => void
  /** Hears what each is called, in order; a photograph has no name in WeChat. */
  onNames?: (names: readonly (string | undefined)[]) => void
}
const endings = { pdf: ['pdf'], office: ['docx', 'xlsx'] }

/**
 * Lets the person choose; what they chose in base64, photos made smaller. Nothing when they change their mind. A file larger
 * than `largest` stands as ''. WeChat lets nobody choose beyond `most`.
 * @throws Refused where it is not allowed.
 */
export async function chooseFiles(
  kind: FileKind,
  most: number,
  { largest = Infinity, onNames }: ChoiceLimits = {},
): Promise<string[]> {
  const chosen = await (kind === 'picture' ? pictures(most) : documents(most, endings[kind])).catch(
    (thrown: unknown) => {
      const refused = refusedBy(thrown, kind === 'picture' ? '选照片' : '选文件')
      if (refused) throw refused
      return []
    },
  )
  onNames?.(chosen.map(({ name }) => name))
  const read = await Promise.all(chosen.map(({ path }) => base64Of(path)))
  // Four signs of base64 are three bytes.
  return read.map((content) => (content.length * 0.75 > largest ? '' : content))
}

interface ChosenHere {
  path: string
  name?: string
}

async function pictures(most: number): Promise<ChosenHere[]> {
  const chosen = await Taro.chooseImage({ count: most, sizeType: ['compressed'] })
  return chosen.tempFilePaths.map((path) => ({ path }))
}

async function documents(most: number, extension: string[]): Promise<ChosenHere[]> {
  const chosen = await Taro.chooseMessageFile({ count: most, type: 'file', extension })
  return chosen.tempFiles.map(({ path, name }) => ({ path, name }))
}

const base64Of = (filePath: string) =>
  new Promise<string>((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => resolve(String(data)),
      fail: () => reject(new Error('the chosen file could not be read')),
    })
  })

/** Fetches a file of the API to a place on this phone, until WeChat needs the room. @throws CallProblem as `download` does. */
export const fetchFile = async (path: string): Promise<string> => (await download(path, '', () => undefined)).place

/** WeChat empties its own place for fetched files. */
export function forgetFile(_place: string): void {}

/** Fetches a file of the API and shows it. @throws CallProblem when it is refused or nobody answers. */
export async function openFile(path: string, kind: FileKind, name = ''): Promise<void> {
  const place = await fetchFile(path)
  if (kind === 'picture') await Taro.previewImage({ urls: [place] })
  else await Taro.openDocument({ filePath: place, fileType: typeOf(kind, name) })
}

const typeOf = (kind: FileKind, name: string) => (kind === 'pdf' ? 'pdf' : name.endsWith('.xlsx') ? 'xlsx' : 'docx')
