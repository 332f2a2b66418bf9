import { Text, View } from '@tarojs/components'

/** The words of a provision, with the part that answers marked where it stands in them. */
export function Marked({ quote, decisive }: { quote: string; decisive?: string | undefined }) {
  const at = decisive ? quote.indexOf(decisive) : -1
  if (!decisive || at < 0) return <View className="quote">{quote}</View>
  return (
    <View className="quote">
      {quote.slice(0, at)}
      <Text className="quote__mark">{decisive}</Text>
      {quote.slice(at + decisive.length)}
    </View>
  )
}
