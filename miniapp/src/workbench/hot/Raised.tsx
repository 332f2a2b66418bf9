import type { HotTopic } from '@shared/hot/contract'
import type { linkHotTopic } from '@shared/hot/contractRaise'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { go } from '../../platform/go'
import { queries } from '../../platform/queries'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'

interface Props {
  topic: string
  raised: NonNullable<HotTopic['raised']>
  onDone: (words: string) => void
}

/** The concern that a topic became, and the cases that came to it since. */
export function Raised({ topic, raised: { id, title, standing, unlinked }, onDone }: Props) {
  const link = useMutation({
    mutationFn: () => call<typeof linkHotTopic>('POST /api/hot/{id}/cases', { params: { id: topic } }),
    onSuccess: ({ linked }) => {
      void queries.invalidateQueries({ queryKey: ['concerns'] })
      onDone(`又关联了 ${linked} 件办件`)
    },
  })
  return (
    <View className="stack stack--close">
      <View className="second">{`已经登记为舆情「${title}」，${standing}`}</View>
      <View className="actions">
        <Pressable kind="quiet" onPress={() => go('/workbench/concerns/index', { id })}>
          看这条舆情
        </Pressable>
        {unlinked ? (
          <Pressable kind="quiet" busy={link.isPending} onPress={() => link.mutate()}>
            {`把还没关联的 ${unlinked} 件也关联上`}
          </Pressable>
        ) : null}
      </View>
      {link.isError ? <ActionFailure thrown={link.error} onLook={() => onDone('')} /> : null}
    </View>
  )
}
