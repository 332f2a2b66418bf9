import type { draftResponse } from '@shared/concerns/acts/draft'
import type { submitResponse } from '@shared/concerns/acts/submit'
import { concernSizes } from '@shared/concerns/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'
import type { ChosenDepartment } from '../../DepartmentPicker'
import { useKept } from '../../useKept'
import { type ConcernFormProps, useConcernStep } from './concernForm'
import { Cosigners } from './Cosigners'
import { SourceFields } from './SourceFields'
import { StepEnd } from './StepEnd'

/** 起草回应: kept for the colleagues, or handed to the lead for the signature. */
export function RespondForm({ concern, onLook, onDone }: ConcernFormProps) {
  const { id, version, draft } = concern
  const [written, setWritten, drop] = useKept(`work.response.draft.${id}`, {
    text: draft?.text ?? concern.response ?? '',
    sources: draft?.sources ?? concern.sources ?? [],
  })
  const { text, sources } = written
  const [more, setMore] = useState<ChosenDepartment[]>([])
  const along = concern.cosigners.length + more.length > 0
  const done = () => {
    drop()
    onDone()
  }
  const params = { id }
  const body = { text, sources, version }
  const cosigners = more.map((one) => one.id)
  const submit = useConcernStep(
    () =>
      call<typeof submitResponse>('POST /api/concerns/{id}/review', {
        params,
        body: { ...body, ...(more.length ? { cosigners } : {}) },
      }),
    done,
  )
  const save = useConcernStep(() => call<typeof draftResponse>('POST /api/concerns/{id}/draft', { params, body }), done)
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
        onChange={(typed) => setWritten({ ...written, text: typed })}
      />
      <SourceFields value={sources} onChange={(some) => setWritten({ ...written, sources: some })} />
      {concern.cosigners.length ? (
        <View className="second">{`先由${concern.cosigners.map((one) => one.name).join('、')}会签`}</View>
      ) : null}
      {concern.sensitive ? <Cosigners value={more} onChange={setMore} except={concern.departmentId} /> : null}
      <StepEnd
        send={along ? '送会签' : '送审核人签'}
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
