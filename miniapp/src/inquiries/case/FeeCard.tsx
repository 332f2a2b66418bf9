import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { weekdayAndDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'

interface FeeCardProps {
  inquiry: string
  fee: NonNullable<InquiryView['fee']>
  /** It is waited for. */
  owed: boolean
}

/** 收费通知 for whoever applied: how much and why, how and by when, and what follows. */
export function FeeCard({ inquiry, fee, owed }: FeeCardProps) {
  const { yuan, counted, basis, how, until, provisional, paidOn } = fee
  return (
    <Card
      title={owed ? `要交信息处理费 ${yuan} 元` : `信息处理费 ${yuan} 元`}
      {...(owed ? { tone: 'amber' as const } : {})}
    >
      <View>
        <View>{counted}</View>
        <View className="small">{`依据：${basis}`}</View>
      </View>
      {owed ? (
        <View>
          <View className="second">怎样交</View>
          <View className="prose">{how}</View>
          <View className="second">
            {`最晚 ${weekdayAndDay(until)}${provisional ? '（放假安排公布后可能更晚）' : ''}。到时没有交的，视为放弃申请；交了，从缴费次日起重新计时（本市约定）`}
          </View>
        </View>
      ) : null}
      {paidOn ? <View className="second">{`${weekdayAndDay(paidOn)}已经缴费`}</View> : null}
      <Pressable kind="quiet" onPress={() => go('/screen/letter/index', { id: inquiry, of: 'fee' })}>
        看收费通知书
      </Pressable>
    </Card>
  )
}
