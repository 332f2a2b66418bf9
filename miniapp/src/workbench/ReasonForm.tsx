import { View } from '@tarojs/components'
import { useState } from 'react'
import { Field } from '../ui/Field'
import { Pressable } from '../ui/Pressable'

interface ReasonFormProps {
  label: string
  hint: string
  send: string
  busy: boolean
  onSend: (reason: string) => void
  onCancel: () => void
}

const least = 5

/** A reason, without which nothing is given back or withdrawn. */
export function ReasonForm({ label, hint, send, busy, onSend, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState('')
  return (
    <View className="stack stack--close">
      <Field label={label} multiline rows={2} max={200} value={reason} hint={hint} onChange={setReason} />
      <View className="actions">
        <Pressable
          kind="primary"
          busy={busy}
          disabled={reason.trim().length < least}
          onPress={() => onSend(reason.trim())}
        >
          {send}
        </Pressable>
        <Pressable kind="quiet" onPress={onCancel}>
          不了
        </Pressable>
      </View>
    </View>
  )
}
