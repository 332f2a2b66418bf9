import type { LatePart } from '@shared/ledger/support'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { day } from '../../platform/dates'
import { go } from '../../platform/go'
import { Chip } from '../../ui/Chip'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'

const atOnce = 20

const over = ({ workingDaysOver: days }: LatePart) => (days ? `超过 ${days} 个工作日` : '刚刚超期')
const what = ({ department, returned }: LatePart) =>
  returned ? `${department.name}交回了协办，分办台还没有定` : `${department.name}还没有提协办意见`
const facts = ({ lead, dueDate }: LatePart) => `${lead.name}主办，内部期限 ${day(dueDate)}`

/** 协办 that is late now, by the code of its case, the longest over first; each opens its case; on paper none is left out. */
export function LateParts({ late }: { late: readonly LatePart[] }) {
  const [shown, setShown] = useState(atOnce)
  if (!late.length) return null
  const rest = late.slice(shown)
  return (
    <View className="stack stack--close">
      <Heading level={3}>{`现在超期的协办 ${late.length} 个`}</Heading>
      <View className="second">不管办件是哪个月收到的，超得久的在前；答复已经送审的不列</View>
      <View className="rows">
        {late.slice(0, shown).map((one) => (
          <Pressable key={`${one.id}${one.department.id}`} onPress={() => go('/workbench/case/index', { id: one.id })}>
            <View className="late">
              <View className="line line--apart">
                <View className="late__code">{one.id}</View>
                <Chip tone="overdue">{over(one)}</Chip>
              </View>
              <View>{what(one)}</View>
              <View className="second">{facts(one)}</View>
            </View>
          </Pressable>
        ))}
      </View>
      {rest.length ? (
        <View className="late__rest paper__only" {...{ 'aria-hidden': true }}>
          {rest.map((one) => [one.id, over(one), what(one), facts(one)].join(' · ')).join('\n')}
        </View>
      ) : null}
      {rest.length ? (
        <Pressable kind="quiet" more onPress={() => setShown(shown + atOnce)}>
          {`再看 ${Math.min(atOnce, rest.length)} 个`}
        </Pressable>
      ) : null}
    </View>
  )
}
