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
  /** They were told that it was withdrawn or corrected. */
  takenBack?: boolean
  onKept: () => void
}

/** The clerk of a place writes down how many were told in person, and takes back what was too many; nobody is named. */
export function ToldInPerson({ notice, here, takenBack = false, onKept }: ToldInPersonProps) {
  const { area, place, people, told } = here
  const left = people - told
  const [typed, setTyped] = useState('')
  const [slipped, setSlipped] = useState(false)
  const back = slipped && told > 0
  const most = back ? told : left
  const count = typed === '' && !back ? left : Number(typed)
  const sound = Number.isInteger(count) && count >= 1 && count <= most
  const keep = useMutation({
    mutationFn: () =>
      call<typeof tellInPerson>('POST /api/notices/{id}/told-in-person', {
        params: { id: notice },
        body: { area, people: back ? -count : count, seen: told, ...(takenBack ? { back: true as const } : {}) },
      }),
    onSuccess: () => {
      turn(false)
      onKept()
    },
  })
  const turn = (to: boolean) => {
    setSlipped(to)
    setTyped('')
  }
  return (
    <View className="stack stack--close">
      {most > 0 ? (
        <>
          <Field
            label={back ? `${place}，多记了几人` : `${place}，这次当面告知了几人`}
            value={typed}
            placeholder={back ? '' : String(left)}
            onChange={setTyped}
            {...(sound || (back && typed === '') ? {} : { error: `写 1 到 ${most} 之间的数` })}
          />
          <Pressable kind="quiet" busy={keep.isPending} disabled={!sound} onPress={() => keep.mutate()}>
            {back ? `减去 ${sound ? count : ''} 人` : `记下已告知 ${sound ? count : ''} 人`}
          </Pressable>
        </>
      ) : null}
      {told > 0 ? (
        <Pressable kind="link" onPress={() => turn(!back)}>
          {back ? '没有多记' : '记多了，减回去'}
        </Pressable>
      ) : null}
      {keep.isError ? <Failure compact thrown={keep.error} onRetry={onKept} /> : null}
    </View>
  )
}
