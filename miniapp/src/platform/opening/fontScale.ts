import Taro from '@tarojs/taro'
import type { TypeSize } from '../settings'

const own: Record<TypeSize, number> = { normal: 1, large: 1.375, largest: 1.75 }
/** Up to here nothing clips on a screen of 320 px. */
const most = own.largest

/** How large WeChat is set to write, 1 = as made; older ones tell pixels, of which 16 are 1. */
function factorOfWeChat(): number {
  const { fontSizeScaleFactor } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number }
  return fontSizeScaleFactor ?? (Taro.getSystemInfoSync().fontSizeSetting ?? 16) / 16
}

/** The larger of 长辈版 and WeChat's own font size, where WeChat's is the larger; titles grow less, as in 长辈版. */
export function fontScale(typeSize: TypeSize): Record<string, string> | undefined {
  const scale = Math.min(factorOfWeChat(), most)
  if (!(scale > own[typeSize])) return undefined
  return {
    '--scale': String(scale),
    '--f28': `${Math.round(28 + 16 * (scale - 1))}px`,
    '--f20': `${Math.round(20 + 16 * (scale - 1))}px`,
    '--touch': `${Math.round(Math.min(64, 44 + 43 * (scale - 1)))}px`,
  }
}
