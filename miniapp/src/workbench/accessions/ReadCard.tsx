import type { beginAccession } from '@shared/answers/accessions/contractAccessions'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callPatiently } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { looker } from './accessionWords'
import { FactsFields, factsFrom, isWhole, typedOf } from './FactsFields'
import { Told, Whole } from './Told'
import type { FileRead } from './useReading'

interface ReadCardProps {
  found: FileRead
  onDone: (said: string) => void
  onLook: () => void
  onCancel?: () => void
}

/** What was read of a text, to be held against it, mended and handed in. */
export function ReadCard({ found, onDone, onLook, onCancel }: ReadCardProps) {
  const [typed, setTyped] = useState(() => typedOf(found.facts))
  const isRefused = found.beside.refused !== undefined
  const send = useMutation({
    mutationFn: () =>
      callPatiently<typeof beginAccession>('POST /api/accessions', {
        body: { file: found.file, name: found.name, category: found.category, facts: factsFrom(typed) },
      }),
    onSuccess: () => onDone(`交上了，等${looker(found.only)}的同事对照原文件核对，核对过才收进文件库`),
  })
  return (
    <Card title={isRefused ? '这份不用收' : '读出来是这样，请对照原文件改'}>
      <View className="second">{found.name}</View>
      <Told
        beside={found.beside}
        notes={found.notes}
        attribute={found.attribute}
        only={found.only}
        from={typed.effectiveFrom}
      />
      {isRefused ? null : (
        <FactsFields
          typed={typed}
          set={(change) => {
            if (send.isError) send.reset()
            setTyped({ ...typed, ...change })
          }}
          wrong={(name) => fieldError(send.error, `facts.${name}`)}
        />
      )}
      {found.provisions.length > 0 ? <Whole {...found} /> : null}
      <ActionFailure
        thrown={send.error}
        onLook={() => {
          send.reset()
          onLook()
        }}
      />
      <View className="actions">
        {isRefused ? null : (
          <Pressable kind="primary" busy={send.isPending} disabled={!isWhole(typed)} onPress={() => send.mutate()}>
            交另一个人核对
          </Pressable>
        )}
        {onCancel ? (
          <Pressable kind="quiet" onPress={onCancel}>
            先放着
          </Pressable>
        ) : null}
      </View>
    </Card>
  )
}
