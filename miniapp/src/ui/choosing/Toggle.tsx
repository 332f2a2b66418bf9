import { View } from '@tarojs/components'
import { Pressable } from '../Pressable'

interface ToggleProps {
  label: string
  hint?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Yes or no, with what it means. */
export function Toggle({ label, hint, checked, onChange }: ToggleProps) {
  return (
    <Pressable role="switch" checked={checked} label={label} onPress={() => onChange(!checked)}>
      <View className="row">
        <View className="row__words">
          <View className="row__title">{label}</View>
          {hint ? <View className="row__note">{hint}</View> : null}
        </View>
        <View className={`toggle ${checked ? 'is-on' : ''}`} {...{ 'aria-hidden': true }} />
      </View>
    </Pressable>
  )
}
