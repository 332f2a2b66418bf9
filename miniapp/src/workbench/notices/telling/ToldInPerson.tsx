import type { tellInPerson } from '@shared/notices/delivery/contractTelling'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { Failure } from '../../../ui/Failure'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'

interface ToldInPersonProps {
  notice: string
  here: { area: string; place: string; people: number; told: number }
  onKept: () => void
}

/** The clerk of a place writes down how many were told in person; nobody is named. */
export function ToldInPerson({ notice, here: { area, place, people, told }, onKept }: ToldInPersonProps) {
  const left = people - told
  const [typed, setTyped] = useState('')
  const count = typed === '' ? left : Number(typed)
  const sound = Number.isInteger(count) && count >= 1 && count <= left
  const keep = useMutation({
    mutationFn: () =>
      call<typeof tellInPerson>('POST /api/notices/{id}/told-in-person', {
        params: { id: notice },
        body: { area, people: count, seen: told },
      }),
    onSuccess: () => {
      setTyped('')
      onKept()
    },
  })
  return (
    <View className="stack stack--close">
      <Field
        label={`${place}，这次当面告知了几人`}
        value={typed}
        placeholder={String(left)}
        onChange={setTyped}
        {...(sound ? {} : { error: `写 1 到 ${left} 之间的数` })}
      />
      <Pressable kind="quiet" busy={keep.isPending} disabled={!sound} onPress={() => keep.mutate()}>
        {`记下已告知 ${sound ? count : ''} 人`}
      </Pressable>
      {keep.isError ? <Failure compact thrown={keep.error} onRetry={onKept} /> : null}
    </View>
  )
}
