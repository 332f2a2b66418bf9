import { View } from '@tarojs/components'
import type { HeadingProps } from './headingProps'

export function Heading({ level = 2, className = '', children }: HeadingProps) {
  return (
    <View className={`heading heading--${level} ${className}`} {...{ 'aria-role': 'heading' }}>
      {children}
    </View>
  )
}
