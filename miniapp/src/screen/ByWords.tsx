import { Text } from '@tarojs/components'

/** In the hand a title breaks where it does. */
export function ByWords({ title }: { title: string }) {
  return <Text>{title}</Text>
}
