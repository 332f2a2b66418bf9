import { View } from '@tarojs/components'
import { Call } from './Call'
import { Heading } from '../page/Heading'

interface UrgentCallsProps {
  what: string
  now: readonly string[]
  calls: readonly { number: string; name: string; when?: string | undefined }[]
}

/** 人命要紧: what to do now, and whom to call, one large button for each number. Nothing else belongs beside it. */
export function UrgentCalls({ what, now, calls }: UrgentCallsProps) {
  return (
    <View className="urgent" role="alert" aria-label={what}>
      <Heading level={1}>现在先这样做</Heading>
      {now.length ? (
        <View className="urgent__now">
          {now.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </View>
      ) : null}
      {calls.map(({ number, name, when }) => (
        <Call
          key={number}
          phone={number}
          kind="danger"
          className="urgent__call"
          label={`打 ${number}，${name}${when ? `，${when}` : ''}`}
        >
          <View className="urgent__number">{`打 ${number}`}</View>
          <View className="urgent__name">{when ? `${name} · ${when}` : name}</View>
        </Call>
      ))}
    </View>
  )
}
