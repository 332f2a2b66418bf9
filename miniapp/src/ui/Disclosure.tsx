import { View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import { usePrinting } from '../platform/files/usePrinting'
import { Pressable } from './Pressable'

type DisclosureProps = PropsWithChildren<{
  label: string
  /** It belongs on paper, too, where nothing can be unfolded. */
  onPaper?: boolean
}>

/** More about it, for those who ask. */
export function Disclosure({ label, onPaper = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(false)
  const printed = usePrinting() && onPaper
  return (
    <View className="disclosure">
      {printed ? null : (
        <Pressable kind="link" expanded={open} onPress={() => setOpen(!open)}>
          {label}
          <View className={`disclosure__arrow ${open ? 'is-open' : ''}`} {...{ 'aria-hidden': true }} />
        </Pressable>
      )}
      {open || printed ? <View className="disclosure__content">{children}</View> : null}
    </View>
  )
}
