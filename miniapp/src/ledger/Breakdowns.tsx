import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../ui/Card'
import { Choices } from '../ui/choosing/Choices'
import { Bars } from './Bars'
import type { Dimension } from './dimensions'
import { onTimeWords } from './shareWords'

interface BreakdownsProps {
  dimensions: readonly Dimension[]
  received: number
}

/** The same cases taken apart in several ways, one at a time, in the order of names. */
export function Breakdowns({ dimensions, received }: BreakdownsProps) {
  const [wanted, setWanted] = useState('')
  const names = dimensions.map(({ name }) => name)
  const shown =
    dimensions.find(({ name }) => name === wanted) ?? dimensions.find(({ rows }) => rows.length) ?? dimensions[0]
  if (!shown) return null
  const inRows = shown.rows.reduce((sum, row) => sum + row.received, 0)
  return (
    <Card title="分开看">
      <Choices label="按什么分" options={names} value={shown.name} onChange={setWanted} />
      {shown.rows.length ? (
        <>
          <Bars
            of={received}
            bars={shown.rows.map((row) => ({
              label: row.name,
              count: row.received,
              note: onTimeWords(row),
              tone: 'lake',
            }))}
          />
          {inRows < received ? <View className="second">{`另有 ${received - inRows} 件${shown.gap}`}</View> : null}
          <View className="small">按名称排列，不是名次</View>
        </>
      ) : (
        <View className="second">{`${received} 件都${shown.gap}`}</View>
      )}
    </Card>
  )
}
