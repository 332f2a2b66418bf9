import type { NoticeView } from '@shared/notices/contractParts'
import { Text, View } from '@tarojs/components'
import { go } from '../../platform/go'
import { Chip } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'
import { VerdictLine } from '../Verdict'
import { chipOf } from '../period'

interface NoticeRowProps {
  notice: NoticeView
  today: string
  /** Issued since the list was last looked at. */
  isNew?: boolean
}

const placesShown = 3

/** One notice: its field, what it is called, who says it, how long it still runs, for which places. */
export function NoticeRow({ notice, today, isNew = false }: NoticeRowProps) {
  const { id, field, title, department, period, areas, example } = notice
  const { tone, word } = chipOf(notice, today)
  const names = areas.slice(0, placesShown).map((one) => one.name)
  const more = areas.length - names.length
  return (
    <Pressable onPress={() => go('/notices/issue/index', { id })}>
      <View className="notice-row">
        <View className="line line--apart">
          <View className="line">
            <Text className="notice-field">{field}</Text>
            {example ? <Text className="small">示例</Text> : null}
            {isNew ? <Text className="badge">新</Text> : null}
          </View>
          <Chip tone={tone}>{word}</Chip>
        </View>
        <View className="notice-row__title">{title}</View>
        <VerdictLine notice={notice} />
        <View className="second whole-dates">{`${period} · ${department}`}</View>
        <View className="second">{`${names.join('、')}${more > 0 ? `等 ${areas.length} 个地方` : ''}`}</View>
      </View>
    </Pressable>
  )
}
