import type { UnitLine } from '@shared/departments/contractUnits'
import { unitKindNames } from '@shared/departments/register/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fullDay } from '../../../platform/dates'
import { Card } from '../../../ui/Card'
import { Chip } from '../../../ui/Chip'
import { Field } from '../../../ui/Field'
import { wordsToFind } from '../../../ui/fieldProps'
import { ListRow } from '../../../ui/ListRow'
import { Pressable } from '../../../ui/Pressable'
import { inTree } from './inTree'

const atOnce = 30

/** The units as a tree, the desk of a county or a zone before what lies below it; found by name. */
export function UnitRows({ units, onOpen }: { units: readonly UnitLine[]; onOpen: (unit: string) => void }) {
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(atOnce)
  const search = typed.trim()
  const found = inTree(units).filter(({ line }) => line.name.includes(search))
  return (
    <Card>
      <Field label="找单位" placeholder="单位名称" max={wordsToFind} value={typed} onChange={setTyped} />
      {units.length && !found.length ? <View className="second">没有找到</View> : null}
      <View className="rows">
        {found.slice(0, most).map(({ line, under }) => (
          <ListRow
            key={line.id}
            title={line.name}
            note={[
              under ? `${under}下面的${unitKindNames[line.kind]}` : unitKindNames[line.kind],
              line.retired ? `${fullDay(line.retired.from)}起撤并` : line.phone,
            ]
              .filter(Boolean)
              .join(' · ')}
            extra={line.retired ? <Chip tone="paused">撤并</Chip> : null}
            onPress={() => onOpen(line.id)}
          />
        ))}
      </View>
      {found.length > most ? (
        <Pressable kind="quiet" onPress={() => setMost(most + atOnce)}>
          {`再列 ${Math.min(atOnce, found.length - most)} 个`}
        </Pressable>
      ) : null}
    </Card>
  )
}
