import { View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import { Pressable } from './Pressable'

/** More about it, for those who ask. */
export function Disclosure({ label, children }: PropsWithChildren<{ label: string }>) {
  const [open, setOpen] = useState(false)
  return (
    <View className="disclosure">
      <Pressable kind="link" expanded={open} onPress={() => setOpen(!open)}>
        {label}
        <View className={`disclosure__arrow ${open ? 'is-open' : ''}`} {...{ 'aria-hidden': true }} />
      </Pressable>
      {open ? <View className="disclosure__content">{children}</View> : null}
    </View>
  )
}
