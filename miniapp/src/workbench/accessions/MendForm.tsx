import type { handInAccession } from '@shared/answers/accessions/acts/handIn'
import type { ShownAccession } from '@shared/answers/accessions/desk'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { callPatiently } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { Rewritten } from '../local/Rewritten'
import { useKeptOver } from '../local/useKeptOver'
import { FactsFields, factsFrom, isWhole, typedOf } from './FactsFields'

interface MendFormProps {
  one: ShownAccession
  onDone: (said: string) => void
  onLook: () => void
  onCancel: () => void
}

/** What is wrong about a text that waits, or that stands in the library, mended and handed in again; it stays on this device until it is sent. */
export function MendForm({ one, onDone, onLook, onCancel }: MendFormProps) {
  const { id, version, waits, signed } = one
  const start = typedOf((waits ?? signed)!.content.facts)
  const { typed, set, drop, behind, settle } = useKeptOver(`work.accession.${id}`, start)
  const send = useMutation({
    mutationFn: () =>
      callPatiently<typeof handInAccession>('PUT /api/accessions/{id}', {
        params: { id },
        body: { version, facts: factsFrom(typed) },
      }),
    onSuccess: () => {
      drop()
      onDone('改好交上了，等另一位同事对照原文件核对')
    },
  })
  return (
    <View className="stack">
      <FactsFields
        typed={typed}
        set={(change) => {
          if (send.isError) send.reset()
          set(change)
        }}
        wrong={(name) => fieldError(send.error, `facts.${name}`)}
      />
      {behind ? (
        <Rewritten by={waits?.by} onTake={drop} onKeep={settle}>
          <View>{`${start.title}，${start.versionDate}，${start.effectiveFrom}起施行`}</View>
        </Rewritten>
      ) : null}
      <ActionFailure
        thrown={send.error}
        onLook={() => {
          send.reset()
          onLook()
        }}
      />
      <View className="actions">
        <Pressable
          kind="primary"
          busy={send.isPending}
          disabled={behind || !isWhole(typed)}
          onPress={() => send.mutate()}
        >
          交另一个人核对
        </Pressable>
        <Pressable kind="quiet" onPress={onCancel}>
          先放着
        </Pressable>
      </View>
    </View>
  )
}
