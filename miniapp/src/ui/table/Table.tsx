import { View } from '@tarojs/components'
import type { TableProps } from './tableProps'

/** Rows under headings; on a phone each row is a small sheet of its own, with the headings beside the values. */
export function Table<Row>({ caption, columns, rows, keyOf }: TableProps<Row>) {
  const [first, ...others] = columns
  return (
    <View className="table" aria-label={caption}>
      {rows.map((row) => (
        <View key={keyOf(row)} className="table__row">
          <View className="table__name">{first?.of(row) ?? ''}</View>
          {others.map((column) => (
            <View key={column.heading} className="table__cell">
              <View className="table__heading">{column.heading}</View>
              <View>{column.of(row)}</View>
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
