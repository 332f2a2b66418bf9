import type { PromiseView } from '@shared/promises/contractParts'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { Copy } from '../../ui/Copy'

/** Every step, the newest first; where it can be seen is an address to copy, for the phone opens no page of others. */
export function PromiseSteps({ steps }: Pick<PromiseView, 'steps'>) {
  return (
    <View className="stack stack--close">
      {[...steps].reverse().map(({ at, words, text, link }) => (
        <View key={`${at}${words}`}>
          <View>{words}</View>
          <View className="small">{dayAndTime(at)}</View>
          {text ? <View className="second">{text}</View> : null}
          {link ? <Copy text={link} word="复制能看到的网址" label={`复制网址，${words}`} /> : null}
        </View>
      ))}
    </View>
  )
}
