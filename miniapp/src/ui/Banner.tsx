import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

/** One line across the page: lake says, amber cautions, green confirms. */
export function Banner({ tone = 'lake', children }: PropsWithChildren<{ tone?: 'lake' | 'amber' | 'green' | 'seal' }>) {
  return (
    <View className={`banner banner--${tone}`} role="status">
      {children}
    </View>
  )
}
