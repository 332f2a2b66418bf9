import Taro from '@tarojs/taro'
import { refusedBy } from '../refused'
import type { LargeFile } from './chooseLarge'

/** Lets the person choose files with one of these endings, from a chat, in the order in which they were chosen. None when they change their mind. @throws Refused. */
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
