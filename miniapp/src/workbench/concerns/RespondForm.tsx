import type { draftResponse } from '@shared/concerns/acts/draft'
import type { submitResponse } from '@shared/concerns/acts/submit'
import { concernSizes } from '@shared/concerns/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { useKept } from '../useKept'
import { type ConcernFormProps, useConcernStep } from './concernForm'
import { StepEnd } from './StepEnd'

/** 起草回应: kept for the colleagues, or handed to the lead for the signature. */
export function RespondForm({ concern, onLook, onDone }: ConcernFormProps) {
  const { id, version, draft } = concern
  const [text, setText, drop] = useKept(`work.response.${id}`, draft?.text ?? '')
  const done = () => {
    drop()
    onDone()
  }
  const sent = { params: { id }, body: { text, version } }
  const submit = useConcernStep(() => call<typeof submitResponse>('POST /api/concerns/{id}/review', sent), done)
  const save = useConcernStep(() => call<typeof draftResponse>('POST /api/concerns/{id}/draft', sent), done)
  const ready = longEnough(text, concernSizes.response)
  const sending = save.isError ? save : submit
  return (
    <View className="stack stack--close">
      <Field
        label="公开回应"
        multiline
        rows={6}
        max={concernSizes.response.most}
        value={text}
        placeholder="查到了什么、已经做了什么、接下来怎么办"
        hint="不写任何人的姓名、电话、住址。送给本单位审核人签，签了才公开；起草和改过的人不能签"
        onChange={setText}
      />
      <StepEnd
        send="送审核人签"
        ready={ready}
        sending={sending}
        onSend={() => submit.mutate(undefined)}
        onLook={onLook}
        onDone={onDone}
        other={
          <Pressable kind="quiet" busy={save.isPending} disabled={!ready} onPress={() => save.mutate(undefined)}>
            存着，接着写
          </Pressable>
        }
      />
    </View>
  )
}
