import Taro from '@tarojs/taro'
import { refusedBy } from '../refused'

/** A chosen file that is too large to be sent at once. */
export interface LargeFile {
  name: string
  /** In bytes. */
  size: number
  /** Some of its bytes, in base64. */
  piece(from: number, length: number): Promise<string>
}

/** Lets the person choose one file with one of these endings, from a chat. Nothing when they change their mind. @throws Refused. */
export const chooseLarge = async (endings: readonly string[]): Promise<LargeFile | undefined> =>
  (await chooseSeveral(endings, 1))[0]

/** The same of several at once, in the order in which they were chosen. None when they change their mind. @throws Refused. */
export async function chooseSeveral(endings: readonly string[], most: number): Promise<LargeFile[]> {
  const chosen = await Taro.chooseMessageFile({ count: most, type: 'file', extension: [...endings] }).catch(
    (thrown: unknown) => {
      const refused = refusedBy(thrown, '选文件')
      if (refused) throw refused
      return undefined
    },
  )
  return (chosen?.tempFiles ?? []).map(({ name, size, path }) => ({
    name,
    size,
    piece: (from, length) => pieceOf(path, from, Math.min(length, size - from)),
  }))
}

const pieceOf = (filePath: string, position: number, length: number) =>
  new Promise<string>((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      position,
      length,
      success: ({ data }) => resolve(String(data)),
      fail: () => reject(new Error('the chosen file could not be read')),
    })
  })
