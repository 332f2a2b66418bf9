import { longEnough, type Size } from '@shared/size'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Field } from '../ui/Field'
import { Pressable } from '../ui/Pressable'

interface ReasonFormProps {
  label: string
  /** How many characters it takes. */
  size: Size
  /** Who will read it, in words. */
  seenBy: string
  send: string
  busy: boolean
  onSend: (reason: string) => void
  onCancel: () => void
}

/** A reason, without which nothing is given back or withdrawn. */
export function ReasonForm({ label, size, seenBy, send, busy, onSend, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState('')
  return (
    <View className="stack stack--close">
      <Field
        label={label}
        multiline
        rows={2}
        max={size.most}
        value={reason}
        hint={`至少 ${size.least} 个字，${seenBy}`}
        onChange={setReason}
      />
      <View className="actions">
        <Pressable
          kind="primary"
          busy={busy}
          disabled={!longEnough(reason, size)}
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
