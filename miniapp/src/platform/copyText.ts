import Taro from '@tarojs/taro'
import { type Refused, refusedBy } from './refused'

/** Copies to the clipboard. @returns why it was not done, in words; nothing when it was. */
export async function copyText(data: string): Promise<Refused | undefined> {
  try {
    await Taro.setClipboardData({ data })
    return undefined
  } catch (thrown) {
    return refusedBy(thrown, '复制')
  }
}
