import { feeOf, type FeeStep, feeWayNames, feeWays } from '@shared/departments/guide/fee'
import type { Fees as FeesOf } from '@shared/departments/guide/guide'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../ui/Card'
import { Segmented } from '../../ui/choosing/Segmented'
import { Field } from '../../ui/Field'

const ways = {
  items: { label: '这个月一共申请了几件', unit: '件' },
  pages: { label: '这一件一共多少页', unit: '页' },
} as const
type Way = keyof typeof ways

const most = 4

/** 收费: free below the thresholds, and reckoned here for whoever asks for much; by item or by page, never both. */
export function Fees({ fees }: { fees: FeesOf }) {
  const [way, setWay] = useState<Way>('items')
  const [typed, setTyped] = useState('')
  const { label } = ways[way]
  const count = Number(typed)
  const whole = typed.trim() !== '' && Number.isInteger(count) && count >= 0
  return (
    <Card title="收不收费">
      <View className="stack stack--close">
        <View>一般不收费。一个月申请很多件，或者一件要很多页的，单位可以收信息处理费：按件或者按页，只选一种</View>
        <View className="small">{fees.basis}</View>
        {feeWays.map((kind) => (
          <View key={kind} className="rows">
            {fees[kind].map((step, nth) => (
              <View key={step.from} className="pair">
                <View>{reach(step, fees[kind][nth + 1], ways[kind].unit)}</View>
                <View>{price(step, ways[kind].unit)}</View>
              </View>
            ))}
          </View>
        ))}
        <View className="guide__reckon paper__not stack stack--close">
          <Segmented
            kind="choice"
            label="怎样算"
            options={feeWays.map((value) => ({ value, label: feeWayNames[value] }))}
            value={way}
            onChange={setWay}
          />
          <Field
            label={label}
            kind="code"
            value={typed}
            onChange={(value) => setTyped(value.slice(0, most))}
            error={typed.trim() === '' || whole ? undefined : '请写整数'}
          />
          {whole ? (
            <View className="row__title" {...{ 'aria-live': 'polite' }}>
              {feeOf(count, fees[way]) ? `一共 ${feeOf(count, fees[way])} 元` : '不收费'}
            </View>
          ) : null}
        </View>
      </View>
    </Card>
  )
}

function reach({ from }: FeeStep, next: FeeStep | undefined, unit: string): string {
  if (!next) return `第 ${from} ${unit}起`
  return from === 1 ? `${next.from - 1} ${unit}以内` : `第 ${from} 到 ${next.from - 1} ${unit}`
}

function price({ yuan, every, rise }: FeeStep, unit: string): string {
  if (yuan === 0) return '不收费'
  return every ? `每${unit} ${yuan} 元，每多 ${every} ${unit}再加 ${rise} 元` : `每${unit} ${yuan} 元`
}
