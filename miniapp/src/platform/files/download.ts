import Taro from '@tarojs/taro'
import { offline, problemFrom } from '../callProblem'
import { refusedBy } from '../refused'
import { useSession } from '../session'

/** A file of the API that has arrived on this device. */
export interface Downloaded {
  name: string
  place: string
}

/** WeChat opens workbooks itself; other files it only sends on to a chat, and only when somebody presses for it. */
export const opensAtOnce = (name: string): boolean => name.endsWith('.xlsx')

/**
 * Fetches a file of the API; `onBytes` hears how much has come.
 * @throws CallProblem with the API's own words when it is refused, 'offline' when nobody answers.
 */
export async function download(path: string, name: string, onBytes: (bytes: number) => void): Promise<Downloaded> {
  const { token } = useSession.getState()
  const header = token ? { Authorization: `Bearer ${token}` } : {}
  const task = Taro.downloadFile({ url: `${API_BASE}${path}`, header })
  task.progress(({ totalBytesWritten }) => onBytes(totalBytesWritten))
  const { tempFilePath, statusCode } = await task.catch(() => {
    throw offline()
  })
  if (statusCode !== 200) throw problemFrom(statusCode, await textOf(tempFilePath))
  return { name, place: tempFilePath }
}

/** Shows the file, or sends it to a chat: only at a press, and no more than that may come between. @throws Refused. */
export async function handOver({ name, place }: Downloaded): Promise<void> {
  if (opensAtOnce(name)) await Taro.openDocument({ filePath: place, fileType: 'xlsx', showMenu: true })
  else
    await Taro.shareFileMessage({ filePath: place, fileName: name }).catch((thrown: unknown) => {
      // Changing one's mind at the choice of the chat is no mistake.
      const refused = refusedBy(thrown, '发出去')
      if (refused) throw refused
    })
}

/** What the API said instead of a file; it too arrives as one. */
const textOf = (filePath: string) =>
  new Promise<string>((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'utf-8',
      success: ({ data }) => resolve(String(data)),
      fail: () => resolve(''),
    })
  })
