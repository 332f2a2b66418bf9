import { Text, View } from '@tarojs/components'

/** What to do, one after the other. */
export function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <View className="slide__steps" {...{ role: 'list' }}>
      {steps.map((step, nth) => (
        <View key={step} className="slide__step" {...{ role: 'listitem' }}>
          <Text className="slide__nth">{`${nth + 1}`}</Text>
          <View className="slide__words">{step}</View>
        </View>
      ))}
    </View>
  )
}
