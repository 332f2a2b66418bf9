import type { Citation } from '@shared/answers/answer/answer'
import { View } from '@tarojs/components'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'

interface ProvisionsProps {
  citations: readonly Citation[]
  /** Those the reply rests on already. */
  cited: readonly string[]
  /** For whoever writes the reply; absent: only to read. */
  onCite?: ((basis: string) => void) | undefined
}

/** Provisions that may carry a reply, found by what the citizen wrote. */
export const Provisions = ({ citations, cited, onCite }: ProvisionsProps) => (
  <View>
    <View className="row__title">可能用得上的依据</View>
    {citations.map(({ title, provision, quote }) => {
      const basis = `《${title}》${provision}`
      return (
        <View key={basis} className="evidence">
          <View>{basis}</View>
          <View className="evidence__acts">
            {onCite && cited.includes(basis) ? <View className="second evidence__done">✓ 已写进依据</View> : null}
            {onCite && !cited.includes(basis) ? (
              <Pressable kind="link" label={`把${basis}写进依据`} onPress={() => onCite(basis)}>
                写进依据
              </Pressable>
            ) : null}
            {quote ? (
              <Disclosure label="看原文">
                <View className="quote">{quote}</View>
              </Disclosure>
            ) : null}
          </View>
        </View>
      )
    })}
  </View>
)
