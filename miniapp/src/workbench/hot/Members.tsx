import type { readHotTopic } from '@shared/hot/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { dayAndTime } from '../../platform/dates'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'

interface Props {
  topic: string
  chosen: readonly string[]
  onChoose: (ids: readonly string[]) => void
}

/** What people wrote, the newest first, each to be chosen. */
export function Members({ topic, chosen, onChoose }: Props) {
  const found = useQuery({
    queryKey: ['hot', topic],
    queryFn: () => call<typeof readHotTopic>('GET /api/hot/{id}', { params: { id: topic } }),
  })
  return (
    <View className="stack">
      {found.isPending ? <Loading text="正在读取来件" /> : null}
      <ReadFailure read={found} />
      {found.data?.members.map(({ id, at, text, seenAt }) => {
        const isChosen = chosen.includes(id)
        return (
          <View key={id}>
            <View className="prose">{text}</View>
            <View className="small">{seenAt ? `${dayAndTime(at)} · 网上线索，见于${seenAt}` : dayAndTime(at)}</View>
            <Pressable
              kind="quiet"
              onPress={() => onChoose(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id])}
            >
              {isChosen ? '已选，点一下不选' : '选这一件'}
            </Pressable>
          </View>
        )
      })}
    </View>
  )
}
