import type { NoticeView } from '@shared/notices/contractParts'
import { View } from '@tarojs/components'
import { Pressable } from '../../ui/Pressable'

interface FieldCount {
  field: string
  count: number
}

/** The fields of these notices with how many there are, most first. */
export function fieldsOf(notices: readonly Pick<NoticeView, 'field'>[]): FieldCount[] {
  const counts = new Map<string, number>()
  for (const { field } of notices) counts.set(field, (counts.get(field) ?? 0) + 1)
  return [...counts].map(([field, count]) => ({ field, count })).sort((a, b) => b.count - a.count)
}

interface FieldTabsProps {
  fields: readonly FieldCount[]
  /** All of them where none is chosen. */
  chosen: string | undefined
  onChoose: (field: string | undefined) => void
}

/** 哪一类: of many notices those of one field. */
export function FieldTabs({ fields, chosen, onChoose }: FieldTabsProps) {
  const one = (label: string, field: string | undefined) => (
    <Pressable
      key={label}
      role="tab"
      checked={field === chosen}
      className={`place-tabs__one ${field === chosen ? 'is-on' : ''}`}
      onPress={() => onChoose(field)}
    >
      {label}
    </Pressable>
  )
  return (
    <View className="place-tabs" role="tablist" aria-label="看哪一类公告">
      {one('全部', undefined)}
      {fields.map(({ field, count }) => one(`${field} ${count}`, field))}
    </View>
  )
}
