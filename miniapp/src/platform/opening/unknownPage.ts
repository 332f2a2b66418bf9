import Taro from '@tarojs/taro'

/** A link that was cut short, mistyped or of an earlier edition opens the first page instead of nothing. */
export async function openInstead(): Promise<void> {
  await Taro.reLaunch({ url: '/answers/ask/index' })
}
