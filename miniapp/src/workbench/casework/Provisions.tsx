import type { Citation } from '@shared/answers/answer'
import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'

interface ProvisionsProps {
  citations: readonly Citation[]
  /** For whoever writes the reply; absent: only to read. */
  onCite?: ((basis: string) => void) | undefined
}

/** Provisions that may carry a reply, found by what the citizen wrote. */
export const Provisions = ({ citations, onCite }: ProvisionsProps) => (
  <Card title="可能用得上的依据">
    <View className="rows">
      {citations.map(({ title, provision, quote }) => (
        <View key={`${title}${provision}`} className="evidence">
          <View className="citation__title">{`《${title}》${provision}`}</View>
          {quote ? (
            <Disclosure label="看原文">
              <View className="quote">{quote}</View>
            </Disclosure>
          ) : null}
          {onCite ? (
            <Pressable
              kind="link"
              label={`把《${title}》${provision}写进依据`}
              onPress={() => onCite(`《${title}》${provision}`)}
            >
              写进依据
            </Pressable>
          ) : null}
        </View>
      ))}
    </View>
  </Card>
)
