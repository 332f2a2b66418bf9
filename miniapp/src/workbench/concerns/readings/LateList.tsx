import { View } from '@tarojs/components'
import { go } from '../../../platform/go'
import { Card } from '../../../ui/Card'
import { Pressable } from '../../../ui/Pressable'

interface Props {
  title: string
  says?: string
  /** Where there is nothing. */
  none: string
  rows: readonly { id: string; title: string; who: string; what: string }[]
}

/** Concerns by name, who has them, and how their clock stands; each leads to it. */
export const LateList = ({ title, says, none, rows }: Props) => (
  <Card title={`${title}（${rows.length} 条）`}>
    {says ? <View className="small">{says}</View> : null}
    {rows.length ? (
      <View className="rows">
        {rows.map(({ id, title: called, who, what }) => (
          <View key={id} className="row">
            <View className="row__words">
              <View>{called}</View>
              <View className="small">{`${who} · ${what}`}</View>
            </View>
            <Pressable kind="link" label={`去看「${called}」`} onPress={() => go('/workbench/concerns/index', { id })}>
              去看
            </Pressable>
          </View>
        ))}
      </View>
    ) : (
      <View className="second">{none}</View>
    )}
  </Card>
)
