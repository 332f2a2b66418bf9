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
export async function chooseLarge(endings: readonly string[]): Promise<LargeFile | undefined> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...endings] }).catch(
    (thrown: unknown) => {
      const refused = refusedBy(thrown, '选文件')
      if (refused) throw refused
      return undefined
    },
  )
  const [file] = chosen?.tempFiles ?? []
  if (!file) return undefined
  const { name, size, path } = file
  return { name, size, piece: (from, length) => pieceOf(path, from, Math.min(length, size - from)) }
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
