import { View } from '@tarojs/components'

interface BesideProps {
  original: string
  edited: string
  names: readonly [original: string, edited: string]
}

/** What was written and what will be public, side by side where there is room. */
export function Beside({ original, edited, names }: BesideProps) {
  return (
    <View className="beside">
      <Sheet name={names[0]} text={original} />
      <Sheet name={names[1]} text={edited} />
    </View>
  )
}

export function Sheet({ name, text }: { name: string; text: string }) {
  return (
    <View>
      <View className="field__label">{name}</View>
      <View className="quote">{text}</View>
    </View>
  )
}
