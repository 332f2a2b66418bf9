import type { withdrawInterpretation } from '@shared/answers/interpretations/acts/withdraw'
import type { DeskPublished } from '@shared/answers/interpretations/desk'
import { interpretationSizes } from '@shared/answers/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { queries } from '../../platform/queries'
import { ListRow } from '../../ui/ListRow'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { ReasonForm } from '../ReasonForm'

interface PublishedOneProps {
  one: DeskPublished
  isLead: boolean
  onLook: () => void
  onDone: (said: string) => void
}

/** One that is out, and its policy; a lead takes it down when it says something wrong. */
export function PublishedOne({ one, isLead, onLook, onDone }: PublishedOneProps) {
  const { id, version, policyId, policyTitle, provisions, form, publishedAt } = one
  const [asking, setAsking] = useState(false)
  const name = `《${policyTitle}》${provisions.join('、')}`
  const act = useMutation({
    mutationFn: (reason: string) =>
      call<typeof withdrawInterpretation>('POST /api/interpretations/{id}/withdrawal', {
        params: { id },
        body: { version, reason },
      }),
    onSuccess: () => {
      setAsking(false)
      void queries.invalidateQueries({ queryKey: ['policy'] })
      onDone(`${name}的解读已经撤下，原文旁边不再有它。改好再交，另一位审核人签发后重新公开`)
    },
  })
  return (
    <View>
      <ListRow
        title={name}
        note={`${form} · ${fullDay(publishedAt)}发布`}
        onPress={() => go('/answers/policy/index', { id: policyId, provision: provisions[0] })}
      />
      <ActionFailure
        thrown={act.error}
        onLook={() => {
          act.reset()
          onLook()
        }}
      />
      {asking ? (
        <ReasonForm
          label="哪里写错了，为什么撤下"
          size={interpretationSizes.reason}
          seenBy="起草人看得到"
          send="撤下"
          busy={act.isPending}
          onSend={act.mutate}
          onCancel={() => setAsking(false)}
        />
      ) : null}
      {isLead && !asking ? (
        <Pressable kind="link" label={`撤下${name}的解读`} onPress={() => setAsking(true)}>
          撤下
        </Pressable>
      ) : null}
    </View>
  )
}
