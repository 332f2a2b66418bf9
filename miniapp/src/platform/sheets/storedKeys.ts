import Taro from '@tarojs/taro'

/** What lies on this phone, by its keys. */
export function storedKeys(): string[] {
  try {
    return Taro.getStorageInfoSync().keys
  } catch {
    return []
  }
}
