import { Text, View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'

const keys: readonly [key: string, does: string][] = [
  ['j', '下一件'],
  ['k', '上一件'],
  ['回车', '打开'],
  ['/', '找办件'],
  ['x', '选上或放下（分办台，一起分）'],
  ['r', '写答复'],
  ['t', '退回或分办'],
  ['Esc', '收起正在写的，内容留着'],
  ['?', '显示或收起这张表'],
]

/** What the keys do. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  return (
    <View className="key-help">
      <Card
        title="按键"
        aside={
          <Pressable kind="link" onPress={onClose}>
            收起
          </Pressable>
        }
      >
        <View className="keys">
          {keys.map(([key, does]) => (
            <View key={key} className="keys__one">
              <Text className="keys__key">{key}</Text>
              <Text>{does}</Text>
            </View>
          ))}
        </View>
      </Card>
    </View>
  )
}
