import type { HotTopic, readHotTopic, SuggestedConcern } from '@shared/hot/contract'
import type { raiseHotTopic } from '@shared/hot/contractRaise'
import { useMutation, useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { queries } from '../../platform/queries'
import { Failure } from '../../ui/Failure'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import {
  isComplete,
  RegistrationFields,
  registrationOf,
  type TypedRegistration,
} from '../concerns/forms/RegistrationFields'

interface Props {
  topic: HotTopic
  decided: number
  onDone: (words: string) => void
}

/** 登记为舆情: the words are suggested; what is watched and how grave it is says the analyst. */
export function Raise({ topic: { id }, ...rest }: Props) {
  const found = useQuery({
    queryKey: ['hot', id],
    queryFn: () => call<typeof readHotTopic>('GET /api/hot/{id}', { params: { id } }),
  })
  if (found.isPending) return <Loading text="正在读取来件" />
  if (found.isLoadingError) return <Failure thrown={found.error} onRetry={() => void found.refetch()} />
  return (
    <>
      <ReadFailure read={found} />
      <RaiseForm id={id} suggested={found.data.suggested} {...rest} />
    </>
  )
}

interface FormProps extends Omit<Props, 'topic'> {
  id: string
  suggested: SuggestedConcern
}

function RaiseForm({ id, suggested, decided, onDone }: FormProps) {
  const { heat, ...words } = suggested
  const [typed, setTyped] = useState<TypedRegistration>({
    ...words,
    severity: 'ordinary',
    heat: heat === undefined ? '' : String(heat),
  })
  const send = useMutation({
    mutationFn: () =>
      call<typeof raiseHotTopic>('POST /api/hot/{id}/concern', {
        params: { id },
        body: { ...registrationOf(typed), decided },
      }),
    onSuccess: ({ linked }) => {
      void queries.invalidateQueries({ queryKey: ['concerns'] })
      onDone(linked ? `已经登记为舆情，关联了 ${linked} 件办件` : '已经登记为舆情')
    },
  })
  return (
    <View className="stack">
      <View className="small">里面的办件一起关联，回应公开时提问的人收到消息；网上线索作为留存依据，只在内部看</View>
      <RegistrationFields value={typed} onChange={(change) => setTyped({ ...typed, ...change })} error={send.error} />
      {send.isError ? <ActionFailure thrown={send.error} onLook={() => onDone('')} /> : null}
      <Pressable kind="primary" busy={send.isPending} disabled={!isComplete(typed)} onPress={() => send.mutate()}>
        登记为舆情
      </Pressable>
    </View>
  )
}
