import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

/** In the hand a page scrolls: nothing has to be fitted into it. */
export function Fitted({ children }: PropsWithChildren) {
  return <View className="slide__text">{children}</View>
}
