import Taro from '@tarojs/taro'

/** Reads one value kept on this phone; `otherwise` when there is none or it cannot be read. */
export function kept<T>(key: string, otherwise: T): T {
  try {
    const value: unknown = Taro.getStorageSync(key)
    return value === '' || value === undefined || value === null ? otherwise : (value as T)
  } catch {
    return otherwise
  }
}

/** Keeps one value on this phone; undefined forgets it. A full or forbidden storage is no reason to stop. */
export function keep(key: string, value: unknown): void {
  try {
    if (value === undefined) Taro.removeStorageSync(key)
    else Taro.setStorageSync(key, value)
  } catch {
    return
  }
}
