import type { mergeConcern } from '@shared/concerns/acts/merge'
import type { ConcernWork } from '@shared/concerns/contractParts'
import { concernIsOver } from '@shared/concerns/status'
import { concernSizes } from '@shared/concerns/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { dayAndTime } from '../../../platform/dates'
import { Field } from '../../../ui/Field'
import { wordsToFind } from '../../../ui/fieldProps'
import { ListRow } from '../../../ui/ListRow'
import { Pressable } from '../../../ui/Pressable'
import { useKept } from '../../useKept'
import { useConcerns } from '../useConcerns'
import { type ConcernFormProps, useConcernStep } from './concernForm'
import { StepEnd } from './StepEnd'

/** Those that were registered earlier and go on. */
const earlier = ({ id, registeredAt }: ConcernWork, all: readonly ConcernWork[]): ConcernWork[] =>
  all.filter((one) => one.id !== id && !concernIsOver(one.status) && one.registeredAt < registeredAt)

/** What stands in the list below: never that there is none while not all was read. */
function listWords({ isPending, hasNextPage }: { isPending: boolean; hasNextPage: boolean }, count: number): string {
  if (isPending) return '正在读取舆情'
  if (count) return '并入哪一条（只列先登记、还在办的）'
  return hasNextPage ? '这里面没有先登记、还在办的，可以按词找，或者看更早的' : '没有先登记、还在办的，不能并入'
}

/** 并入: into one that says the same and was registered earlier. */
export function MergeForm({ concern, onLook, onDone }: ConcernFormProps) {
  const { id, version } = concern
  const [into, setInto] = useState<ConcernWork>()
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  const found = useConcerns(search)
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
  const others = earlier(concern, found.data?.pages.flatMap((page) => page.concerns) ?? [])
  return (
    <View className="stack stack--close">
      {into ? null : (
        <>
          <Field
            label="按词找要并入的那一条"
            max={wordsToFind}
            value={typed}
            onChange={(words) => {
              setTyped(words)
              if (!words.trim()) setSearch('')
            }}
            onConfirm={() => setSearch(typed.trim())}
          />
          {typed.trim() && typed.trim() !== search ? (
            <Pressable kind="quiet" onPress={() => setSearch(typed.trim())}>
              找
            </Pressable>
          ) : null}
          <View className="second">{listWords(found, others.length)}</View>
        </>
      )}
      {into ? (
        <ListRow
          title={into.title}
          note={`${dayAndTime(into.registeredAt)}登记，点这里换一条`}
          onPress={() => setInto(undefined)}
        />
      ) : (
        <>
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
          {found.hasNextPage ? (
            <Pressable kind="quiet" more busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
              更早的
            </Pressable>
          ) : null}
        </>
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
