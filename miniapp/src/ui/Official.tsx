import { View } from '@tarojs/components'
import { Disclosure } from './Disclosure'
import { glossary, type Term } from './glossary'

/** The official word for a plain one, for whoever asks. */
export function Official({ of }: { of: Term }) {
  const { official, line } = glossary[of]
  return (
    <Disclosure label="官方叫法">
      <View>{`官方叫法：${official}。${line}`}</View>
    </Disclosure>
  )
}
