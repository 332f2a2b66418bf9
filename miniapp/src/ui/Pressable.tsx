import { View } from '@tarojs/components'
import { classOf, type PressableProps } from './pressableProps'

/** Everything a finger can press. */
export function Pressable(props: PressableProps) {
  const { label, role = 'button', checked, expanded, disabled, busy, onPress, children } = props
  const off = disabled || busy
  return (
    <View
      className={classOf(props)}
      hoverClass={off ? 'none' : 'is-pressed'}
      {...{ 'aria-role': role }}
      {...(label ? { 'aria-label': label } : {})}
      {...(checked === undefined ? {} : { 'aria-checked': checked, 'aria-selected': checked })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      {...(off ? { 'aria-disabled': true } : {})}
      onClick={() => {
        if (!off) onPress?.()
      }}
    >
      {children}
    </View>
  )
}
