import Taro from '@tarojs/taro'
import { refusedBy } from '../refused'
import { requireSmall } from './requireSmall'

/**
 * Lets the person choose one file of text with one of these endings, from a chat. Nothing when they change their mind. `advice`:
 * what to do with one that is too large. @throws Refused.
 */
export async function chooseText(endings: readonly string[], advice: string): Promise<string | undefined> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...endings] }).catch(
    (thrown: unknown) => {
      const refused = refusedBy(thrown, '选文件')
      if (refused) throw refused
      return undefined
    },
  )
  const [file] = chosen?.tempFiles ?? []
  if (file) requireSmall(file, advice)
  return file && textIn(file.path)
}

const textIn = (filePath: string) =>
  new Promise<string>((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'utf-8',
      success: ({ data }) => resolve(String(data)),
      fail: () => reject(new Error('the chosen file could not be read')),
    })
  })
