import type { Letter } from '@shared/inquiries/disclosure/letter'
import { View } from '@tarojs/components'

/** One letter as it comes on the paper. */
export function LetterSheet({ letter }: { letter: Letter }) {
  const { title, number, to, paragraphs, remedies, signedBy, on } = letter
  return (
    <View className="poster">
      <View className="poster__title">{title}</View>
      <View className="poster__kind">{number}</View>
      <View>{to}</View>
      {[...paragraphs, ...(remedies ? [remedies] : [])].map((words) => (
        <View key={words} className="poster__words">
          {words}
        </View>
      ))}
      <View className="poster__by">
        <View>{signedBy}</View>
        <View>{on}</View>
      </View>
    </View>
  )
}
