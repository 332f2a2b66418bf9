import type { respondToConcern } from '@shared/concerns/contract'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { queries } from '../../platform/queries'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { useKept } from '../useKept'
import type { ConcernFormProps } from './AssignForm'

/** 回应: public at once, for everybody. */
export function RespondForm({ concern, onLook, onDone }: ConcernFormProps) {
  const { id, version } = concern
  const [text, setText, drop] = useKept(`work.response.${id}`, '')
  const send = useMutation({
    mutationFn: () => {
      const sent = { params: { id }, body: { text, version } }
      return call<typeof respondToConcern>('POST /api/concerns/{id}/response', sent)
    },
    onSuccess: () => {
      drop()
      void queries.invalidateQueries({ queryKey: ['concerns'] })
      onDone()
    },
  })
  return (
    <View className="stack stack--close">
      <Field
        label="公开回应"
        multiline
        rows={6}
        max={2000}
        value={text}
        placeholder="查到了什么、已经做了什么、接下来怎么办"
        hint="发出后所有人都能看到"
        error={fieldError(send.error, 'text')}
        onChange={setText}
      />
      <ActionFailure
        thrown={send.error}
        onLook={() => {
          send.reset()
          onLook()
        }}
      />
      <View className="actions">
        <Pressable kind="primary" busy={send.isPending} disabled={text.trim().length < 4} onPress={() => send.mutate()}>
          公开回应
        </Pressable>
        <Pressable kind="quiet" onPress={onDone}>
          先放着
        </Pressable>
      </View>
    </View>
  )
}
