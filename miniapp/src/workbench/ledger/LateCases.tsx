import type { LateCase } from '@shared/ledger/view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { day } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'

const atOnce = 20

const facts = ({ channel, receivedOn, dueDate, returns, supervised }: LateCase) =>
  [
    `${channel}，${day(receivedOn)}收到，${day(dueDate)}到期`,
    ...(returns ? [`退回过 ${returns} 次`] : []),
    ...(supervised ? ['督办中'] : []),
  ].join(' · ')

const over = ({ workingDaysOver: days }: LateCase) => (days ? `超过 ${days} 个工作日` : '刚刚超期')

/** 超期未答复, by code, the longest over first; each opens its case; on paper none is left out. `named`: say whose it is. */
export function LateCases({ late, named }: { late: readonly LateCase[]; named?: boolean }) {
  const [shown, setShown] = useState(atOnce)
  return (
    <Card title={late.length ? `超期还没答复 ${late.length} 件` : '超期还没答复'}>
      <View className="second">
        {late.length ? '不管哪个月收到的，现在超期的都在这里，超得久的在前' : '现在没有超期没答复的办件'}
      </View>
      <View className="rows">
        {late.slice(0, shown).map((one) => (
          <Pressable key={one.id} onPress={() => go('/workbench/case/index', { id: one.id })}>
            <View className="late">
              <View className="line line--apart">
                <View className="late__code">{one.id}</View>
                <Chip tone="overdue">{over(one)}</Chip>
              </View>
              {named ? <View>{one.department}</View> : null}
              <View className="second">{facts(one)}</View>
            </View>
          </Pressable>
        ))}
      </View>
      {late.length > shown ? (
        <View className="late__rest paper__only" {...{ 'aria-hidden': true }}>
          {late
            .slice(shown)
            .map((one) => [one.id, over(one), ...(named ? [one.department] : []), facts(one)].join(' · '))
            .join('\n')}
        </View>
      ) : null}
      {late.length > shown ? (
        <Pressable kind="quiet" more onPress={() => setShown(shown + atOnce)}>
          {`再看 ${Math.min(atOnce, late.length - shown)} 件`}
        </Pressable>
      ) : null}
    </Card>
  )
}
