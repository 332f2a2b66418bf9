import type { mergeConcern } from '@shared/concerns/acts/merge'
import type { ConcernWork } from '@shared/concerns/contractParts'
import type { listConcernWork } from '@shared/concerns/contract'
import { concernIsOver } from '@shared/concerns/status'
import { concernSizes } from '@shared/concerns/words'
import type { Replied } from '@shared/operation'
import { longEnough } from '@shared/size'
import type { InfiniteData } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { dayAndTime } from '../../../platform/dates'
import { queries } from '../../../platform/queries'
import { Field } from '../../../ui/Field'
import { ListRow } from '../../../ui/ListRow'
import { useKept } from '../../useKept'
import { type ConcernFormProps, useConcernStep } from './concernForm'
import { StepEnd } from './StepEnd'

/** Those of the list on this page that were registered earlier and go on. */
function earlier({ id, registeredAt }: ConcernWork): ConcernWork[] {
  const held = queries.getQueryData<InfiniteData<Replied<typeof listConcernWork>>>(['concerns', 'desk'])
  const all = held?.pages.flatMap((page) => page.concerns) ?? []
  return all.filter((one) => one.id !== id && !concernIsOver(one.status) && one.registeredAt < registeredAt)
}

/** 并入: into one that says the same and was registered earlier. */
export function MergeForm({ concern, onLook, onDone }: ConcernFormProps) {
  const { id, version } = concern
  const [into, setInto] = useState<ConcernWork>()
  const [reason, setReason, drop] = useKept(`work.concern.merge.${id}`, '')
  const send = useConcernStep(
    (main: string) =>
      call<typeof mergeConcern>('POST /api/concerns/{id}/merger', {
        params: { id },
        body: { into: main, reason, version },
      }),
    () => {
      drop()
      onDone()
    },
  )
  const others = earlier(concern)
  return (
    <View className="stack stack--close">
      <View className="second">
        {others.length ? '并入哪一条（只列先登记、还在办的）' : '没有先登记、还在办的，不能并入'}
      </View>
      {into ? (
        <ListRow
          title={into.title}
          note={`${dayAndTime(into.registeredAt)}登记，点这里换一条`}
          onPress={() => setInto(undefined)}
        />
      ) : (
        <View className="rows">
          {others.map((one) => (
            <ListRow
              key={one.id}
              title={one.title}
              note={`${dayAndTime(one.registeredAt)}登记`}
              onPress={() => setInto(one)}
            />
          ))}
        </View>
      )}
      <Field
        label="为什么是同一件事"
        multiline
        rows={2}
        max={concernSizes.reason.most}
        value={reason}
        error={fieldError(send.error, 'reason')}
        onChange={setReason}
      />
      <StepEnd
        send="并入"
        ready={into !== undefined && longEnough(reason, concernSizes.reason)}
        sending={send}
        onSend={() => send.mutate(into?.id ?? '')}
        onLook={onLook}
        onDone={onDone}
      />
    </View>
  )
}
