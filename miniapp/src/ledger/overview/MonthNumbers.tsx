import type { readLedger } from '@shared/ledger/contract'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { type Bar, Bars } from './Bars'

type Ledger = Replied<typeof readLedger>

/** Every inquiry of the month stands in exactly one line. */
function barsOf({ received, near, overdue, repliedOnTime, repliedLate, withdrawn }: Ledger['inquiries']): Bar[] {
  const running = Math.max(0, received - overdue - repliedOnTime - repliedLate - withdrawn)
  return [
    { label: '按时答复', count: repliedOnTime, tone: 'green' },
    { label: '晚于期限才答复', count: repliedLate, tone: 'amber' },
    { label: '超过期限，还没答复', count: overdue, tone: 'seal' },
    { label: '在办，没到期限', count: running, tone: 'lake', ...(near ? { note: `其中 ${near} 件临近期限` } : {}) },
    { label: '提问人撤回', count: withdrawn, tone: 'grey' },
  ]
}

/** The month in numbers: a share only where there is enough to share. */
export function MonthNumbers({ ledger }: { ledger: Ledger }) {
  const { inquiries, concerns, asOf } = ledger
  const { received, onTimeOf, onTimeShare, repliedOnTime } = inquiries
  return (
    <>
      <Card title="办件">
        <View className="line">
          <View className="figure">{received}</View>
          <View>件咨询、投诉和建议</View>
        </View>
        {received ? (
          <>
            <View className="second">
              {onTimeShare === undefined
                ? `已经答复或到期的只有 ${onTimeOf} 件，太少，先不算按时的比例`
                : `已经答复或到期的 ${onTimeOf} 件中，${repliedOnTime} 件按时（${Math.round(onTimeShare * 100)}%）`}
            </View>
            <Bars bars={barsOf(inquiries)} of={received} />
          </>
        ) : (
          <View className="second">这个月还没有收到办件</View>
        )}
      </Card>
      <Card
        title="舆情"
        aside={
          <Pressable kind="link" onPress={() => go('/concerns/list/index')}>
            每一条怎么回应的
          </Pressable>
        }
      >
        {concerns.registered ? (
          <View>
            {`登记 ${concerns.registered} 条，已回应 ${concerns.responded} 条，超过 48 小时还没回应 ${concerns.overdue} 条`}
          </View>
        ) : (
          <View className="second">这个月没有登记舆情</View>
        )}
      </Card>
      <View className="small">{`数字截至 ${dayAndTime(asOf)}，每一件只算一次`}</View>
    </>
  )
}
