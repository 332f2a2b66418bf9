import { starName, starNames } from '@shared/inquiries/words'
import { View } from '@tarojs/components'
import { Pressable } from '../ui/Pressable'

/** What the first and the last mean, until one is chosen. */
const ends = `1 分${starName(1)}，${starNames.length} 分${starName(starNames.length)}`

/** 评价, 1 to 5; 0 while nothing is chosen. Without `onChange` it only shows. */
export function Stars({ value, onChange }: { value: number; onChange?: (stars: number) => void }) {
  const stars = starNames.map((_, at) => at + 1)
  const word = starName(value)
  if (!onChange)
    return (
      <View className="stars" role="img" aria-label={`${value} 分，${word}`}>
        {stars.map((star) => (
          <View key={star} className={`star ${star <= value ? 'is-on' : ''}`} />
        ))}
        <View className="stars__word">{word}</View>
      </View>
    )
  return (
    <View className="stars" role="radiogroup" aria-label="评价">
      {stars.map((star) => (
        <Pressable
          key={star}
          role="radio"
          checked={star === value}
          label={`${star} 分，${starName(star)}`}
          className="stars__press"
          onPress={() => onChange(star)}
        >
          <View className={`star ${star <= value ? 'is-on' : ''}`} />
        </Pressable>
      ))}
      <View className="stars__word">{word || ends}</View>
    </View>
  )
}
