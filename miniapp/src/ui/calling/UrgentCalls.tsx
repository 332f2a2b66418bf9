import { Text, View } from '@tarojs/components'
import { Call } from './Call'
import { Heading } from '../page/Heading'

interface UrgentCallsProps {
  what: string
  now: readonly string[]
  calls: readonly { number: string; name: string; when?: string | undefined }[]
  /** It only sounds so. */
  perhaps?: boolean | undefined
}

/**
 * 人命要紧: what to do now, and whom to call, one large button for each number. Nothing else belongs beside it, but where it only sounds so. A number for
 * one case only, after one that is always right, is outlined: nobody has to choose between equal buttons.
 */
export function UrgentCalls({ what, now, calls, perhaps }: UrgentCallsProps) {
  const allByCase = calls.every(({ when }) => when)
  return (
    <View className="urgent" role="alert" aria-label={what}>
      <Heading level={1}>{perhaps ? '要是有人有危险，先这样做' : '现在先这样做'}</Heading>
      {now.length ? (
        <View className="urgent__now">
          {now.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </View>
      ) : null}
      {calls.map(({ number, name, when }, at) => (
        <Call
          key={number}
          phone={number}
          kind="danger"
          className={when && at > 0 && !allByCase ? 'urgent__call urgent__call--case' : 'urgent__call'}
          label={`打 ${number}，${name}${when ? `，${when}` : ''}`}
        >
          <View className="urgent__number">{`打 ${number}`}</View>
          <View className="urgent__name">
            <Text className="urgent__part">{name}</Text>
            {when ? <Text className="urgent__part">{` · ${when}`}</Text> : null}
          </View>
        </Call>
      ))}
    </View>
  )
}
