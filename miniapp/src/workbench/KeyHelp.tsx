import { Text, View } from '@tarojs/components'
import { Card } from '../ui/Card'
import { Pressable } from '../ui/Pressable'

type Key = readonly [key: string, does: string]

const listKeys: readonly Key[] = [
  ['j', '下一件'],
  ['k', '上一件'],
  ['回车', '打开'],
  ['/', '找办件'],
]
const caseKeys: readonly Key[] = [
  ['r', '写答复'],
  ['t', '退回或分办'],
]
const always: readonly Key[] = [
  ['Esc', '收起这张表和正在写的，内容留着'],
  ['?', '显示或收起这张表'],
]

const queueKeys: readonly Key[] = [...listKeys, ['1–9', '换到第几个常看'], ...caseKeys]

/** What the keys do where one is: queue 待办 · triage 待分办 · publications 选登 · case a case on a page of its own. */
const keysOf = {
  queue: [...queueKeys, ...always],
  triage: [...queueKeys, ['x', '选上或放下，一起分'], ...always],
  publications: [...listKeys, ...always],
  case: [...caseKeys, ...always],
} satisfies Record<string, readonly Key[]>

interface KeyHelpProps {
  where: keyof typeof keysOf
  onClose: () => void
}

export function KeyHelp({ where, onClose }: KeyHelpProps) {
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
          {keysOf[where].map(([key, does]) => (
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
